package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Languages;
import cn.yangguang.rollup.PastReport.Outcome;
import cn.yangguang.yearbook.CellFigure;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Hand;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearform.ReadProblem;
import cn.yangguang.yearform.TablesRead.Good;
import cn.yangguang.yearform.YearChecks;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over the figures of a report that was published before, so that the next year's checks and comparisons have their year before. They
 * are kept as entered figures with the name of the file; where the records count otherwise, as a change with that reason.
 * All or nothing; the same file twice changes nothing.
 */
@Service
public class PastReportImport {

    private final Yearbooks yearbooks;
    private final Organs organs;
    private final Languages languages;
    private final TransactionTemplate transaction;

    PastReportImport(Yearbooks yearbooks, Organs organs, Languages languages, PlatformTransactionManager transactions) {
        this.yearbooks = yearbooks;
        this.organs = organs;
        this.languages = languages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes the figures over.
     *
     * @param file name of the file
     * @param check whether only to say what would happen
     */
    public Outcome run(String organ, Good read, String file, boolean check, Hand hand) {
        Optional<Organ> known = organs.find(organ);
        if (known.isEmpty()) {
            return Outcome.refused(
                    read, List.of(new ReadProblem(0, "", "没有代号为“" + organ + "”的机关，请检查 --organ 和 --data")));
        }
        List<ReadProblem> unfit = PastReport.unfit(read);
        if (!unfit.isEmpty()) {
            return Outcome.refused(read, unfit);
        }
        return transaction.execute(status -> {
            Outcome outcome = take(known.get(), read, file, hand);
            if (check || !outcome.problems().isEmpty()) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private Outcome take(Organ organ, Good read, String file, Hand hand) {
        int year = read.tables().year();
        Optional<Draft> draft = yearbooks.draft(organ.key(), year);
        Map<String, CellFigure> figures = draft.map(Draft::figures).orElse(Map.of());
        Map<String, String> entered = new LinkedHashMap<>();
        List<ReadProblem> problems = new ArrayList<>();
        int[] counts = new int[3];
        for (String cell : new TreeSet<>(read.lines().keySet())) {
            Optional<BigDecimal> value = read.tables().value(cell);
            CellFigure figure = figures.get(cell);
            counts[PastReport.change(figure, value)]++;
            BigDecimal counted = figure == null ? null : figure.counted();
            if (counted != null && value.isPresent() && counted.compareTo(value.get()) != 0) {
                adjust(organ, year, cell, value.get(), file, hand)
                        .forEach(problem -> problems.add(said(problem, read, cell)));
            } else {
                entered.put(cell, value.map(BigDecimal::toPlainString).orElse(""));
            }
        }
        yearbooks
                .importFigures(organ.key(), year, entered, file, hand)
                .forEach(problem -> problems.add(said(problem, read, problem.field())));
        YearTables before =
                draft.flatMap(Draft::before).map(book -> book.tables()).orElse(null);
        return new Outcome(
                read,
                problems.stream().distinct().toList(),
                counts[0],
                counts[1],
                counts[2],
                remark(organ, read.organ().name().strip()),
                YearChecks.run(read.tables(), before, Levels.reporting(organ)));
    }

    /** Names are written in many ways, so another name is told and not refused. */
    private static String remark(Organ organ, String named) {
        boolean same = named.isEmpty()
                || named.contains(organ.name())
                || organ.fullName().contains(named);
        return same ? "" : "文件写的机关是“" + named + "”，导入到“" + organ.fullName() + "”，请核对";
    }

    private List<FieldProblem> adjust(Organ organ, int year, String cell, BigDecimal value, String file, Hand hand) {
        return yearbooks.adjust(organ.key(), year, cell, value.toPlainString(), "以已发布的年度报告为准（导入自 " + file + "）", hand);
    }

    private ReadProblem said(FieldProblem problem, Good read, String cell) {
        return new ReadProblem(
                read.lines().getOrDefault(cell, 0),
                problem.field().isEmpty() ? "" : cell,
                problem.text(languages.chinese()));
    }
}
