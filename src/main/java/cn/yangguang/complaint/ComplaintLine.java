package cn.yangguang.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry of a list with its period, as of a day. */
public record ComplaintLine(Complaint entry, ComplaintClock clock, LocalDate on) {

    /** How its answer stands to its period; null when it needs none: joined, invalid, carried over. */
    public ComplaintFilter.@Nullable Answered answered() {
        LocalDate answer = entry.answeredOn();
        if (answer != null) {
            return clock.late(answer) ? ComplaintFilter.Answered.LATE : ComplaintFilter.Answered.IN_TIME;
        }
        return entry.waiting() ? ComplaintFilter.Answered.WAITING : null;
    }

    /** Whether it still waits and its period is over. */
    public boolean late() {
        return entry.waiting() && clock.late(on);
    }

    /** Whether it waits beyond the first alarm, whatever was extended. */
    public boolean alarm() {
        return entry.waiting() && on.isAfter(clock.lateAfter());
    }

    /** Whether it waits beyond the second alarm: soon the site fails by it. */
    public boolean old() {
        return entry.waiting() && on.isAfter(clock.oldAfter());
    }

    public boolean unassigned() {
        return entry.stage() == ComplaintStage.RECEIVED && on.isAfter(clock.assignBy());
    }
}
