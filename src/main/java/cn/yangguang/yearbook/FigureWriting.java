package cn.yangguang.yearbook;

import cn.yangguang.page.FieldProblem;
import cn.yangguang.yearbook.CellFigure.Stated;
import cn.yangguang.yearbook.YearbookStore.Change;
import cn.yangguang.yearform.CellKind;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearpaper.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures that people state, and counted ones that they change. The same again changes nothing. */
@Component
class FigureWriting {

    private static final int REASON = 500;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:\\.[0-9]{1,6})?");

    private final YearbookStore store;
    private final Noting noting;

    FigureWriting(YearbookStore store, Noting noting) {
        this.store = store;
        this.noting = noting;
    }

    /** Figures that no record shows, as somebody wrote them, all or none; an empty text means that nobody states the figure. */
    List<FieldProblem> figures(Draft draft, Map<String, String> values, @Nullable String source, Hand hand) {
        var problems = new ArrayList<FieldProblem>();
        values.forEach((code, text) -> entered(draft, code, text).ifPresent(problems::add));
        if (problems.isEmpty()) {
            values.forEach((code, text) -> {
                Stated stated = read(text)
                        .map(value -> new Stated(value, null, null, source, ""))
                        .orElse(null);
                put(draft, code, stated, source == null ? Noting.FIGURE : Noting.IMPORT, hand);
            });
        }
        return List.copyOf(problems);
    }

    private static Optional<FieldProblem> entered(Draft draft, String code, String text) {
        Optional<FormCell> cell = draft.form().cell(code);
        if (cell.isEmpty()) {
            return Optional.of(FieldProblem.of(code, "yearbook.problem.cell", code));
        }
        BigDecimal counted = draft.figure(code).counted();
        if (counted != null
                && read(text).filter(value -> value.compareTo(counted) != 0).isPresent()) {
            return Optional.of(
                    FieldProblem.of(code, "yearbook.problem.counted", cell.get().place(), Prose.printed(counted)));
        }
        return text.isBlank() ? Optional.empty() : impossible(cell.get(), text);
    }

    /** A number this cell cannot have. */
    private static Optional<FieldProblem> impossible(FormCell cell, String text) {
        Optional<BigDecimal> value = read(text);
        if (value.filter(cell.kind()::allows).isPresent()) {
            return Optional.empty();
        }
        String why = cell.kind() == CellKind.AMOUNT ? "amount" : cell.kind() == CellKind.CHANGE ? "change" : "count";
        return Optional.of(FieldProblem.of(cell.code(), "yearbook.problem." + why, cell.place()));
    }

    /** Changes a counted figure by hand; an empty text goes back to what the records give. */
    List<FieldProblem> adjustment(Draft draft, String code, String text, String reason, Hand hand) {
        Optional<FormCell> cell = draft.form().cell(code);
        if (cell.isEmpty()) {
            return List.of(FieldProblem.of("value", "yearbook.problem.cell", code));
        }
        BigDecimal counted = draft.figure(code).counted();
        var problems = new ArrayList<FieldProblem>();
        if (counted == null) {
            problems.add(FieldProblem.of(
                    "value", "yearbook.problem.uncounted", cell.get().place()));
        }
        if (!text.isBlank()) {
            impossible(cell.get(), text).ifPresent(p -> problems.add(new FieldProblem("value", p.key(), p.values())));
            Noting.wrong("reason", reason, REASON).ifPresent(problems::add);
            if (reason.strip().length() < Rules.SHORTEST_REASON) {
                problems.add(FieldProblem.of("reason", "yearbook.refusal.reason", Rules.SHORTEST_REASON));
            }
        }
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        Stated stated = read(text)
                .filter(value -> value.compareTo(Objects.requireNonNull(counted)) != 0)
                .map(value -> new Stated(value, counted, reason.strip(), null, ""))
                .orElse(null);
        put(draft, code, stated, stated == null ? Noting.READOPT : Noting.ADJUST, hand);
        return List.of();
    }

    private void put(Draft draft, String code, @Nullable Stated after, String act, Hand hand) {
        Stated before = draft.figure(code).stated();
        if (same(before, after)) {
            return;
        }
        Change change = noting.change(draft, hand);
        if (after == null) {
            store.removeFigure(change.organ(), change.year(), code);
        } else {
            store.putFigure(change, code, after);
        }
        noting.journal(
                draft,
                hand,
                act,
                "figure/" + code,
                before == null ? null : said(before),
                after == null ? null : said(after));
    }

    private static boolean same(@Nullable Stated before, @Nullable Stated after) {
        if (before == null || after == null) {
            return before == after;
        }
        return before.value().compareTo(after.value()) == 0
                && Objects.equals(before.reason(), after.reason())
                && Objects.equals(before.source(), after.source())
                && (before.counted() == null) == (after.counted() == null)
                && (before.counted() == null
                        || before.counted().compareTo(Objects.requireNonNull(after.counted())) == 0);
    }

    private static String said(Stated figure) {
        String counted = figure.counted() == null ? "" : "（统计为" + Prose.printed(figure.counted()) + "）";
        String reason = figure.reason() == null ? "" : "，理由：" + figure.reason();
        return Prose.printed(figure.value())
                + counted
                + reason
                + (figure.source() == null ? "" : "，来源：" + figure.source());
    }

    private static Optional<BigDecimal> read(String text) {
        return NUMBER.matcher(text.strip()).matches() ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
    }
}
