package cn.yangguang.complaint;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a list shows. Null means any.
 *
 * @param year in which it came; 0 for any
 * @param answered whether it was answered in time ({@code IN_TIME}), too late, or not yet
 */
public record ComplaintFilter(
        @Nullable EntryKind kind,
        @Nullable ReceiptWay way,
        @Nullable ComplaintStage stage,
        @Nullable Answered answered,
        @Nullable Rating rating,
        int year) {

    public static final ComplaintFilter ALL = new ComplaintFilter(null, null, null, null, null, 0);

    /** How its answer stands to its period. */
    public enum Answered {
        IN_TIME,
        LATE,
        WAITING
    }

    Predicate<ComplaintLine> fits() {
        return line -> (kind == null || line.entry().kind() == kind)
                && (way == null || line.entry().registered().way() == way)
                && (stage == null || line.entry().stage() == stage)
                && (answered == null || line.answered() == answered)
                && (rating == null || line.entry().rating() == rating)
                && (year == 0
                        || line.entry()
                                        .registered()
                                        .cameAt()
                                        .atZone(ComplaintFolding.ZONE)
                                        .getYear()
                                == year);
    }
}
