package cn.yangguang.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Citations of law that no longer holds on the day of publication ({@code wording-superseded.tsv}, dated rows). */
final class WordingLaws implements WordingRule {

    private record Superseded(String clue, Pattern citation, LocalDate from, String now, String source) {}

    private static final List<Superseded> ALL = WordingTable.rows("wording-superseded.tsv").stream()
            .map(row -> new Superseded(row[0], Pattern.compile(row[1]), LocalDate.parse(row[2]), row[3], row[4]))
            .toList();

    /** Words beside a citation that say the writer knows. */
    private static final Pattern KNOWN = Pattern.compile("废止|失效|修订前|修改前|原《|原国|被代替|当时|旧|不再|自20\\d\\d年\\d+月\\d+日起施行");

    private static final int AROUND = 60;

    private final List<Superseded> rows;

    WordingLaws(LocalDate on) {
        rows = ALL.stream().filter(row -> !on.isBefore(row.from)).toList();
    }

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        if (text.indexOf('《') < 0 && text.indexOf("工作日") < 0 && text.indexOf("492") < 0) {
            return;
        }
        int told = -1;
        for (Superseded row : rows) {
            if (!text.contains(row.clue)) {
                continue;
            }
            var citation = row.citation.matcher(text);
            while (citation.find()) {
                if (citation.start() >= told && !known(text, citation.start(), citation.end())) {
                    told = citation.end();
                    found.accept(new WordingSlip(
                            "WD-LAW",
                            citation.start(),
                            citation.end(),
                            "这条规定已经失效，现在写：" + row.now + "（" + row.source + "）"));
                }
            }
        }
    }

    private static boolean known(String text, int start, int end) {
        return KNOWN.matcher(text)
                .region(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND))
                .find();
    }
}
