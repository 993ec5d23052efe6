package cn.yangguang.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry to be taken in.
 *
 * @param organ key of the organ or village it is about
 * @param item index number of the disclosure it is about, or null
 * @param concerned whom it is about, in the sender's words; may be empty
 * @param leaders whether it concerns the organ's leaders or its inspectors: then the organ above takes it
 * @param name of the sender; empty for anonymous
 * @param contact of the sender; may be empty
 * @param cameAt when it came: for a call the time of the call
 * @param note for a letter box the two people who opened it, for what was handed over by whom and under which number; else empty
 */
public record NewComplaint(
        EntryKind kind,
        ReceiptWay way,
        String organ,
        @Nullable String item,
        String words,
        String concerned,
        boolean leaders,
        String name,
        String contact,
        Instant cameAt,
        String note,
        List<Paper> papers) {

    /** A file of the sender. Its own name is not kept: people name files after themselves. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Paper(String name, String mediaType, byte[] content) {}

    public NewComplaint {
        papers = List.copyOf(papers);
    }
}
