package cn.yangguang.report;

import cn.yangguang.letter.OfficialDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report for one of the years 2008–2018: figures, six chapters, notes. Immutable; every edit gives a new report.
 *
 * <p>A chapter that nobody edited says what follows from the figures, and goes on following them. An edited chapter
 * stays as it was written; the checks tell when it no longer agrees.
 *
 * @param edited texts that an author wrote, one paragraph per line
 * @param editedOpening the author's opening, or null for the usual one
 * @param date 成文日期, or null while it is a draft
 * @param contact who answers questions about the report, such as 联系电话：0000-0000000, or null
 * @param annex the 统计表 of the years 2014–2018, or null
 */
public record AnnualReport(
        YearFigures figures,
        @Nullable String editedOpening,
        Map<Chapter, String> edited,
        List<Note> notes,
        @Nullable LocalDate date,
        @Nullable String contact,
        @Nullable FormAnnex annex) {

    /**
     * A public explanation of something that does not add up.
     *
     * @param explains the {@link Finding#key()} it answers, or null for a general remark
     */
    public record Note(@Nullable String explains, String text) {
        public Note {
            text = text.strip();
            if (text.isEmpty()) throw new IllegalArgumentException("a note says something");
        }
    }

    public AnnualReport {
        if (!covers(figures.year())) throw new IllegalArgumentException("no form for the year " + figures.year());
        edited = Map.copyOf(edited);
        notes = List.copyOf(notes);
    }

    /** Whether reports of this year have the form of the 2007 regulation; ask before drafting. */
    public static boolean covers(int year) {
        return year >= 2008 && year <= 2018;
    }

    /** The report as the figures alone write it. */
    public static AnnualReport draft(YearFigures figures) {
        return new AnnualReport(figures, null, Map.of(), List.of(), null, null, null);
    }

    public String title() {
        return figures.organ().name() + figures.year() + "年政府信息公开年度报告";
    }

    public String opening() {
        return editedOpening != null ? editedOpening : generatedOpening();
    }

    /** What the chapter says now. */
    public String text(Chapter chapter) {
        var own = edited.get(chapter);
        return own != null ? own : generated(chapter);
    }

    /** Whether the chapter is in an author's words. */
    public boolean isEdited(Chapter chapter) {
        return edited.containsKey(chapter);
    }

    /** The opening that follows from organ and year. */
    public String generatedOpening() {
        return new Wording(figures).opening();
    }

    /** What the figures alone would say. */
    public String generated(Chapter chapter) {
        return new Wording(figures).of(chapter);
    }

    /** Everything that does not agree, in the order of the checks. */
    public List<Finding> findings() {
        return ReportChecks.run(this);
    }

    /** Whether no error is left open: each is put right or explained. */
    public boolean publishable() {
        return findings().stream().noneMatch(Finding::blocks);
    }

    /** The report as an official document, for {@code DocxWriter} and {@code HtmlWriter}. */
    public OfficialDocument document() {
        return ReportDocument.of(this);
    }

    /** The report as JSON, UTF-8, with a stable order of fields. */
    public String json() {
        return ReportJson.of(this);
    }

    /** The figures as CSV with byte order mark: section,item,value,unit. */
    public String csv() {
        return ReportCsv.of(this);
    }

    public AnnualReport withFigures(YearFigures fresh) {
        return new AnnualReport(fresh, editedOpening, edited, notes, date, contact, annex);
    }

    public AnnualReport withOpening(String text) {
        return new AnnualReport(figures, text, edited, notes, date, contact, annex);
    }

    /** The chapter in the author's words. */
    public AnnualReport withText(Chapter chapter, String text) {
        var texts = new EnumMap<Chapter, String>(Chapter.class);
        texts.putAll(edited);
        texts.put(chapter, text);
        return new AnnualReport(figures, editedOpening, texts, notes, date, contact, annex);
    }

    /** The chapter back to what the figures say. */
    public AnnualReport withGeneratedText(Chapter chapter) {
        var texts = new EnumMap<Chapter, String>(Chapter.class);
        texts.putAll(edited);
        texts.remove(chapter);
        return new AnnualReport(figures, editedOpening, texts, notes, date, contact, annex);
    }

    public AnnualReport withNote(Note note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new AnnualReport(figures, editedOpening, edited, more, date, contact, annex);
    }

    /** As it stands on the day it is approved: every text is kept as it reads now. An earlier date of its own stays. */
    public AnnualReport settled(LocalDate today) {
        var texts = new EnumMap<Chapter, String>(Chapter.class);
        chapters().forEach(chapter -> texts.put(chapter, text(chapter)));
        return new AnnualReport(figures, opening(), texts, notes, date == null ? today : date, contact, null);
    }

    public AnnualReport dated(LocalDate day) {
        return new AnnualReport(figures, editedOpening, edited, notes, day, contact, annex);
    }

    public AnnualReport withContact(String text) {
        return new AnnualReport(figures, editedOpening, edited, notes, date, text, annex);
    }

    public AnnualReport withAnnex(@Nullable FormAnnex form) {
        return new AnnualReport(figures, editedOpening, edited, notes, date, contact, form);
    }

    static List<Chapter> chapters() {
        return Arrays.asList(Chapter.values());
    }
}
