package cn.yangguang.application.web.portal;

import cn.yangguang.application.Progress;
import cn.yangguang.application.ProgressReport;
import cn.yangguang.deadline.DeadlineWords;
import cn.yangguang.deadline.LedgerLine;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import java.time.format.TextStyle;
import java.util.List;

/**
 * 办理进度 of one case.
 *
 * @param fax of the office that takes applications, or empty
 * @param code the query code, for the receipt as a file
 */
public record ProgressView(PublicFrame frame, String fax, ProgressReport report, String code) {

    /** The five words in their order. */
    public List<Progress> words() {
        return List.of(Progress.values());
    }

    /** Whether the case has come past this word; nothing need ever be asked of an applicant. */
    public boolean passed(Progress word) {
        return word != Progress.WAITING_FOR_YOU
                && word.ordinal() < report.progress().ordinal();
    }

    public boolean now(Progress word) {
        return word == report.progress();
    }

    /** The days up to the answer; none before the period has begun. */
    public List<LedgerLine> ledger() {
        return report.clock().start() == null
                ? List.of()
                : report.clock().ledger().stream()
                        .filter(line -> !line.afterEnd())
                        .toList();
    }

    public boolean counted(LedgerLine line) {
        return line.why() == LedgerLine.Why.COUNTED;
    }

    public String day(LedgerLine line, Screen screen) {
        return line.date() + " "
                + line.date()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, screen.words().locale());
    }

    public String why(LedgerLine line, Screen screen) {
        return DeadlineWords.in(screen.words().locale()).of(line.why());
    }
}
