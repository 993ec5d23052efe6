package cn.yangguang.screening;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 半公开: what an item of its kind must name (对象, 标准, 依据, 时限, 联系方式), by the dated table {@code wording-elements.tsv}. The one check of this
 * kind: the review before publication asks it, and whoever looks later whether something published is whole.
 */
public final class Elements {

    private record Row(Pattern title, String name, Pattern words, String remedy, LocalDate from, String source) {}

    private static final List<Row> ALL = WordingTable.rows("wording-elements.tsv").stream()
            .map(row -> new Row(
                    Pattern.compile(row[0]), row[1], Pattern.compile(row[2]), row[3], LocalDate.parse(row[4]), row[5]))
            .toList();

    /** A notice has at least so many signs below its title; what is shorter (a list, 见附件) is not asked. */
    private static final int SHORTEST_NOTICE = 60;

    private Elements() {}

    /**
     * An element that is not there.
     *
     * @param name such as 联系方式
     * @param remedy what to write
     * @param source where it comes from
     */
    public record Missing(String name, String remedy, String source) {}

    /** Whether a text under this title must have certain elements at all: saves reading the texts of all others. */
    public static boolean asked(String title) {
        return ALL.stream().anyMatch(row -> row.title.matcher(title).find());
    }

    /**
     * The elements that a text lacks, each once.
     *
     * @param titles what tells its kind: its own title, and that of the matter of the catalogue it stands under
     * @param body its words below the title, without markup
     * @param on day of the publication: the table is dated
     */
    public static List<Missing> missing(List<String> titles, String body, LocalDate on) {
        if (body.strip().length() < SHORTEST_NOTICE) {
            return List.of();
        }
        Map<String, Missing> missing = new LinkedHashMap<>();
        for (Row row : ALL) {
            if (!on.isBefore(row.from)
                    && titles.stream()
                            .anyMatch(title -> row.title.matcher(title).find())
                    && !row.words.matcher(body).find()) {
                missing.putIfAbsent(row.name, new Missing(row.name, row.remedy, row.source));
            }
        }
        return List.copyOf(missing.values());
    }
}
