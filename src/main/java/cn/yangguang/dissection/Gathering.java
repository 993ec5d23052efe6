package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of a file, or of a file inside a file, has found so far. All files of one reading share the allowance and
 * what was found; each has its own place and says whether everything in it is hidden.
 */
final class Gathering {

    private static final int DEEPEST = 6;
    /** Characters of a heading with a date. */
    private static final int LITTLE = 60;

    private record Spot(TraceKind kind, String where) {}

    private static final class Found {
        final Allowance allowance = new Allowance();
        final List<Part> parts = new ArrayList<>();
        final Map<Spot, Integer> traces = new LinkedHashMap<>();

        int picturesWithoutWords;

        @Nullable
        Unreadable unread;
    }

    private final Found found;
    private final String place;
    private final boolean hidden;
    private final int depth;

    Gathering() {
        this(new Found(), "", false, 0);
    }

    private Gathering(Found found, String place, boolean hidden, int depth) {
        this.found = found;
        this.place = place;
        this.hidden = hidden;
        this.depth = depth;
    }

    Allowance allowance() {
        return found.allowance;
    }

    boolean tooDeep() {
        return depth >= DEEPEST;
    }

    /** For a file inside this one. */
    Gathering inside(String where, boolean hidden) {
        return new Gathering(found, place + where + "／", this.hidden || hidden, depth + 1);
    }

    /** The same file, everything in it hidden. */
    Gathering behind(boolean hidden) {
        return new Gathering(found, place, this.hidden || hidden, depth);
    }

    void shown(String where, CharSequence text) {
        passage(where, Seen.SHOWN, text);
    }

    void hidden(String where, CharSequence text) {
        passage(where, Seen.HIDDEN, text);
    }

    /** Hidden words and the trace that tells of them; nothing when there are no words. */
    void hidden(TraceKind kind, String where, CharSequence text) {
        if (!text.toString().isBlank()) {
            trace(kind, where);
            hidden(where, text);
        }
    }

    void passage(String where, Seen seen, CharSequence text) {
        String words = Words.clean(text);
        if (!words.isEmpty()) {
            found.allowance.part();
            found.allowance.write(words.length());
            found.parts.add(new Passage(place + where, seen(seen), words));
        }
    }

    /** A table; one without words is left out. */
    void grid(String where, Seen seen, List<Grid.Row> rows) {
        long length = 0;
        for (Grid.Row row : rows) {
            found.allowance.part();
            for (Grid.Cell cell : row.cells()) {
                length += cell.text().length() + 2;
            }
        }
        found.allowance.write(length);
        if (!rows.isEmpty()) {
            found.parts.add(new Grid(place + where, seen(seen), rows));
        }
    }

    void trace(TraceKind kind, String where) {
        trace(kind, where, 1);
    }

    void trace(TraceKind kind, String where, int count) {
        if (count > 0) {
            found.allowance.part();
            found.traces.merge(new Spot(kind, place + where), count, Integer::sum);
        }
    }

    /** Something of the file cannot be read, the rest was. The first reason counts. */
    void unread(Unreadable why) {
        if (found.unread == null) {
            found.unread = why;
        }
    }

    /** A picture that may hold words, and nobody here has seen them. */
    void pictureWithoutWords() {
        found.picturesWithoutWords += hidden ? 0 : 1;
    }

    int picturesWithoutWords() {
        return found.picturesWithoutWords;
    }

    boolean isEmpty() {
        return found.parts.isEmpty();
    }

    int size() {
        return found.parts.size();
    }

    /** Whether one of the parts found from this number on is shown. */
    boolean showsSince(int from) {
        return found.parts.subList(from, found.parts.size()).stream().anyMatch(p -> p.seen() == Seen.SHOWN);
    }

    /** Whether what is shown from this number on is hardly more than a heading; names of sheets and members do not count. */
    boolean saysLittleSince(int from) {
        int length = 0;
        for (int i = from; i < found.parts.size() && length < LITTLE; i++) {
            Part part = found.parts.get(i);
            if (part.seen() == Seen.SHOWN && !part.where().endsWith("的名称")) {
                length += part instanceof Passage passage ? passage.text().length() : LITTLE;
            }
        }
        return length < LITTLE;
    }

    Contents contents() {
        List<Trace> traces = new ArrayList<>();
        found.traces.forEach((spot, count) -> traces.add(new Trace(spot.kind(), spot.where(), count)));
        return new Contents(found.parts, traces, found.unread);
    }

    private Seen seen(Seen seen) {
        return hidden ? Seen.HIDDEN : seen;
    }
}
