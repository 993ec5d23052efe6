package cn.yangguang.yearbook.web;

import cn.yangguang.page.ActForm;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Edition;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearbook.Look;
import cn.yangguang.yearbook.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One report on the desk.
 *
 * @param writes whether the person drafts
 * @param over whether the year is over
 * @param looked the last daily look, or null
 * @param noteProblem why a note was refused, in words; else empty
 */
public record DeskView(
        Draft draft,
        List<Found> findings,
        List<ActForm> acts,
        boolean writes,
        boolean over,
        @Nullable Look looked,
        String noteProblem) {

    /** A part of the text as the desk lists it. */
    public record Part(int number, String heading, String text, boolean written, boolean table) {}

    /** Address below which everything of this report lies. */
    static String base(Draft draft) {
        return "/office/reports/" + draft.organ().key() + "/" + draft.year();
    }

    public String base() {
        return base(draft);
    }

    /** Address of the desk itself; the years of chapters have another page at the base. */
    public String desk() {
        return draft.hasParts() ? base() : base() + "/form";
    }

    public String publicAddress() {
        return "/organs/" + draft.organ().key() + "/reports/" + draft.year();
    }

    public String title() {
        return draft.hasParts()
                ? draft.form().title(draft.organ().fullName(), draft.year())
                : draft.organ().fullName() + draft.year() + "年政府信息公开情况统计表";
    }

    public boolean editable() {
        return writes && draft.stage() == Stage.DRAFTING;
    }

    public long open() {
        return findings.stream().filter(Found::blocks).count();
    }

    public List<Edition> editions() {
        return draft.editions();
    }

    /** The opening and the parts, with their words as readers would read them. */
    public List<Part> parts(String opening) {
        var first = new Part(
                Draft.OPENING, opening, draft.prose(Draft.OPENING).text(), draft.isWritten(Draft.OPENING), false);
        return Stream.concat(
                        Stream.of(first),
                        draft.form().parts().stream()
                                .map(p -> new Part(
                                        p.number(),
                                        p.heading(),
                                        draft.prose(p.number()).text(),
                                        draft.isWritten(p.number()),
                                        p.tableCode() != null)))
                .toList();
    }

    /** Where in the desk a finding leads: its first cell, or its part. */
    public String place(Found found) {
        if (found.part() != null) {
            return base() + "/parts/" + found.part();
        }
        return found.cells().isEmpty()
                ? desk() + "#findings"
                : base() + "/tables#cell-" + found.cells().getFirst();
    }

    /** What that place is called. */
    public String placeWords(Found found, String opening) {
        if (found.part() != null) {
            return found.part() == Draft.OPENING
                    ? opening
                    : draft.form().parts().get(found.part() - 1).heading();
        }
        return found.cells().stream()
                .flatMap(cell -> draft.form().cell(cell).stream())
                .limit(1)
                .map(cell -> cell.place())
                .findFirst()
                .orElse("");
    }
}
