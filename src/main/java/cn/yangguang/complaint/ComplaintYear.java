package cn.yangguang.complaint;

import java.util.List;
import java.util.function.Predicate;

/** What came in a year. Every figure is the number of the lines it counts. */
public record ComplaintYear(int year, List<ComplaintLine> lines) {

    public ComplaintYear {
        lines = List.copyOf(lines);
    }

    public long received() {
        return lines.size();
    }

    public long received(ReceiptWay way, EntryKind kind) {
        return count(
                line -> line.entry().registered().way() == way && line.entry().kind() == kind);
    }

    public long received(EntryKind kind) {
        return count(line -> line.entry().kind() == kind);
    }

    public long received(ReceiptWay way) {
        return count(line -> line.entry().registered().way() == way);
    }

    public long answered(ComplaintFilter.Answered how) {
        return count(line -> line.answered() == how);
    }

    public long in(ComplaintStage stage) {
        return count(line -> line.entry().stage() == stage);
    }

    public long rated(Rating rating) {
        return count(line -> line.entry().rating() == rating);
    }

    private long count(Predicate<ComplaintLine> which) {
        return lines.stream().filter(which).count();
    }
}
