package cn.yangguang.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 移交包: what was put together for one recipient.
 *
 * @param from first day of publication, null from the beginning
 * @param to last day of publication, null without end
 * @param supplement whether it completes what was handed over before: newer editions, withdrawals
 * @param entries how many editions and withdrawals
 * @param gone how many editions in it are public no longer
 * @param sha256 of the package as it was made, null while it is being made
 * @param droppedAt when it was given up, or null
 */
public record Parcel(
        long id,
        String organ,
        Recipient recipient,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean supplement,
        Instant madeAt,
        String madeBy,
        int entries,
        int gone,
        @Nullable String sha256,
        long bytes,
        @Nullable Receipt receipt,
        @Nullable Instant droppedAt,
        String dropReason) {

    /**
     * 接收回执.
     *
     * @param number of the recipient's own, or empty
     * @param scan content address of the signed list, or null
     */
    public record Receipt(
            LocalDate receivedOn,
            String personName,
            String number,
            @Nullable String scan,
            String recordedBy) {}

    public boolean open() {
        return receipt == null && droppedAt == null;
    }
}
