package cn.yangguang.reading;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between two lines of text, in pieces a page can mark. A Chinese sign is a unit, a number or a Latin word is one
 * as a whole: 120 against 125 is another number, not another last digit.
 */
public final class TextDifference {

    /** Beyond so many units a line is only told apart as a whole. */
    private static final int MOST_UNITS = 3_000;

    /** Sameness of so few units between two changes is chance, and would only make the marks restless. */
    private static final int LEAST_SAME = 2;

    private static final Pattern UNIT = Pattern.compile("[0-9]+(?:[.,][0-9]+)*|[A-Za-z]+|\\s+|.", Pattern.DOTALL);

    /** A piece of one side. */
    public record Piece(String text, boolean changed) {}

    /** The pieces of both sides; joined they are the two lines again. */
    public record Sides(List<Piece> before, List<Piece> after) {
        public Sides {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** A stretch that is the same on both sides, or the two that stand against each other. */
    record Stretch(boolean same, List<String> before, List<String> after) {}

    private TextDifference() {}

    public static Sides of(String before, String after) {
        if (before.equals(after)) {
            return new Sides(whole(before, false), whole(after, false));
        }
        List<String> a = units(before);
        List<String> b = units(after);
        if (a.size() > MOST_UNITS || b.size() > MOST_UNITS) {
            return new Sides(whole(before, true), whole(after, true));
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Stretch stretch : calm(stretches(a, b))) {
            add(left, stretch.before(), !stretch.same());
            add(right, stretch.after(), !stretch.same());
        }
        return new Sides(left, right);
    }

    /** One side alone: all of it came, or all of it went. */
    public static List<Piece> whole(String text, boolean changed) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, changed));
    }

    private static List<String> units(String text) {
        return UNIT.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Equal and unequal stretches by turns. Memory grows with the length only, time with the differences. */
    static List<Stretch> stretches(List<String> a, List<String> b) {
        List<Stretch> found = new ArrayList<>();
        var patch = DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<>(), null, true);
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            var next = new Stretch(
                    delta.getType() == DeltaType.EQUAL,
                    delta.getSource().getLines(),
                    delta.getTarget().getLines());
            boolean goesOn =
                    !found.isEmpty() && !next.same() && !found.getLast().same();
            if (goesOn) {
                found.set(found.size() - 1, joined(found.getLast(), next));
            } else {
                found.add(next);
            }
        }
        return found;
    }

    private static List<Stretch> calm(List<Stretch> stretches) {
        List<Stretch> calm = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch next = stretches.get(i);
            boolean between = i > 0 && i < stretches.size() - 1;
            boolean chance = next.same() && between && next.before().size() < LEAST_SAME;
            Stretch last = calm.isEmpty() ? null : calm.getLast();
            if (last != null && !last.same() && (chance || !next.same())) {
                calm.set(calm.size() - 1, joined(last, next));
            } else {
                calm.add(next);
            }
        }
        return calm;
    }

    private static Stretch joined(Stretch one, Stretch two) {
        List<String> before = new ArrayList<>(one.before());
        before.addAll(two.before());
        List<String> after = new ArrayList<>(one.after());
        after.addAll(two.after());
        return new Stretch(false, before, after);
    }

    private static void add(List<Piece> side, List<String> units, boolean changed) {
        if (!units.isEmpty()) {
            side.add(new Piece(String.join("", units), changed));
        }
    }
}
