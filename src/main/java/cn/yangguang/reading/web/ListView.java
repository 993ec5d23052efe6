package cn.yangguang.reading.web;

import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.PublicCount;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicListing;
import cn.yangguang.reading.PublicMarks;
import cn.yangguang.reading.PublicOverview;
import cn.yangguang.reading.PublicSort;
import cn.yangguang.reading.PublicSummary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A list of published items with the ways to narrow it.
 *
 * @param help how a search was answered
 * @param data the same for programs, see {@link ItemData}
 */
public record ListView(
        PublicFrame frame,
        ListAddress address,
        Tree tree,
        PublicListing listing,
        List<Row> rows,
        Ways ways,
        SearchHelp help,
        String data) {

    /**
     * What stands around the list of an organ.
     *
     * @param groups of the catalogue, empty when the list is narrowed or turned over
     * @param units below the organ with their items; empty when the list does not show them
     * @param below whether there are units below at all
     */
    public record Tree(List<Group> groups, List<Branch> units, boolean below) {
        static final Tree NONE = new Tree(List.of(), List.of(), false);
    }

    /** A part of the catalogue, such as the items of 条例 Art. 20; its key names its title. */
    public record Group(String key, List<Branch> branches) {

        public long count() {
            return branches.stream().mapToLong(branch -> branch.held().count()).sum();
        }
    }

    /** A category, field or unit with what it holds. */
    public record Branch(String title, String address, PublicOverview.Held held) {}
    /** What the list can be narrowed to; organs and validities only where there is a choice. */
    public record Ways(
            List<Facet> organs,
            List<PublicCount> years,
            List<Facet> categories,
            List<Facet> channels,
            List<PublicCount> validities) {}

    /** An item with the titles of its codes. */
    public record Row(PublicSummary item, String category, String organ) {}

    public boolean searching() {
        return frame.column() == PublicColumn.SEARCH;
    }

    /** Whether the list is narrowed by anything but words. */
    public boolean narrowed() {
        return address.filter().narrowed();
    }

    public List<Facet> categories() {
        return ways.categories();
    }

    public List<Facet> channels() {
        return ways.channels();
    }

    public List<PublicCount> years() {
        return ways.years();
    }

    /** The orders that mean something for this list. */
    public List<PublicSort> orders() {
        return Arrays.stream(PublicSort.values())
                .filter(sort -> sort != PublicSort.RELEVANCE || !address.q().isEmpty())
                .toList();
    }

    /** Where somebody applies for what was not found (依申请公开); where no organ is named, the list of organs. */
    public String apply() {
        var publisher = frame.publisher();
        return publisher == null || publisher.village() ? "/" : PublicColumn.APPLY.of(publisher.key());
    }

    /** The form for it with the words looked for; empty where no organ is named. */
    public String online() {
        String to = apply();
        return to.equals("/") ? "" : to + "/online?q=" + UriUtils.encode(address.q(), StandardCharsets.UTF_8);
    }

    public List<PublicMarks.Piece> title(PublicSummary item) {
        List<PublicMarks.Piece> marked = help.title(item);
        return marked == null ? marked(item.title()) : marked;
    }

    public List<SearchHelp.Excerpt> excerpts(PublicSummary item) {
        return help.excerpts(item);
    }

    public List<PublicMarks.Piece> marked(String text) {
        return PublicMarks.of(text, address.filter().words());
    }

    /** The excerpt when a search hit the text, else the summary. */
    public String words(PublicSummary item) {
        String excerpt = item.excerpt()
                .replaceAll("&nbsp;|&amp;nbsp;", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return excerpt.isEmpty() ? item.summary() : "…" + excerpt + "…";
    }

    /** Where a feed reader follows this list or search: its organ, category and words. */
    public String feed() {
        String organ = address.filter().organ();
        return (organ == null ? "" : "/organs/" + organ) + "/feed.atom" + limits(false);
    }

    /** Where one subscribes to this list or search by mail. */
    public String subscribe() {
        return "/subscriptions" + limits(true);
    }

    private String limits(boolean organ) {
        var query = UriComponentsBuilder.newInstance();
        PublicFilter filter = address.filter();
        Map<String, Object> values = new TreeMap<>();
        if (organ && filter.organ() != null) {
            values.put("organ", filter.organ());
        }
        if (filter.below()) {
            values.put("below", 1);
        }
        if (filter.category() != null) {
            values.put("category", filter.category());
        }
        if (!address.q().isEmpty()) {
            values.put("q", address.q());
        }
        values.forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
        return query.encode().buildAndExpand(values).toUriString();
    }

    /** Pages to offer around the present one. */
    public List<Integer> pagesAround() {
        int from = Math.max(1, listing.page() - 2);
        int to = Math.min(listing.pages(), listing.page() + 2);
        return java.util.stream.IntStream.rangeClosed(from, to).boxed().toList();
    }
}
