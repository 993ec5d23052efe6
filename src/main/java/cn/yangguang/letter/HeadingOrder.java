package cn.yangguang.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether headings are numbered 一、→（一）→1.→（1）, each level counting from one (GB/T 9704-2012, 7.3.3). */
public final class HeadingOrder {

    /** What can be wrong with one heading. */
    public enum Kind {
        /** The text does not start with the mark of its level: no number, or 1、 for 1. or (一) for （一）. */
        WRONG_MARK,
        /** Not the number that follows. */
        WRONG_NUMBER,
        /** A level stands below one that is not its parent: 1. straight under 一、. */
        SKIPPED_LEVEL
    }

    /**
     * One wrong heading.
     *
     * @param position place among the headings, from 0
     * @param expected the mark that should stand there, such as （二）
     */
    public record Fault(int position, Block.Heading heading, Kind kind, String expected) {}

    private record Mark(Pattern form, IntFunction<String> write, Function<String, Optional<Integer>> read) {
        String of(int number) {
            return write.apply(number);
        }

        /** The number a heading carries, if it is written with this mark. */
        Optional<Integer> in(String text) {
            var match = form.matcher(text);
            return match.lookingAt() ? read.apply(match.group(1)) : Optional.empty();
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(Pattern.compile("([一二三四五六七八九十]+)、"), n -> ChineseNumerals.of(n) + "、", ChineseNumerals::parse),
            new Mark(
                    Pattern.compile("（([一二三四五六七八九十]+)）"),
                    n -> "（" + ChineseNumerals.of(n) + "）",
                    ChineseNumerals::parse),
            new Mark(Pattern.compile("([1-9]\\d?)[.．]"), n -> n + ".", HeadingOrder::arabic),
            new Mark(Pattern.compile("（([1-9]\\d?)）"), n -> "（" + n + "）", HeadingOrder::arabic));

    private HeadingOrder() {}

    /** The mark of a level and number: {@code mark(2, 3)} is （三）. */
    public static String mark(int level, int number) {
        return MARKS.get(level - 1).of(number);
    }

    /** Every fault, in reading order; empty when the numbering is right. */
    public static List<Fault> check(List<Block> body) {
        var headings = body.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        var faults = new ArrayList<Fault>();
        int[] counted = new int[MARKS.size() + 1];
        int depth = 0;
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            int level = heading.level();
            for (int deeper = level + 1; deeper < counted.length; deeper++) counted[deeper] = 0;
            int next = counted[level] + 1;
            var carried = MARKS.get(level - 1).in(heading.text());
            var kind = level > depth + 1 ? Kind.SKIPPED_LEVEL : wrong(carried, next);
            if (kind != null) faults.add(new Fault(i, heading, kind, mark(level, Math.min(next, 99))));
            // Counting goes on from what is written, so that one slip is reported once.
            counted[level] = carried.orElse(next);
            depth = level;
        }
        return List.copyOf(faults);
    }

    private static @Nullable Kind wrong(Optional<Integer> carried, int next) {
        if (carried.isEmpty()) return Kind.WRONG_MARK;
        return carried.get() == next ? null : Kind.WRONG_NUMBER;
    }

    private static Optional<Integer> arabic(String digits) {
        return Optional.of(Integer.valueOf(digits));
    }
}
