package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: this action, for these kinds, from these stages, to there.
 *
 * @param from empty for the first step
 * @param to null where the stage stays
 * @param duties of which one is held at the organ that keeps the entry; empty for the sender. For a 举报 the inspector stands in the
 *     place of all of them: nobody else knows of it
 * @param norm where it is written
 */
record ComplaintRule(
        ComplaintAction action,
        Set<EntryKind> kinds,
        Set<ComplaintStage> from,
        @Nullable ComplaintStage to,
        Set<Duty> duties,
        String norm,
        List<Asked> asks,
        List<ComplaintCondition> conditions) {

    /** A detail that a form asks for. */
    record Asked(ComplaintDetail detail, boolean required) {}

    ComplaintRule {
        kinds = Set.copyOf(kinds);
        from = Set.copyOf(from);
        duties = Set.copyOf(duties);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
    }

    boolean fits(ComplaintAction wanted, EntryKind kind, @Nullable ComplaintStage stage) {
        return action == wanted && kinds.contains(kind) && (stage == null ? from.isEmpty() : from.contains(stage));
    }

    Set<Duty> duties(EntryKind kind) {
        return kind == EntryKind.REPORT && !duties.isEmpty() ? Set.of(Duty.INSPECTOR) : duties;
    }

    static List<Asked> asks(ComplaintDetail... details) {
        return Stream.of(details).map(detail -> new Asked(detail, true)).toList();
    }
}
