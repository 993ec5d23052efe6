package cn.yangguang.lucene;

import cn.yangguang.language.Pinyin;
import cn.yangguang.language.Writing;
import cn.yangguang.search.Suggestion;
import cn.yangguang.search.Suggestion.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may mean by the beginning of a line: words of the field, categories and matters that have items, then
 * titles in which it stands. Chinese, pinyin and first letters are understood.
 */
final class Suggesting {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final int MOST_NAMES = 3;
    private static final int LOOKED_AT = 60;

    private final Words words;
    private final Lexicons lexicons;

    Suggesting(Words words, Lexicons lexicons) {
        this.words = words;
        this.lexicons = lexicons;
    }

    List<Suggestion> suggest(IndexSearcher searcher, String beginning, @Nullable String organ, int most)
            throws IOException {
        String typed = Writing.fold(beginning).strip().replaceAll("[^\\p{L}\\p{N}]", "");
        if (typed.isEmpty() || most < 1) {
            return List.of();
        }
        String start = typed.substring(0, Math.min(LONGEST, typed.length()));
        Map<String, Suggestion> found = new LinkedHashMap<>();
        IndexReader index = searcher.getIndexReader();
        take(found, Kind.WORD, official(index, start, searcher, organ), MOST_WORDS);
        take(found, Kind.MATTER, named(searcher, Schema.MATTER_TITLE, start, organ), MOST_NAMES);
        take(found, Kind.CATEGORY, named(searcher, Schema.CATEGORY_TITLE, start, organ), MOST_NAMES);
        take(found, Kind.TITLE, titles(searcher, start, organ, most), most);
        return found.values().stream().limit(most).toList();
    }

    private static void take(Map<String, Suggestion> found, Kind kind, Collection<String> texts, int most) {
        texts.stream().limit(most).forEach(text -> found.putIfAbsent(text, new Suggestion(kind, text)));
    }

    /** Words of the list that begin so and that some item has. */
    private List<String> official(IndexReader index, String start, IndexSearcher searcher, @Nullable String organ)
            throws IOException {
        List<String> official = new ArrayList<>();
        for (String word : words.synonyms().official()) {
            boolean meant =
                    begins(word, start) || words.synonyms().of(word).stream().anyMatch(other -> begins(other, start));
            if (meant && official.size() < MOST_WORDS && some(index, searcher, word, organ)) {
                official.add(word);
            }
        }
        return official;
    }

    private boolean some(IndexReader index, IndexSearcher searcher, String word, @Nullable String organ)
            throws IOException {
        Asked asked = new LineReading(index, words.synonyms(), lexicons.of(index)).read(word);
        return searcher.search(below(Queries.all(asked), organ), 1).scoreDocs.length > 0;
    }

    private static Query below(Query query, @Nullable String organ) {
        List<Query> filters = new ArrayList<>(List.of(query));
        Queries.filter(filters, Schema.PATH, organ);
        return Queries.every(filters);
    }

    private static List<String> named(IndexSearcher searcher, String field, String start, @Nullable String organ)
            throws IOException {
        List<String> named = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (var bytes = each.next(); bytes != null && named.size() < MOST_NAMES; bytes = each.next()) {
            String name = bytes.utf8ToString();
            boolean meant = begins(Writing.fold(name), start)
                    || start.length() > 1 && Writing.fold(name).contains(start);
            if (meant && searcher.count(below(new TermQuery(new Term(field, name)), organ)) > 0) {
                named.add(name);
            }
        }
        return named;
    }

    private static List<String> titles(IndexSearcher searcher, String start, @Nullable String organ, int most)
            throws IOException {
        Query query = titled(start);
        if (query == null) {
            return List.of();
        }
        Sort newest = new Sort(new SortField(Schema.PUBLISHED, SortField.Type.LONG, true));
        List<String> first = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (ScoreDoc one : searcher.search(below(query, organ), LOOKED_AT, newest).scoreDocs) {
            String title = Values.title(searcher, one.doc);
            (begins(Writing.fold(title), start) ? first : other).add(title);
        }
        first.addAll(other);
        return first.stream().distinct().limit(most).toList();
    }

    /** Titles in which this stands; the last syllable may be unfinished. */
    private static @Nullable Query titled(String start) {
        if (Writing.all(start, Writing::han)) {
            return start.length() == 1
                    ? new TermQuery(new Term(Schema.SIGNS, start))
                    : Queries.phrase(Schema.TITLE, Bigrams.list(start));
        }
        if (!Writing.all(start, Writing::latin)) {
            List<String> pieces = Bigrams.list(start);
            return Queries.every(pieces.stream()
                    .<Query>map(piece -> new TermQuery(new Term(Schema.ALL, piece)))
                    .toList());
        }
        for (int end = start.length(); end > 1; end--) {
            List<String> syllables = Pinyin.syllables(start.substring(0, end));
            boolean whole = end == start.length();
            if (!syllables.isEmpty() && (whole || syllables.size() > 1)) {
                return Queries.phrase(Schema.SOUND, syllables);
            }
        }
        return start.length() < Sounds.INITIALS ? null : Queries.phrase(Schema.INITIALS, Queries.initials(start));
    }

    /** Whether a text begins so, as it is written or as it sounds, in whole syllables, unfinished ones or first letters. */
    static boolean begins(String text, String start) {
        return text.startsWith(start) || Writing.all(start, Writing::latin) && sounds(text, 0, start, 0);
    }

    private static boolean sounds(String text, int at, String start, int typed) {
        if (typed == start.length()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        if (!Writing.han(sign)) {
            return sign == start.charAt(typed) && sounds(text, at + 1, start, typed + 1);
        }
        for (String reading : Pinyin.of(sign)) {
            int same = 0;
            while (same < reading.length()
                    && typed + same < start.length()
                    && reading.charAt(same) == start.charAt(typed + same)) {
                same++;
            }
            boolean allTyped = typed + same == start.length();
            if (same > 0
                    && (allTyped
                            || same == reading.length() && sounds(text, at + 1, start, typed + same)
                            || sounds(text, at + 1, start, typed + 1))) {
                return true;
            }
        }
        return false;
    }
}
