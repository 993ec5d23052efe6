package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.List;
import org.springframework.stereotype.Service;

/** What of 投诉和意见建议 waits for a person. */
@Service
public class ComplaintWork {

    /** @param what of {@code ASSIGN}, {@code ANSWER}, {@code SIGN}, {@code CONFIRM} */
    public record Waiting(ComplaintLine line, String what) {}

    private final ComplaintLists lists;

    ComplaintWork(ComplaintLists lists) {
        this.lists = lists;
    }

    /** The nearest due date first. */
    public List<Waiting> of(Person person) {
        return lists.waiting(person).stream()
                .map(line -> new Waiting(line, what(line.entry(), person)))
                .filter(waiting -> !waiting.what().isEmpty())
                .toList();
    }

    private static String what(Complaint entry, Person person) {
        boolean handles = entry.report() || person.holds(Duty.HANDLER, entry.keeper());
        boolean signs = entry.report() || person.holds(Duty.SIGNATORY, entry.keeper());
        return switch (entry.stage()) {
            case RECEIVED -> handles ? "ASSIGN" : "";
            case ASSIGNED -> handles && Long.valueOf(person.id()).equals(entry.assignee()) ? "ANSWER" : "";
            case DRAFTED -> signs && !Long.valueOf(person.id()).equals(entry.drafter()) ? "SIGN" : "";
            case INVALID_PROPOSED ->
                (handles || signs) && !Long.valueOf(person.id()).equals(entry.proposer()) ? "CONFIRM" : "";
            case null, default -> "";
        };
    }
}
