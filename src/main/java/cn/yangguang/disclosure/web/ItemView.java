package cn.yangguang.disclosure.web;

import cn.yangguang.disclosure.PublicAttachment;
import cn.yangguang.disclosure.PublicDelivery;
import cn.yangguang.disclosure.PublicEdition;
import cn.yangguang.disclosure.PublicItem;
import cn.yangguang.disclosure.PublicNeighbours;
import cn.yangguang.page.PublicFrame;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A published item with everything that belongs to it. */
public record ItemView(
        PublicFrame frame,
        PublicItem item,
        String organ,
        String category,
        String theme,
        List<PublicEdition> editions,
        List<PublicAttachment> attachments,
        List<PublicDelivery> deliveries,
        PublicNeighbours neighbours) {

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
