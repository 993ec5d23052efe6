package cn.yangguang.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** 半公开 as a finding of the review: what {@link Elements} misses. A list without a notice around it is an annex and is not asked. */
final class WordingElements {

    /** A title is no longer than this. */
    private static final int LONGEST_TITLE = 60;

    private WordingElements() {}

    /** Looks at a text whose first line is its title. */
    static void look(List<String> passages, LocalDate on, Consumer<WordingSlip> found) {
        if (passages.isEmpty()) {
            return;
        }
        String title = passages.getFirst().strip();
        if (title.length() > LONGEST_TITLE) {
            return;
        }
        String body = String.join("\n", passages.subList(1, passages.size()));
        for (Elements.Missing element : Elements.missing(List.of(title), body, on)) {
            found.accept(new WordingSlip(
                    "WD-ELEMENT",
                    0,
                    title.length(),
                    "这类信息还应有“" + element.name() + "”：" + element.remedy() + "（" + element.source() + "）"));
        }
    }
}
