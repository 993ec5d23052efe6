package cn.yangguang.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its steps tell it. Immutable; made by {@link #of} and from nothing else.
 *
 * @param kind as it stands: {@code HAND_TO_INSPECTION} makes it a 举报
 * @param keeper key of the organ that deals with it
 * @param assignee account that deals with it, or null
 * @param clockFrom day 0 of the period to answer: the day it came, or was reopened
 * @param extension working days granted beyond the period
 * @param answeredOn the day of the answer that stands, or null
 * @param answer that stands, or the draft of one; else empty
 * @param drafter who wrote the draft, or null
 * @param proposer who wants it marked invalid, or null
 * @param into number of the entry it was joined into, or empty
 * @param concerned accounts that were named as concerned
 */
public record Complaint(
        Registered registered,
        @Nullable ComplaintStage stage,
        EntryKind kind,
        String keeper,
        @Nullable Long assignee,
        String assigneeName,
        LocalDate clockFrom,
        int extension,
        @Nullable LocalDate answeredOn,
        String answer,
        @Nullable Long drafter,
        @Nullable Long proposer,
        @Nullable Rating rating,
        boolean reopened,
        String into,
        Set<Long> concerned,
        List<ComplaintStep> steps) {

    /**
     * What is fixed when it comes.
     *
     * @param organ whose affairs it is about: an organ or a village
     * @param receiver organ that takes it in first
     * @param item index number of the disclosure it is about, or null
     * @param cameAt when it came: for a call the time of the call
     */
    public record Registered(
            long id,
            String number,
            EntryKind kind,
            ReceiptWay way,
            String organ,
            String receiver,
            @Nullable String item,
            Instant cameAt) {}

    public Complaint {
        concerned = Set.copyOf(concerned);
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when a step does not follow from the one before */
    static Complaint of(Registered registered, List<ComplaintStep> steps) {
        var folding = new ComplaintFolding(registered);
        steps.forEach(folding::add);
        return folding.now();
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    public String number() {
        return registered.number();
    }

    public boolean report() {
        return kind == EntryKind.REPORT;
    }

    /** Whether the sender still waits for an answer of ours. */
    public boolean waiting() {
        return stage != null && stage.waiting();
    }
}
