package cn.yangguang.lucene;

import cn.yangguang.language.Pinyin;
import cn.yangguang.language.Writing;
import cn.yangguang.lucene.Asked.Kind;
import cn.yangguang.lucene.Asked.Unit;
import cn.yangguang.search.SearchAnswer.Hit;
import cn.yangguang.search.SearchAnswer.Piece;
import cn.yangguang.search.SearchAnswer.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Marks in the original text what was found in the folded one: whole wordings, or, where none stands, their pairs. What
 * it gives are pieces of plain text.
 */
final class Marking {

    private static final int AROUND = 24;
    private static final int LENGTH = 110;
    private static final int BEGINNING = 8_000;
    private static final int MOST_PLACES = 400;

    private final List<Unit> units;

    Marking(Asked asked) {
        this.units = asked.units();
    }

    Hit hit(IndexSearcher searcher, int doc) throws IOException {
        String title = Values.title(searcher, doc);
        List<Snippet> snippets = new ArrayList<>();
        if (!units.isEmpty()) {
            Document stored = searcher.storedFields().document(doc, Set.of(Schema.SHOWN_BODY, Schema.SHOWN_FILE));
            Window body = window(String.valueOf(stored.get(Schema.SHOWN_BODY)), null);
            Window file = null;
            for (String value : stored.getValues(Schema.SHOWN_FILE)) {
                int name = value.indexOf('\0');
                Window one = window(value.substring(name + 1), value.substring(0, name));
                file = file == null || one.units > file.units ? one : file;
            }
            if (body.units > 0) {
                snippets.add(body.snippet(this));
            }
            if (file != null && file.units > 0) {
                snippets.add(file.units > body.units ? 0 : snippets.size(), file.snippet(this));
            }
        }
        return new Hit(
                Values.number(searcher, doc, Schema.ID),
                (int) Values.number(searcher, doc, Schema.EDITION),
                pieces(title, marked(Writing.fold(title), 0, title.length())),
                snippets);
    }

    /** Looks into the beginning of a long text first; mostly that is enough. */
    private Window window(String text, @Nullable String file) {
        Window first = Window.of(text.substring(0, Math.min(BEGINNING, text.length())), file, this);
        return first.units > 0 || text.length() <= BEGINNING ? first : Window.of(text, file, this);
    }

    /** A place in a text where a unit stands. */
    private record Place(int from, int unit) {}

    /** The stretch of a text where most units stand together. */
    private record Window(
            String text, String folded, @Nullable String file, int from, int units) {

        static Window of(String text, @Nullable String file, Marking marking) {
            String folded = Writing.fold(text);
            List<Place> places = marking.places(folded);
            int best = 0;
            int from = 0;
            for (int first = 0, last = 0; first < places.size(); first++) {
                last = Math.max(last, first);
                while (last + 1 < places.size()
                        && places.get(last + 1).from() - places.get(first).from() < LENGTH - AROUND) {
                    last++;
                }
                int units = (int) places.subList(first, last + 1).stream()
                        .mapToInt(Place::unit)
                        .distinct()
                        .count();
                if (units > best) {
                    best = units;
                    from = places.get(first).from();
                }
            }
            return new Window(text, folded, file, from, best);
        }

        Snippet snippet(Marking marking) {
            int start = Math.max(0, from - AROUND);
            for (int i = from - 1; i >= start; i--) {
                if ("。；！？\n".indexOf(text.charAt(i)) >= 0) {
                    start = i + 1;
                    break;
                }
            }
            int end = Math.min(text.length(), start + LENGTH);
            List<Piece> pieces = new ArrayList<>();
            if (start > 0) {
                pieces.add(new Piece("…", false));
            }
            pieces.addAll(
                    pieces(text.substring(start, end).replaceAll("\\s", " "), marking.marked(folded, start, end)));
            if (end < text.length()) {
                pieces.add(new Piece("…", false));
            }
            return new Snippet(file, pieces);
        }
    }

    private List<Place> places(String folded) {
        List<Place> places = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (String needle : needles(folded, units.get(unit))) {
                int at = folded.indexOf(needle);
                for (int n = 0; at >= 0 && n < MOST_PLACES; n++) {
                    places.add(new Place(at, unit));
                    at = folded.indexOf(needle, at + needle.length());
                }
            }
        }
        places.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return places;
    }

    /** What of a unit stands in the text: a wording of it, or else its pairs. */
    private static List<String> needles(String folded, Unit unit) {
        List<String> whole = unit.wordings().stream().filter(folded::contains).toList();
        if (!whole.isEmpty() || unit.wordings().isEmpty()) {
            return whole;
        }
        return Bigrams.of(unit.wordings().getFirst()).stream()
                .filter(piece -> piece.length() > 1)
                .filter(folded::contains)
                .toList();
    }

    private BitSet marked(String folded, int from, int to) {
        String part = folded.substring(from, to);
        BitSet marked = new BitSet();
        for (Unit unit : units) {
            for (String needle : needles(part, unit)) {
                for (int at = part.indexOf(needle); at >= 0; at = part.indexOf(needle, at + 1)) {
                    marked.set(at, at + needle.length());
                }
            }
            if (unit.kind() == Kind.PINYIN) {
                sounding(part, List.of(unit.text().split(" ")), marked);
            }
        }
        return marked;
    }

    private static void sounding(String text, List<String> syllables, BitSet marked) {
        for (int from = 0; from + syllables.size() <= text.length(); from++) {
            int same = 0;
            while (same < syllables.size()
                    && Pinyin.of(text.charAt(from + same)).contains(syllables.get(same))) {
                same++;
            }
            if (same == syllables.size()) {
                marked.set(from, from + same);
            }
        }
    }

    private static List<Piece> pieces(String text, BitSet marked) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean hit = marked.get(from);
            int to = Math.min(text.length(), hit ? marked.nextClearBit(from) : next(marked, from, text.length()));
            pieces.add(new Piece(text.substring(from, to), hit));
            from = to;
        }
        return pieces;
    }

    private static int next(BitSet marked, int from, int otherwise) {
        int next = marked.nextSetBit(from);
        return next < 0 ? otherwise : next;
    }
}
