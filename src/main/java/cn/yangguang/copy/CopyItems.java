package cn.yangguang.copy;

import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items that are public now, by the paths of their addresses, the newest first. */
record CopyItems(Map<String, Item> byPath) {

    /** What the list of titles and the keeping of pages need of an item. */
    record Item(String organ, String indexNumber, String title, String documentNumber, LocalDate publishedOn) {}

    static CopyItems read(PublicDisclosures disclosures, @Nullable String organ) {
        Map<String, Item> items = new LinkedHashMap<>();
        PublicFilter filter =
                organ == null ? PublicFilter.ALL : PublicFilter.of(organ).withBelow();
        disclosures.each(
                filter,
                item -> items.put(
                        PublicAddress.item(item.indexNumber()),
                        new Item(
                                item.organ(),
                                item.indexNumber(),
                                item.title(),
                                item.documentNumber(),
                                item.publishedOn())));
        return new CopyItems(items);
    }

    /** The item an address is of: its own page, one of its editions, or a comparison of them. */
    @Nullable
    Item of(String path) {
        Item whole = byPath.get(path);
        return whole != null ? whole : byPath.get(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
}
