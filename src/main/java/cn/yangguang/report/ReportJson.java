package cn.yangguang.report;

import java.util.List;
import java.util.Objects;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report for programs. The first fields have the shape of the statistics interface; null is a figure not stated. */
final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReportJson() {}

    static String of(AnnualReport report) {
        var root = MAPPER.createObjectNode();
        summary(root, report.figures());
        root.put("title", report.title());
        root.put("date", report.date() == null ? null : Objects.toString(report.date()));
        root.put("opening", report.opening());
        var chapters = root.putArray("chapters");
        for (var chapter : AnnualReport.chapters())
            chapters.addObject()
                    .put("number", chapter.number())
                    .put("heading", chapter.heading())
                    .put("text", report.text(chapter));
        rows(root, report.figures());
        if (report.annex() != null) annex(root, report.annex());
        var notes = root.putArray("notes");
        report.notes()
                .forEach(n -> notes.addObject().put("explains", n.explains()).put("text", n.text()));
        findings(root, report);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void summary(ObjectNode root, YearFigures figures) {
        root.put("organ", figures.organ().code());
        root.put("organName", figures.organ().name());
        root.put("year", figures.year());
        root.put("total", figures.published().total());
        byTitle(root.putObject("byChannel"), figures.published().byChannel());
        byTitle(root.putObject("byCategory"), figures.published().byCategory());
        root.put("uncategorised", figures.published().uncategorised());
    }

    private static void byTitle(ObjectNode node, List<YearFigures.Count> counts) {
        counts.forEach(count -> node.put(count.title(), count.count()));
    }

    private static void rows(ObjectNode root, YearFigures figures) {
        var rows = root.putArray("figures");
        for (var figure : Figure.of(figures))
            rows.addObject()
                    .put("section", figure.chapter().heading())
                    .put("code", figure.code())
                    .put("item", figure.item())
                    .put("value", figure.value())
                    .put("unit", figure.unit());
    }

    private static void annex(ObjectNode root, FormAnnex annex) {
        root.put("annexTitle", annex.title());
        var rows = root.putArray("annex");
        for (var row : annex.figures())
            rows.addObject()
                    .put("code", row.code())
                    .put("item", row.item())
                    .put("value", row.value())
                    .put("unit", row.unit());
    }

    private static void findings(ObjectNode root, AnnualReport report) {
        var findings = root.putArray("findings");
        for (var finding : report.findings())
            findings.addObject()
                    .put("rule", finding.rule())
                    .put("severity", finding.severity().code())
                    .put("place", finding.place())
                    .put("key", finding.key())
                    .put("message", finding.message())
                    .put("needsNote", finding.needsNote())
                    .put("explanation", finding.explanation());
    }
}
