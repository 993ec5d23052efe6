package cn.yangguang.reading.web;

import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.EditionComparison;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicEdition;
import cn.yangguang.reading.PublicItem;
import java.util.List;

/**
 * Two editions side by side.
 *
 * @param editions all that may be compared, the newest first
 */
public record CompareView(
        PublicFrame frame,
        PublicItem before,
        PublicItem after,
        List<PublicEdition> editions,
        EditionComparison comparison) {

    /** Where an edition stands by itself. */
    public String address(PublicItem item) {
        return item.corrected()
                ? PublicAddress.edition(item.indexNumber(), item.edition())
                : PublicAddress.item(item.indexNumber());
    }
}
