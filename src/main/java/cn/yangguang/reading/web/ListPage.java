package cn.yangguang.reading.web;

import cn.yangguang.catalogue.Field;
import cn.yangguang.catalogue.Fields;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicListing;
import cn.yangguang.reading.PublicSearch;
import cn.yangguang.reading.PublicSort;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 法定主动公开内容 of an organ, and the search over it: two faces of one list. */
@Controller
@OpenToAll("条例 Art. 24: published information can be searched and read by everybody")
class ListPage {

    private static final int SIZE = 20;
    private static final int MOST_PAGES = 1_000_000;
    private static final String TEMPLATE = "cn/yangguang/reading/web/list.jte";

    private final PublicSearch search;
    private final Facets facets;
    private final PublicTitles titles;
    private final CatalogueTree catalogue;
    private final PublicFrames frames;
    private final Organs organs;
    private final Pages pages;
    private final ItemData data;

    ListPage(
            PublicSearch search,
            Facets facets,
            PublicTitles titles,
            CatalogueTree catalogue,
            PublicFrames frames,
            Organs organs,
            Pages pages,
            ItemData data) {
        this.search = search;
        this.facets = facets;
        this.titles = titles;
        this.catalogue = catalogue;
        this.frames = frames;
        this.organs = organs;
        this.pages = pages;
        this.data = data;
    }

    @GetMapping("/organs/{key}/content")
    ResponseEntity<byte[]> content(HttpServletRequest request, @PathVariable String key) {
        Optional<Organ> organ = organs.find(key).filter(Organ::active);
        if (organ.isEmpty()) {
            PublicFrame frame = frames.site(PublicColumn.CONTENT, "");
            return pages.show(request, HttpStatus.NOT_FOUND, "cn/yangguang/portal/missing.jte", frame);
        }
        PublicFilter filter = forList(filter(request)).inOrgan(key);
        PublicFrame frame = frames.of(organ.get(), PublicColumn.CONTENT, title(filter));
        return show(request, frame, new ListAddress(PublicColumn.CONTENT.of(key), filter, ""));
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        String line = Asked.line(request.getParameter("q"));
        PublicFilter asked = filter(request).searching(line);
        PublicFilter filter = asked.withBelow(asked.organ() != null);
        Optional<Organ> organ = filter.organ() == null ? frames.sole() : organs.find(filter.organ());
        PublicFrame frame = organ.map(found -> frames.of(found, PublicColumn.SEARCH, line))
                .orElseGet(() -> frames.site(PublicColumn.SEARCH, line));
        return show(request, frame, new ListAddress("/search", filter, line));
    }

    private String title(PublicFilter filter) {
        return filter.field() == null
                ? titles.category(filter.category())
                : Fields.find(filter.field()).map(Field::name).orElse("");
    }

    /** A list knows no relevance, whatever words the address carries. */
    private static PublicFilter forList(PublicFilter filter) {
        return filter.sort() == PublicSort.RELEVANCE ? filter.sorted(PublicSort.NEWEST) : filter;
    }

    /** What the address of a list asks for, its organ and words aside. */
    static PublicFilter filter(HttpServletRequest request) {
        return PublicFilter.ALL
                .inOrgan(Asked.code(request.getParameter("organ")))
                .withBelow("1".equals(request.getParameter("below")))
                .inYear(Asked.year(request.getParameter("year")))
                .inCategory(Asked.code(request.getParameter("category")))
                .inField(Asked.field(request.getParameter("field")))
                .byChannel(Asked.code(request.getParameter("channel")))
                .valid(Asked.validity(request.getParameter("validity")))
                .sorted(Asked.sort(request.getParameter("sort"), Asked.line(request.getParameter("q"))));
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, PublicFrame frame, ListAddress address) {
        PublicFilter filter = address.filter();
        int wanted = Asked.page(request.getParameter("page"), MOST_PAGES);
        PublicSearch.Found found = search.find(filter, address.q(), wanted, SIZE);
        int page = Math.min(wanted, found.listing().pages());
        if (page < wanted) {
            found = search.find(filter, address.q(), page, SIZE);
        }
        PublicListing listing = found.listing();
        search.answered(filter, address.q(), listing);
        List<ListView.Row> rows = listing.items().stream()
                .map(item -> new ListView.Row(item, titles.category(item.category()), titles.organ(item.organ())))
                .toList();
        String organ = frame.publisher() == null ? "*" : frame.publisher().key();
        ListView.Tree tree = frame.column() == PublicColumn.CONTENT ? catalogue.tree(filter, page) : ListView.Tree.NONE;
        return pages.show(
                request,
                TEMPLATE,
                new ListView(
                        frame.at(address.page(page)),
                        address,
                        tree,
                        listing,
                        rows,
                        facets.of(organ, filter, found.answer()),
                        SearchHelp.of(address.q(), found),
                        data.list(frame, address, listing.total(), rows)));
    }
}
