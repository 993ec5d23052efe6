package cn.yangguang.yearform;

import cn.yangguang.yearform.Relation.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relations that the figures of one report must keep among themselves and with the report of the year before. */
public final class YearChecks {
    private final YearForm form;
    private final YearTables now;
    private final @Nullable YearTables before;

    private YearChecks(YearForm form, YearTables now, @Nullable YearTables before) {
        this.form = form;
        this.now = now;
        this.before = before;
    }

    /**
     * What is wrong with the tables, in the order of the rules; nothing before 2008, when there was no report.
     *
     * <p>A blank counts as 0 in sums, and is found by ZERO besides; a table that is all blank gives that one finding.
     *
     * @param before the report of the year before, as published; rules across the years are left out without it, when it is of
     *     another year, or when its table is blank or had no such cell
     */
    public static List<YearFinding> run(YearTables now, @Nullable YearTables before, ReportingOrgan organ) {
        Optional<YearForm> form = YearForm.of(now.year());
        if (form.isEmpty()) {
            return List.of();
        }
        YearTables last = before != null && before.year() == now.year() - 1 ? before : null;
        YearChecks checks = new YearChecks(form.get(), now, last);
        return RuleBook.of(form.get()).stream()
                .filter(entry -> entry.rule().holdsFor(organ))
                .flatMap(checks::check)
                .toList();
    }

    /** The rules of the newest form of an era. */
    public static List<YearRule> rules(Era era) {
        return YearForm.all().stream()
                .filter(form -> form.era() == era)
                .reduce((older, newer) -> newer)
                .map(YearChecks::rules)
                .orElse(List.of());
    }

    /** The rules of one form. */
    public static List<YearRule> rules(YearForm form) {
        return RuleBook.of(form).stream().map(RuleBook.Entry::rule).toList();
    }

    private Stream<YearFinding> check(RuleBook.Entry entry) {
        YearRule rule = entry.rule();
        return switch (rule.kind()) {
            case RELATION ->
                entry.relations().stream()
                        .filter(relation -> known(relation) && !relation.holds(this::value))
                        .map(relation -> broken(rule, relation));
            case VALUE ->
                form.cells().stream()
                        .filter(cell -> now.value(cell.code())
                                .filter(value -> !cell.kind().allows(value))
                                .isPresent())
                        .map(cell -> notAllowed(rule, cell));
            case BLANK -> form.tables().stream().flatMap(table -> blanks(rule, table));
            case ELSEWHERE -> Stream.empty();
        };
    }

    /** Whether the year before tells what the relation asks of it. */
    private boolean known(Relation relation) {
        return relation.terms().filter(Term::before).allMatch(term -> told(before, term.cell()));
    }

    private static boolean told(@Nullable YearTables tables, String code) {
        if (tables == null) {
            return false;
        }
        Optional<YearForm> form = YearForm.of(tables.year());
        return form
                .flatMap(known -> known.cell(code))
                .flatMap(cell -> form.get().table(cell.table()))
                .stream()
                .flatMap(table -> table.cells().stream())
                .anyMatch(cell -> tables.value(cell.code()).isPresent());
    }

    private BigDecimal value(Term term) {
        YearTables tables = term.before() && before != null ? before : now;
        return tables.value(term.cell()).orElse(BigDecimal.ZERO);
    }

    private YearFinding broken(YearRule rule, Relation relation) {
        Function<Term, BigDecimal> value = this::value;
        String numbers = relation.written(value);
        List<String> cells =
                relation.terms().filter(term -> !term.before()).map(Term::cell).toList();
        boolean blank = cells.stream().anyMatch(cell -> now.value(cell).isEmpty());
        return new YearFinding(
                rule.id(),
                rule.severity(),
                cells,
                numbers,
                rule.words() + "；现为 " + numbers + "，相差 " + Relation.plain(relation.difference(value))
                        + (blank ? "（空白按 0 计）" : ""));
    }

    private YearFinding notAllowed(YearRule rule, FormCell cell) {
        String number = Relation.plain(now.value(cell.code()).orElseThrow());
        return new YearFinding(
                rule.id(),
                rule.severity(),
                List.of(cell.code()),
                number,
                "“" + cell.place() + "”为 " + number + "；" + rule.words());
    }

    private Stream<YearFinding> blanks(YearRule rule, FormTable table) {
        List<FormCell> all = table.cells();
        List<FormCell> blank =
                all.stream().filter(cell -> now.value(cell.code()).isEmpty()).toList();
        if (blank.isEmpty()) {
            return Stream.empty();
        }
        String where = table.name();
        String which = blank.size() == all.size()
                ? where + "全部空白"
                : where + "有 " + blank.size() + " 格空白：“" + blank.getFirst().place() + "”"
                        + (blank.size() > 1 ? "等" : "");
        return Stream.of(new YearFinding(
                rule.id(),
                rule.severity(),
                blank.stream().map(FormCell::code).toList(),
                blank.size() + "/" + all.size(),
                which + "；" + rule.words()));
    }
}
