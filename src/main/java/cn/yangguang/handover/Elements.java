package cn.yangguang.handover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The elements of the metadata in their order, from {@code metadata-elements.csv}. They follow the field of GB/T 42147-2022
 * 政府网站网页电子文件元数据; the mark says how sure each name is ({@code GK}: general knowledge, the text of the standard was not at hand).
 */
final class Elements {

    /** @param url address of the page on the site, whole as far as it is known */
    record Source(Text text, String url) {}

    /** One element with its value. */
    record Named(String element, String json, String value) {}

    private record Element(String element, String json, Function<Source, String> value) {}

    private static final Map<String, Function<Source, String>> OURS = Map.ofEntries(
            Map.entry("organName", one -> one.text().organName()),
            Map.entry("organCode", one -> one.text().organCode()),
            Map.entry(
                    "identifier",
                    one -> one.text().indexNumber() + "/" + one.text().edition()),
            Map.entry("indexNumber", one -> one.text().indexNumber()),
            Map.entry("title", one -> one.text().title()),
            Map.entry("documentNumber", one -> one.text().documentNumber()),
            Map.entry("formedOn", one -> one.text().formedOn().toString()),
            Map.entry("publishedOn", one -> one.text().publishedOn().toString()),
            Map.entry("summary", one -> one.text().summary()),
            Map.entry("keywords", one -> one.text().keywords()),
            Map.entry("theme", one -> one.text().theme()),
            Map.entry("genre", one -> one.text().genre()),
            Map.entry("category", one -> one.text().category()),
            Map.entry("source", one -> one.text().source()),
            Map.entry("url", Source::url),
            Map.entry("edition", one -> String.valueOf(one.text().edition())));

    private static final List<Element> ALL = read();

    private Elements() {}

    static List<Named> of(Source source) {
        return ALL.stream()
                .map(one -> new Named(one.element(), one.json(), one.value().apply(source)))
                .toList();
    }

    private static List<Element> read() {
        InputStream in = Objects.requireNonNull(Elements.class.getResourceAsStream("metadata-elements.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Element(cells[0], cells[1], value(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<Source, String> value(String word) {
        return word.startsWith("=")
                ? source -> word.substring(1)
                : Objects.requireNonNull(OURS.get(word), () -> "no such value: " + word);
    }
}
