package cn.yangguang.reading.web;

import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicSort;
import cn.yangguang.search.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list with its filter, from which the addresses of neighbouring lists are made.
 *
 * @param path where the list stands, such as {@code /search}
 * @param q the search line as typed
 */
public record ListAddress(String path, PublicFilter filter, String q) {

    public String page(int page) {
        return build(filter, page);
    }

    public String year(@Nullable Integer year) {
        return build(filter.inYear(year), 1);
    }

    public String category(@Nullable String category) {
        return build(filter.inCategory(category), 1);
    }

    public String field(@Nullable String field) {
        return build(filter.inField(field), 1);
    }

    /** The same question with or without the lower units. */
    public String below(boolean below) {
        return build(filter.withBelow(below), 1);
    }

    public String channel(@Nullable String channel) {
        return build(filter.byChannel(channel), 1);
    }

    public String validity(@Nullable Validity validity) {
        return build(filter.valid(validity), 1);
    }

    /** The same question to another organ and those below it. */
    public String organ(@Nullable String organ) {
        return build(filter.inOrgan(organ), 1);
    }

    /** The same filter for other words. */
    public String words(String line) {
        return new ListAddress(path, filter, line).page(1);
    }

    public String sort(PublicSort sort) {
        return build(filter.sorted(sort), 1);
    }

    /** The list without what narrows it; the words searched for stay. */
    public String cleared() {
        return build(
                filter.inYear(null)
                        .inCategory(null)
                        .inField(null)
                        .byChannel(null)
                        .valid(null),
                1);
    }

    /** The whole list, all its pages, as a table for a spreadsheet. */
    public String csv() {
        return build(path + ".csv", filter, 1);
    }

    private String build(PublicFilter wanted, int page) {
        return build(path, wanted, page);
    }

    private String build(String path, PublicFilter wanted, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "q", q.isEmpty() ? null : q);
        if (path.equals("/search")) {
            add(address, "organ", wanted.organ());
        }
        add(address, "below", wanted.below() ? 1 : null);
        add(address, "year", wanted.year());
        add(address, "category", wanted.category());
        add(address, "field", wanted.field());
        add(address, "channel", wanted.channel());
        add(
                address,
                "validity",
                wanted.validity() == null ? null : wanted.validity().word());
        add(address, "sort", wanted.sort() == usual() ? null : wanted.sort().word());
        add(address, "page", page == 1 ? null : page);
        return address.encode().build().toUriString();
    }

    /** The order when the address names none. */
    private PublicSort usual() {
        return q.isEmpty() ? PublicSort.NEWEST : PublicSort.RELEVANCE;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            // As a variable, so that braces and signs in the value are escaped and not read as a pattern.
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
