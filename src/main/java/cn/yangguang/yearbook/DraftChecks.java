package cn.yangguang.yearbook;

import static cn.yangguang.yearform.Severity.ERROR;
import static cn.yangguang.yearform.Severity.WARNING;

import cn.yangguang.organ.OrganLevel;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.YearChecks;
import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.Book;
import cn.yangguang.yearpaper.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is asked of a draft: the relations of its figures, where they come from, and its words. */
final class DraftChecks {

    /** These are put right; a note cannot settle them. */
    private static final Set<String> NO_NOTE = Set.of("ZERO", "NUM-INT");

    private DraftChecks() {}

    static List<Found> run(Draft draft) {
        List<Found> found = Stream.of(tables(draft), live(draft), ProseChecks.run(draft))
                .flatMap(checks -> checks)
                .distinct()
                .map(one -> one.explainedBy(draft.notes().get(one.key())))
                .toList();
        return Stream.concat(found.stream(), stale(draft, found)).toList();
    }

    private static Stream<Found> tables(Draft draft) {
        YearTables before = draft.before().map(Book::tables).orElse(null);
        return YearChecks.run(draft.tables(), before, organ(draft)).stream()
                .map(f -> Found.figures(
                        f.rule(), f.severity(), f.cells(), f.numbers(), f.message(), !NO_NOTE.contains(f.rule())));
    }

    private static ReportingOrgan organ(Draft draft) {
        return new ReportingOrgan(
                draft.organ().fullName(),
                level(draft.organ().level(), draft.organ().fullName()));
    }

    /** The tree knows levels, not kinds: a name that does not end like a government's is that of a department. */
    static ReportingOrgan.Level level(OrganLevel level, String name) {
        boolean government = name.endsWith("政府") || name.endsWith("街道办事处") || name.endsWith("管理委员会");
        return switch (level) {
            case TOWNSHIP -> ReportingOrgan.Level.TOWNSHIP;
            case COUNTY -> government ? ReportingOrgan.Level.COUNTY : ReportingOrgan.Level.DEPARTMENT;
            case CITY -> government ? ReportingOrgan.Level.CITY : ReportingOrgan.Level.DEPARTMENT;
            case PROVINCE -> government ? ReportingOrgan.Level.PROVINCE : ReportingOrgan.Level.DEPARTMENT;
            case VILLAGE -> ReportingOrgan.Level.UNKNOWN;
        };
    }

    /** LIVE: a figure is that of the records, or the difference has its reason; and what was approved is still what they say. */
    private static Stream<Found> live(Draft draft) {
        Stream<Found> unaccounted = draft.form().cells().stream()
                .filter(cell -> !draft.figure(cell.code()).accounted())
                .map(cell -> unaccounted(cell, draft.figure(cell.code())));
        return draft.stage() == Stage.APPROVED
                ? draft.standing().stream().flatMap(edition -> moved(draft, edition))
                : unaccounted;
    }

    private static Found unaccounted(FormCell cell, CellFigure figure) {
        BigDecimal counted = figure.counted();
        BigDecimal stated = figure.value().orElseThrow();
        BigDecimal then = figure.stated() == null ? null : figure.stated().counted();
        String numbers = printed(stated) + "≠" + printed(counted);
        String why = then == null ? "没有写明理由；请改用统计数，或者写明调整的理由。" : "调整时统计为" + printed(then) + "，此后记录有变化；请重新确认。";
        return Found.figures(
                "LIVE",
                ERROR,
                List.of(cell.code()),
                numbers,
                "“" + cell.place() + "”填为" + printed(stated) + "，登记记录统计为" + printed(counted) + "，" + why,
                false);
    }

    /** Records that changed after the approval do not change the edition; whether to correct it is for people to say. */
    private static Stream<Found> moved(Draft draft, Edition edition) {
        return draft.form().cells().stream()
                .filter(cell -> differs(edition.book().values().get(cell.code()), draft.figure(cell.code())))
                .map(cell -> {
                    BigDecimal was = edition.book().values().get(cell.code());
                    BigDecimal is = draft.figure(cell.code()).value().orElseThrow();
                    return Found.figures(
                            "LIVE",
                            WARNING,
                            List.of(cell.code()),
                            printed(was) + "≠" + printed(is),
                            "“" + cell.place() + "”已签发的报告为" + printed(was) + "，登记记录现在统计为" + printed(is)
                                    + "。已签发的报告不随记录变动；确需更正的，请办理更正，生成新版本。",
                            false);
                });
    }

    private static boolean differs(@Nullable BigDecimal was, CellFigure now) {
        return now.value().isPresent()
                && (was == null || was.compareTo(now.value().get()) != 0);
    }

    /** A note whose gap has closed or changed would say something untrue in public; it is not printed, and told here. */
    private static Stream<Found> stale(Draft draft, List<Found> found) {
        List<String> keys = found.stream().map(Found::key).toList();
        return draft.notes().entrySet().stream()
                .filter(note -> !keys.contains(note.getKey()))
                .map(note -> Found.figures(
                        "NOTE-STALE",
                        WARNING,
                        List.of(),
                        note.getKey(),
                        "附注“" + note.getValue() + "”所说明的数字已经改变，不会印出；请修改或删去。",
                        false));
    }

    private static String printed(@Nullable BigDecimal value) {
        return value == null ? "空白" : Prose.printed(value);
    }
}
