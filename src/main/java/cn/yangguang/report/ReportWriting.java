package cn.yangguang.report;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.report.ReportStore.Change;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The acts on a report: who may, whether it makes sense, the change, the journal. The same again changes nothing. */
@Component
class ReportWriting {

    private static final int CHAPTER = 50_000;
    private static final int NOTE = 2_000;

    private final ReportStore store;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    ReportWriting(ReportStore store, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    List<FieldProblem> chapter(String organ, int year, int number, String given, Author author) {
        String text = lines(given);
        var problems = refusals(organ, year, author);
        if (unknown(number)) problems.add(FieldProblem.of("number", "report.problem.chapter", number));
        if (!writable(text)) problems.add(FieldProblem.of("text", "report.problem.characters"));
        if (text.isBlank()) problems.add(FieldProblem.of("text", "report.problem.empty"));
        if (text.length() > CHAPTER) problems.add(FieldProblem.of("text", "report.problem.long", CHAPTER));
        if (!problems.isEmpty()) return List.copyOf(problems);
        var before = Optional.ofNullable(store.chapters(organ, year).get(number));
        if (before.equals(Optional.of(text))) return List.of();
        return change(
                organ,
                year,
                author,
                "report.chapter",
                "chapter/" + number,
                before,
                Optional.of(text),
                change -> store.putChapter(change, number, text));
    }

    List<FieldProblem> generated(String organ, int year, int number, Author author) {
        var problems = refusals(organ, year, author);
        if (unknown(number)) problems.add(FieldProblem.of("number", "report.problem.chapter", number));
        if (!problems.isEmpty()) return List.copyOf(problems);
        var before = Optional.ofNullable(store.chapters(organ, year).get(number));
        if (before.isEmpty()) return List.of();
        return change(
                organ,
                year,
                author,
                "report.generated",
                "chapter/" + number,
                before,
                Optional.empty(),
                change -> store.removeChapter(organ, year, number));
    }

    List<FieldProblem> note(String organ, int year, String finding, String given, boolean asked, Author author) {
        String text = lines(given).strip();
        var problems = refusals(organ, year, author);
        var before = Optional.ofNullable(store.notes(organ, year).get(finding));
        if (problems.isEmpty() && !asked && !(text.isEmpty() && before.isPresent()))
            problems.add(FieldProblem.of("", "report.refusal.finding"));
        if (!writable(text)) problems.add(FieldProblem.of("text", "report.problem.characters"));
        if (text.length() > NOTE) problems.add(FieldProblem.of("text", "report.problem.long", NOTE));
        if (!problems.isEmpty()) return List.copyOf(problems);
        var after = text.isEmpty() ? Optional.<String>empty() : Optional.of(text);
        if (before.equals(after)) return List.of();
        return change(organ, year, author, "report.note", "note", before, after, change -> {
            if (text.isEmpty()) store.removeNote(organ, year, finding);
            else store.putNote(change, finding, text);
        });
    }

    List<FieldProblem> figures(String organ, int year, Map<EnteredFigure, String> values, Author author) {
        var problems = refusals(organ, year, author);
        values.forEach((figure, text) -> {
            if (!text.isBlank() && figure.read(text).isEmpty())
                problems.add(FieldProblem.of(
                        figure.code(), figure.money() ? "report.problem.money" : "report.problem.count"));
        });
        if (!problems.isEmpty()) return List.copyOf(problems);
        store.lock(organ, year);
        values.forEach((figure, text) -> figure(organ, year, figure, figure.read(text), author));
        return List.of();
    }

    private void figure(String organ, int year, EnteredFigure figure, Optional<BigDecimal> value, Author author) {
        var before = Optional.ofNullable(store.figures(organ, year).get(figure));
        boolean same = before.isPresent() == value.isPresent()
                && before.flatMap(b -> value.map(v -> b.compareTo(v) == 0)).orElse(true);
        if (same) return;
        String part = "figure/" + figure.code();
        change(
                organ,
                year,
                author,
                "report.figure",
                part,
                before.map(BigDecimal::toPlainString),
                value.map(BigDecimal::toPlainString),
                change -> {
                    if (value.isEmpty()) store.removeFigure(organ, year, figure);
                    else store.putFigure(change, figure, value.get());
                });
    }

    List<FieldProblem> signed(String organ, int year, Optional<LocalDate> day, Author author) {
        var problems = refusals(organ, year, author);
        LocalDate today = LocalDate.now(clock);
        if (day.isPresent() && (day.get().getYear() <= year || day.get().isAfter(today)))
            problems.add(FieldProblem.of("day", "report.problem.day", year, today));
        var before = store.signedOn(organ, year);
        if (!problems.isEmpty() || before.equals(day)) return List.copyOf(problems);
        return change(
                organ,
                year,
                author,
                "report.sign",
                "signing",
                before.map(Objects::toString),
                day.map(Objects::toString),
                change -> {
                    if (day.isEmpty()) store.removeSigning(organ, year);
                    else store.putSigning(change, day.get());
                });
    }

    private List<FieldProblem> change(
            String organ,
            int year,
            Author author,
            String act,
            String part,
            Optional<String> before,
            Optional<String> after,
            Consumer<Change> write) {
        Actor actor = author.at(organ).orElseThrow();
        write.accept(new Change(organ, year, clock.instant(), actor.name()));
        journal.record(
                actor,
                act,
                "report/" + organ + "/" + year + "/" + part,
                before.map(Fingerprint::of).orElse(null),
                after.map(Fingerprint::of).orElse(null),
                after.map(ReportWriting::beginning).orElse("—"));
        return List.of();
    }

    private List<FieldProblem> refusals(String organ, int year, Author author) {
        var refusals = new ArrayList<FieldProblem>();
        if (organs.find(organ).isEmpty()) refusals.add(FieldProblem.of("", "report.refusal.organ", organ));
        else if (!author.writesFor(organ)) refusals.add(FieldProblem.of("", "report.refusal.duty"));
        if (!AnnualReport.covers(year)) refusals.add(FieldProblem.of("", "report.refusal.year", year));
        if (refusals.isEmpty()) store.lock(organ, year);
        return refusals;
    }

    private static boolean unknown(int number) {
        return number < 0 || number > Chapter.values().length;
    }

    /** Browsers send CR LF; paragraphs are lines. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private static boolean writable(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    private static String beginning(String text) {
        return text.length() <= 200 ? text : text.substring(0, text.offsetByCodePoints(0, 100)) + "…";
    }
}
