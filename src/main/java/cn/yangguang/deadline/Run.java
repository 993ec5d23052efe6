package cn.yangguang.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One run of the period for the reply while it is being worked out; see {@link RunLine} for what it ends as. */
final class Run {
    private final LocalDate start;
    private final Remark cause;
    private final int days;
    private int extension;
    private @Nullable LocalDate delayedUntil;
    private @Nullable LocalDate brokenOff;
    private @Nullable LocalDate stopped;
    private boolean replied;

    Run(LocalDate start, Remark cause, int days) {
        this.start = start;
        this.cause = cause;
        this.days = days;
    }

    void extend(int more) {
        extension = more;
    }

    void delay(LocalDate until) {
        delayedUntil = until;
    }

    /** A correction or payment was asked for that will begin the period anew. */
    void breakOff(LocalDate on) {
        brokenOff = on;
    }

    void stop(LocalDate on, boolean byReply) {
        stopped = on;
        replied = byReply;
    }

    LocalDate start() {
        return start;
    }

    Remark cause() {
        return cause;
    }

    int days() {
        return days;
    }

    int extension() {
        return extension;
    }

    int total() {
        return days + extension;
    }

    @Nullable
    LocalDate delayedUntil() {
        return delayedUntil;
    }

    @Nullable
    LocalDate brokenOff() {
        return brokenOff;
    }

    @Nullable
    LocalDate stopped() {
        return stopped;
    }

    boolean replied() {
        return replied;
    }

    boolean waiting() {
        return brokenOff != null;
    }
}
