package cn.yangguang.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * 半公开: what an item of its kind must name and does not (对象, 标准, 依据, 时限, 联系方式), by the dated table {@code wording-elements.tsv}. The
 * kind is read from the title; a list without a notice around it is an annex and is not asked.
 */
final class WordingElements {

    private record Element(Pattern title, String name, Pattern words, String remedy, LocalDate from, String source) {}

    private static final List<Element> ALL = WordingTable.rows("wording-elements.tsv").stream()
            .map(row -> new Element(
                    Pattern.compile(row[0]), row[1], Pattern.compile(row[2]), row[3], LocalDate.parse(row[4]), row[5]))
            .toList();

    /** A title is no longer than this, and a notice has at least this many signs below it. */
    private static final int LONGEST_TITLE = 60;

    private static final int SHORTEST_NOTICE = 60;

    private WordingElements() {}

    /** Looks at a text whose first line is its title. */
    static void look(List<String> passages, LocalDate on, Consumer<WordingSlip> found) {
        if (passages.isEmpty()) {
            return;
        }
        String title = passages.getFirst().strip();
        String body = String.join("\n", passages.subList(1, passages.size()));
        if (title.length() > LONGEST_TITLE || body.strip().length() < SHORTEST_NOTICE) {
            return;
        }
        for (Element element : ALL) {
            if (!on.isBefore(element.from)
                    && element.title.matcher(title).find()
                    && !element.words.matcher(body).find()) {
                found.accept(new WordingSlip(
                        "WD-ELEMENT",
                        0,
                        title.length(),
                        "这类信息还应有“" + element.name + "”：" + element.remedy + "（" + element.source + "）"));
            }
        }
    }
}
