package cn.yangguang.report;

import cn.yangguang.letter.HtmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A report as one HTML file with the same style sheet that the site uses. */
final class ReportPage {
    private static final String STYLE = "/static/assets/public/report.css";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { margin: 0 auto; padding: 2rem 1rem; max-width: 50rem; background: #fff; }
            %s</style>
            </head>
            <body>
            %s</body>
            </html>
            """;

    private ReportPage() {}

    static String of(AnnualReport report) {
        String title = report.title().replace("&", "&amp;").replace("<", "&lt;");
        return PAGE.formatted(title, style(), HtmlWriter.article(report.document()));
    }

    private static String style() {
        try (var file = ReportPage.class.getResourceAsStream(STYLE)) {
            if (file == null) throw new IllegalStateException("missing " + STYLE);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
