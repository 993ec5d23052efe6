package cn.yangguang.reading.web;

import static cn.yangguang.page.LinkedData.object;

import cn.yangguang.page.LinkedData;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAttachment;
import cn.yangguang.reading.PublicItem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the pages of lists and items say to programs, in the words of schema.org. */
@Component
class ItemData {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final SiteAddress site;

    ItemData(SiteAddress site) {
        this.site = site;
    }

    String item(PublicFrame frame, PublicItem item, String category, List<PublicAttachment> attachments) {
        String address = site.of(PublicAddress.item(item.indexNumber()));
        String own = item.corrected() ? site.of(PublicAddress.edition(item.indexNumber(), item.edition())) : address;
        List<Map<String, Object>> numbers = new ArrayList<>(List.of(number("索引号", item.indexNumber())));
        if (!item.documentNumber().isEmpty()) {
            numbers.add(number("文号", item.documentNumber()));
        }
        Map<String, Object> article = object(
                "Article",
                "@id",
                own,
                "url",
                own,
                "mainEntityOfPage",
                own,
                "headline",
                item.title(),
                "abstract",
                item.summary(),
                "identifier",
                numbers,
                "version",
                String.valueOf(item.edition()),
                "inLanguage",
                "zh-CN",
                "isAccessibleForFree",
                true,
                "dateCreated",
                item.formationDate() == null ? null : item.formationDate().toString(),
                "datePublished",
                item.firstPublishedAt().atZone(SHANGHAI).toOffsetDateTime().toString(),
                "dateModified",
                item.publishedAt().atZone(SHANGHAI).toOffsetDateTime().toString(),
                "articleSection",
                category,
                "genre",
                item.genre(),
                "keywords",
                words(item.keywords()),
                "publisher",
                frame.publisher() == null ? null : LinkedData.organization(frame.publisher(), site),
                "encoding",
                attachments.stream().map(this::file).toList());
        return LinkedData.block(List.of(article, trail(frame)));
    }

    String list(PublicFrame frame, ListAddress address, long total, List<ListView.Row> rows) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (ListView.Row row : rows) {
            items.add(object(
                    "ListItem",
                    "position",
                    items.size() + 1,
                    "name",
                    row.item().title(),
                    "url",
                    site.of(PublicAddress.item(row.item().indexNumber()))));
        }
        Map<String, Object> page = object(
                "CollectionPage",
                "url",
                site.of(address.page(1)),
                "name",
                frame.title(),
                "publisher",
                frame.publisher() == null ? null : LinkedData.organization(frame.publisher(), site),
                "mainEntity",
                object("ItemList", "numberOfItems", total, "itemListElement", items));
        return LinkedData.block(List.of(page, trail(frame)));
    }

    private Map<String, Object> trail(PublicFrame frame) {
        List<PublicFrame.Link> links = new ArrayList<>();
        var publisher = frame.publisher();
        if (publisher != null) {
            links.add(new PublicFrame.Link(publisher.fullName(), PublicColumn.HOME.of(publisher.key())));
            links.add(new PublicFrame.Link("法定主动公开内容", PublicColumn.CONTENT.of(publisher.key())));
        }
        links.addAll(frame.trail());
        if (!frame.title().isEmpty()) {
            links.add(new PublicFrame.Link(frame.title(), ""));
        }
        return LinkedData.breadcrumbs(links, site);
    }

    private Map<String, Object> file(PublicAttachment attachment) {
        var file = attachment.file();
        return object(
                "MediaObject",
                "name",
                attachment.name(),
                "contentUrl",
                site.of(PublicAddress.file(attachment)),
                "encodingFormat",
                file.mediaType(),
                "contentSize",
                file.size() + " B",
                "sha256",
                file.hash());
    }

    private static Map<String, Object> number(String kind, String number) {
        return object("PropertyValue", "propertyID", kind, "value", number);
    }

    private static List<String> words(String keywords) {
        return Arrays.stream(keywords.split("[;；,，、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
