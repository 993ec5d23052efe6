package cn.yangguang.report;

import cn.yangguang.letter.Block.Cell;
import cn.yangguang.letter.Block.Table;
import cn.yangguang.letter.OfficialDocument;
import java.util.ArrayList;
import java.util.List;

/** A report as an official document: opening, six chapters, the tables of chapter one, the notes, the signature. */
final class ReportDocument {
    private ReportDocument() {}

    static OfficialDocument of(AnnualReport report) {
        var figures = report.figures();
        var document = OfficialDocument.of(figures.organ().name())
                .title(figures.organ().name(), figures.year() + "年政府信息公开年度报告")
                .text(report.opening());
        for (var chapter : AnnualReport.chapters()) {
            document.heading(1, chapter.heading()).text(report.text(chapter));
            if (chapter == Chapter.PROACTIVE) tables(figures).forEach(document::block);
        }
        notes(report, document);
        var annex = report.annex();
        if (annex != null) document.attachments(List.of(annex.title())).annex(annex.blocks());
        if (report.date() != null) document.sealed(report.date());
        if (report.contact() != null) document.contact(report.contact());
        return document.build();
    }

    static List<Table> tables(YearFigures figures) {
        var tables = new ArrayList<Table>();
        if (!figures.published().byChannel().isEmpty()) tables.add(channels(figures));
        if (!figures.published().byCategory().isEmpty()) tables.add(categories(figures, tables.size() + 1));
        return tables;
    }

    private static Table channels(YearFigures figures) {
        var rows = new ArrayList<List<Cell>>();
        figures.published().byChannel().forEach(channel -> rows.add(row(rows.size() + 1, channel)));
        rows.add(sum("公开总数（同一信息只计一次）", figures.published().total()));
        return Table.of("表1　" + figures.year() + "年政府信息公开渠道", List.of("序号", "公开渠道", "数量（条）"), rows);
    }

    private static Table categories(YearFigures figures, int number) {
        var published = figures.published();
        var rows = new ArrayList<List<Cell>>();
        published.byCategory().forEach(category -> rows.add(row(rows.size() + 1, category)));
        rows.add(sum("类别合计", published.categorySum()));
        if (published.categorySum() != published.total()) {
            if (published.uncategorised() > 0) rows.add(sum("未归类", published.uncategorised()));
            rows.add(sum("公开总数", published.total()));
        }
        return Table.of("表" + number + "　" + figures.year() + "年主动公开政府信息类别", List.of("序号", "信息类别", "数量（条）"), rows);
    }

    private static List<Cell> row(int number, YearFigures.Count count) {
        return List.of(Cell.count(number), Cell.text(count.title()), Cell.count(count.count()));
    }

    private static List<Cell> sum(String title, long count) {
        return List.of(Cell.text(title).spanning(2, 1), Cell.count(count));
    }

    private static void notes(AnnualReport report, OfficialDocument.Builder document) {
        var notes = report.notes();
        if (notes.size() == 1) document.note("附注：" + notes.getFirst().text());
        if (notes.size() < 2) return;
        document.note("附注：");
        for (int i = 0; i < notes.size(); i++)
            document.note((i + 1) + "." + notes.get(i).text());
    }
}
