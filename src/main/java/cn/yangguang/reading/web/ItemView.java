package cn.yangguang.reading.web;

import cn.yangguang.disclosure.Stage;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.ItemOpinions;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAttachment;
import cn.yangguang.reading.PublicDelivery;
import cn.yangguang.reading.PublicEdition;
import cn.yangguang.reading.PublicItem;
import cn.yangguang.reading.PublicNeighbours;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A published item with everything that belongs to it.
 *
 * @param opinion what readers think of it, once enough of them spoke
 * @param permanent whole address of the item, as far as it is known
 * @param data the same for programs, see {@link ItemData}
 */
public record ItemView(
        PublicFrame frame,
        PublicItem item,
        String organ,
        String category,
        String theme,
        List<PublicEdition> editions,
        List<PublicAttachment> attachments,
        List<PublicDelivery> deliveries,
        PublicNeighbours neighbours,
        Optional<ItemOpinions.Result> opinion,
        String permanent,
        String data) {

    /** Where the two-dimensional code of the permanent address is drawn; empty while the site does not know its whole address. */
    public String code() {
        String path = PublicAddress.item(item.indexNumber());
        return permanent.equals(path) ? "" : QrPage.of(path);
    }

    /** 有效性 of a document with a number of its own (规范性文件 and the like): the key of its words, or empty. */
    public String validity() {
        if (item.stage() == Stage.EXPIRED) {
            return "portal.item.expired";
        }
        if (item.documentNumber().isEmpty()) {
            return "";
        }
        return item.corrected() ? "portal.item.changed" : "portal.item.valid";
    }

    /** 公开形式: the channels the edition went through. */
    public String channels() {
        return deliveries.stream().map(delivery -> delivery.channel().title()).collect(Collectors.joining("、"));
    }

    public List<PublicDelivery> photographs() {
        return deliveries.stream().filter(PublicDelivery::photographed).toList();
    }

    /** A size people can read: 820 B, 12.4 KB, 3.1 MB. */
    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1024
                ? String.format(Locale.ROOT, "%.1f KB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
    }
}
