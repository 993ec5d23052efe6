package cn.yangguang.complaint;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 监督 of what the public brought forward: unanswered too long, and lying about. A 举报 only for whoever may know of it. */
@Component
class ComplaintConcerns implements ConcernSource {

    private final ComplaintLists lists;

    ComplaintConcerns(ComplaintLists lists) {
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        Stream<ComplaintLine> known = lists.open(asking.organs(), asking.on()).stream();
        Stream<ComplaintLine> secret = asking.person() == null
                ? Stream.empty()
                : lists.reports(asking.organs(), asking.on(), asking.person()).stream();
        return Stream.concat(known, secret).flatMap(ComplaintConcerns::of).toList();
    }

    static Stream<Concern> of(ComplaintLine line) {
        if (line.old()) {
            return Stream.of(concern("CP-OLD", Grade.RED, line, line.clock().oldAfter()));
        }
        if (line.alarm()) {
            // Within an extension it is not late, but the site's inspectors know no extension.
            Grade grade = line.late() ? Grade.RED : Grade.YELLOW;
            return Stream.of(concern("CP-LATE", grade, line, line.clock().lateAfter()));
        }
        return line.unassigned()
                ? Stream.of(concern(
                        "CP-UNASSIGNED", Grade.YELLOW, line, line.clock().assignBy()))
                : Stream.empty();
    }

    private static Concern concern(String code, Grade grade, ComplaintLine line, LocalDate last) {
        Complaint entry = line.entry();
        return new Concern(
                code,
                grade,
                entry.keeper(),
                "complaint/" + entry.number(),
                last.plusDays(1),
                List.of(
                        entry.number(),
                        entry.clockFrom().toString(),
                        line.clock().due().toString()),
                "/office/complaints/" + entry.number());
    }
}
