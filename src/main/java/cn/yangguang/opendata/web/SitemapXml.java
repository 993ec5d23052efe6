package cn.yangguang.opendata.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.opendata.DataSet;
import cn.yangguang.opendata.Mapped;
import cn.yangguang.opendata.OpenData;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.reading.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The site map for search engines (sitemaps.org): an index, one part with the fixed pages, and parts of at most 50,000 items in
 * the order they came into being, so that only the last part grows.
 */
@Controller
@OpenToAll("条例 Art. 23: what is published is to be found easily")
class SitemapXml {

    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String TYPE = "application/xml";

    private final OpenData data;
    private final Organs organs;
    private final SiteAddress site;
    private final Answers answers;

    SitemapXml(OpenData data, Organs organs, SiteAddress site, Answers answers) {
        this.data = data;
        this.organs = organs;
        this.site = site;
        this.answers = answers;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        String base = site.base(request);
        List<Instant> parts = data.mapParts();
        byte[] document = Xml.document(xml -> xml.element(
                "sitemapindex",
                index -> {
                    index.element("sitemap", part -> place(part, base + "/sitemap/pages.xml", newest(parts)));
                    for (int i = 0; i < parts.size(); i++) {
                        String address = base + "/sitemap/items-" + (i + 1) + ".xml";
                        Instant changed = parts.get(i);
                        index.element("sitemap", part -> place(part, address, changed));
                    }
                },
                "xmlns",
                SCHEMA));
        return answers.give(request, TYPE, document);
    }

    @GetMapping("/sitemap/pages.xml")
    ResponseEntity<byte[]> pages(HttpServletRequest request) {
        String base = site.base(request);
        List<DataSet> sets = data.dataSets();
        return answers.give(
                request,
                TYPE,
                Xml.document(xml -> xml.element(
                        "urlset",
                        set -> {
                            set.element("url", url -> place(url, base + "/", changed(sets.stream())));
                            set.element("url", url -> place(url, base + "/organs", null));
                            set.element("url", url -> place(url, base + "/sitemap", changed(sets.stream())));
                            for (Organ organ : organs.active()) {
                                List<DataSet> own = sets.stream()
                                        .filter(one -> one.organ().equals(organ.key()))
                                        .toList();
                                organ(set, base, organ, own);
                            }
                        },
                        "xmlns",
                        SCHEMA)));
    }

    private static void organ(Xml set, String base, Organ organ, List<DataSet> own) throws XMLStreamException {
        Instant changed = changed(own.stream());
        boolean village = organ.level() == OrganLevel.VILLAGE;
        if (!village) {
            set.element("url", url -> place(url, base + PublicColumn.HOME.of(organ.key()), changed));
        }
        for (PublicColumn column : village ? PublicColumn.OF_A_VILLAGE : PublicColumn.FIXED) {
            set.element("url", url -> place(url, base + column.of(organ.key()), changed));
        }
        if (!own.isEmpty()) {
            set.element("url", url -> place(url, base + Catalogue.statistics(organ), changed));
        }
        for (DataSet year : own) {
            String report = base + PublicColumn.REPORTS.of(organ.key()) + "/" + year.year();
            String statistics = base + Catalogue.statistics(organ) + "/" + year.year();
            set.element("url", url -> place(url, report, year.changedAt()));
            set.element("url", url -> place(url, statistics, year.changedAt()));
        }
    }

    @GetMapping("/sitemap/items-{part:[1-9][0-9]{0,4}}.xml")
    ResponseEntity<byte[]> items(HttpServletRequest request, @PathVariable int part) {
        List<Mapped> items = data.mapPart(part);
        if (items.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String base = site.base(request);
        return answers.give(
                request,
                TYPE,
                Xml.document(xml -> xml.element(
                        "urlset",
                        set -> {
                            for (Mapped item : items) {
                                set.element(
                                        "url",
                                        url -> place(
                                                url, base + PublicAddress.item(item.indexNumber()), item.changedAt()));
                            }
                        },
                        "xmlns",
                        SCHEMA)));
    }

    private static void place(Xml xml, String address, @Nullable Instant changed) throws XMLStreamException {
        xml.element("loc", address);
        if (changed != null) {
            xml.element(
                    "lastmod",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(changed.truncatedTo(ChronoUnit.SECONDS)
                            .atZone(ZoneId.of("Asia/Shanghai"))
                            .toOffsetDateTime()));
        }
    }

    private static @Nullable Instant changed(Stream<DataSet> sets) {
        return sets.map(DataSet::changedAt).max(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable Instant newest(List<Instant> parts) {
        return parts.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
