package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearChecks;
import cn.yangguang.yearform.YearFinding;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A single cell of a published report changed: found in every format with exactly the rules that contain it. */
class ChangedCellTest {
    private static final long SEED = 20261126;
    private static final int CHANGES = 15;
    private static final int MANY_CHANGES = 600;

    /** Printing takes its time: every twentieth change goes to PDF too. */
    private static final int PRINTED = Integer.getInteger("yangguang.test.printed", 20);

    private static final Map<String, Function<Paper, byte[]>> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("txt", Paper::txt);
        FORMATS.put("html", Paper::html);
        FORMATS.put("docx", Paper::docx);
        FORMATS.put("pdf", Paper::pdf);
    }

    @Test
    void readsEveryCellOfThePublishedReportsInEveryFormat() {
        for (var report : PublishedReport.all()) {
            var paper = new Paper(report.before(), report.tables(), report.after());
            FORMATS.forEach((format, print) -> {
                var checked = ReportFile.check(print.apply(paper), CheckOptions.NONE);
                assertThat(checked.tables()).as(report.id() + " " + format).isEqualTo(report.tables());
                assertThat(rules(checked)).as(report.id() + " " + format).isEqualTo(rules(sound(report)));
            });
        }
    }

    @Test
    void findsAChangeOfOneCellInEveryFormatByExactlyItsRules() {
        change(CHANGES);
    }

    @Test
    @Tag("long")
    void findsEachOfManyChangesToo() {
        change(MANY_CHANGES);
    }

    private static void change(int changes) {
        var random = new Random(SEED);
        var reports = PublishedReport.all();
        for (int i = 0; i < changes; i++) {
            var report = reports.get(i % reports.size());
            var cells = YearForm.of(report.tables().year()).orElseThrow().cells();
            var cell = cells.get(random.nextInt(cells.size()));
            var changed = changed(report.tables(), cell, random);
            var paper = new Paper(report.before(), changed, report.after());
            var expected = expected(report, changed, cell.code());
            boolean printed = i % PRINTED == 0;
            FORMATS.entrySet().stream()
                    .filter(f -> printed || !f.getKey().equals("pdf"))
                    .forEach(f -> assertThat(rules(ReportFile.check(f.getValue().apply(paper), CheckOptions.NONE)))
                            .as(
                                    "%s %s %s: %s instead of %s",
                                    report.id(),
                                    f.getKey(),
                                    cell.code(),
                                    changed.value(cell.code()),
                                    report.tables().value(cell.code()))
                            .isEqualTo(expected));
        }
    }

    private static YearTables changed(YearTables tables, FormCell cell, Random random) {
        BigDecimal was = tables.value(cell.code()).orElseThrow();
        int step = random.nextBoolean() ? 1 : 1 + random.nextInt(50);
        boolean up = random.nextBoolean() || was.compareTo(BigDecimal.valueOf(step)) < 0;
        Map<String, BigDecimal> values = new HashMap<>(tables.values());
        values.put(cell.code(), up ? was.add(BigDecimal.valueOf(step)) : was.subtract(BigDecimal.valueOf(step)));
        return new YearTables(tables.year(), values);
    }

    /** What is found in the report as it is, the relations that the change breaks, and the prose where it tells this figure. */
    private static TreeSet<String> expected(PublishedReport report, YearTables changed, String cell) {
        var rules = rules(sound(report));
        var organ = OrganName.of(sound(report).organ()).reporting();
        YearChecks.run(changed, null, organ).stream().map(YearFinding::rule).forEach(rules::add);
        if (report.quotes(cell)) {
            rules.add("TXT-MATCH");
        }
        return rules;
    }

    private static CheckedReport sound(PublishedReport report) {
        return ReportFile.check(new Paper(report.before(), report.tables(), report.after()).txt(), CheckOptions.NONE);
    }

    private static TreeSet<String> rules(CheckedReport checked) {
        return new TreeSet<>(
                checked.findings().stream().map(ReportFinding::rule).toList());
    }
}
