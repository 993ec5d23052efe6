package cn.yangguang.reportcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** S-WORD: slips that yearly reports are known for, in wordings.tsv; place names that are easily misread, in places.tsv. */
final class Wordings implements Look {
    private record Slip(Pattern pattern, String message) {}

    private static final List<Slip> SLIPS = read("wordings.tsv").stream()
            .map(cells -> new Slip(Pattern.compile(cells[0]), cells[1]))
            .toList();
    private static final Map<String, String> PLACES = pairs();
    private static final Pattern REPEATED = Pattern.compile("([\\u4e00-\\u9fa5《》〔〕（）\\d]{12,60})[，。、；]?\\1");

    static Map<String, String> places() {
        return PLACES;
    }

    @Override
    public List<ReportFinding> at(ReadReport report) {
        var found = new ArrayList<ReportFinding>();
        for (var paragraph : report.prose()) {
            for (var slip : SLIPS) {
                slip.pattern()
                        .matcher(paragraph.text())
                        .results()
                        .limit(1)
                        .forEach(match -> found.add(ReportFinding.at(
                                paragraph,
                                "S-WORD",
                                around(paragraph.text(), match.start(), match.end()),
                                "“" + match.group() + "”" + slip.message())));
            }
            REPEATED.matcher(paragraph.text())
                    .results()
                    .filter(match -> paragraph.text().contains("。"))
                    .filter(match -> !report.head().title().contains(match.group(1)))
                    .limit(1)
                    .forEach(match -> found.add(ReportFinding.at(
                            paragraph, "S-WORD", match.group(1), "“" + match.group(1) + "”紧接着重复了一遍，请删去一处。")));
        }
        return found;
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 12), Math.min(text.length(), end + 12));
    }

    private static Map<String, String> pairs() {
        var places = new LinkedHashMap<String, String>();
        read("places.tsv").forEach(cells -> places.put(cells[0], cells[1]));
        return places;
    }

    private static List<String[]> read(String name) {
        try (var in = Objects.requireNonNull(Wordings.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
