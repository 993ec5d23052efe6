package cn.yangguang.complaint;

import cn.yangguang.page.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with an entry by itself. Every message names the field. */
final class IntakeChecks {

    static final int SHORTEST = 5;
    static final int LONGEST = 4000;
    static final int LONGEST_LINE = 200;

    private IntakeChecks() {}

    static List<FieldProblem> of(NewComplaint wanted, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        if (wanted.organ().isBlank()) {
            problems.add(FieldProblem.of("organ", "complaint.intake.ORGAN"));
        }
        if (wanted.words().length() < SHORTEST) {
            problems.add(FieldProblem.of("words", "complaint.intake.SHORT", SHORTEST));
        }
        if (wanted.words().length() > LONGEST) {
            problems.add(FieldProblem.of("words", "complaint.intake.LONG", LONGEST));
        }
        line(problems, "concerned", wanted.concerned());
        line(problems, "name", wanted.name());
        line(problems, "contact", wanted.contact());
        line(problems, "note", wanted.note());
        if (wanted.cameAt().isAfter(now)) {
            problems.add(FieldProblem.of("cameOn", "complaint.intake.AHEAD"));
        }
        if (wanted.way() == ReceiptWay.LETTER_BOX && wanted.note().split("[、，,;； ]+").length < 2) {
            problems.add(FieldProblem.of("note", "complaint.intake.TWO_PRESENT"));
        }
        if (wanted.way() == ReceiptWay.FORWARDED && wanted.note().isBlank()) {
            problems.add(FieldProblem.of("note", "complaint.intake.SOURCE"));
        }
        return problems;
    }

    private static void line(List<FieldProblem> problems, String field, String text) {
        if (text.length() > LONGEST_LINE) {
            problems.add(FieldProblem.of(field, "complaint.intake.LONG", LONGEST_LINE));
        }
    }
}
