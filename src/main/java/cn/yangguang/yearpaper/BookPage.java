package cn.yangguang.yearpaper;

import cn.yangguang.letter.HtmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A report as one HTML file that needs no other, with the style sheet of the site. */
final class BookPage {

    private static final String STYLE = "/static/assets/public/report.css";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { margin: 0 auto; padding: 2rem 1rem; max-width: 60rem; background: #fff; }
            %s</style>
            </head>
            <body>
            %s</body>
            </html>
            """;

    private BookPage() {}

    static String of(Book book) {
        String title = book.title().replace("&", "&amp;").replace("<", "&lt;");
        return PAGE.formatted(title, style(), HtmlWriter.article(BookDocument.of(book)));
    }

    private static String style() {
        try (var file = BookPage.class.getResourceAsStream(STYLE)) {
            if (file == null) {
                throw new IllegalStateException("missing " + STYLE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
