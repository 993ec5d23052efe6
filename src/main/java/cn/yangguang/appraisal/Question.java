package cn.yangguang.appraisal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question of a questionnaire. Written in one line, such as {@code 单选：您从哪里看到？ / 公开栏 / 网站}.
 *
 * @param n its number from 1
 * @param options what can be chosen; those of 满意度 are always the same
 */
public record Question(int n, Kind kind, String text, List<String> options) {

    /** Of 满意度; whoever chooses the last one does not count for the rate. */
    static final List<String> GRADES = List.of("满意", "基本满意", "不满意", "不了解");

    private static final int LONGEST = 200;
    private static final int MOST_OPTIONS = 12;

    /** How it is answered. */
    public enum Kind {
        GRADE("满意度"),
        ONE("单选"),
        SEVERAL("多选"),
        /** Staff alone read the words. */
        WORDS("文字");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        boolean offers() {
            return this == ONE || this == SEVERAL;
        }
    }

    public Question {
        options = List.copyOf(options);
    }

    /** What a line of the editor means. */
    sealed interface Read {
        record Good(Question question) implements Read {}

        /** @param reason key of what is wrong with it */
        record Bad(String reason) implements Read {}
    }

    static Read read(int n, String line) {
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        String named = colon < 0 ? "" : line.substring(0, colon).strip();
        var kind = Stream.of(Kind.values())
                .filter(one -> one.title().equals(named))
                .findFirst();
        if (kind.isEmpty()) {
            return new Read.Bad("appraisal.problem.kind");
        }
        List<String> parts = Stream.of(line.substring(colon + 1).split("\\s/\\s", -1))
                .map(String::strip)
                .toList();
        List<String> options = parts.subList(1, parts.size());
        boolean fitting =
                kind.get().offers() ? options.size() >= 2 && options.size() <= MOST_OPTIONS : options.isEmpty();
        if (!fitting || options.stream().distinct().count() != options.size()) {
            return new Read.Bad("appraisal.problem.options");
        }
        if (parts.stream().anyMatch(part -> part.isEmpty() || part.length() > LONGEST)) {
            return new Read.Bad("appraisal.problem.text");
        }
        return new Read.Good(
                new Question(n, kind.get(), parts.getFirst(), kind.get() == Kind.GRADE ? GRADES : options));
    }

    /** Whether it must be answered. */
    public boolean asked() {
        return kind == Kind.GRADE || kind == Kind.ONE;
    }

    public String field() {
        return "q" + n;
    }
}
