package cn.yangguang.lucene;

import cn.yangguang.language.Writing;
import cn.yangguang.lucene.Asked.Unit;
import cn.yangguang.search.SearchQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The questions to the index that are made of an understood line: what is found, and how much it is worth. */
final class Queries {

    private static final int LONG_ENOUGH_FOR_TWO_MISTAKES = 7;
    private static final int SHORTEST_MISTYPED = 4;

    private Queries() {}

    /** Items that have all needed units. */
    static Query all(Asked asked) {
        List<Query> units = asked.needed().stream().map(Queries::has).toList();
        return units.isEmpty() ? new MatchNoDocsQuery() : every(units);
    }

    /**
     * The units of which a title must name half to be about the line: all of them, of two the rarer one. What answers a
     * line has both of two words or most of more, or such a title.
     */
    static List<Unit> naming(IndexReader index, List<Unit> needed) throws IOException {
        List<Unit> naming = new ArrayList<>(needed);
        if (needed.size() == 2) {
            naming.remove(rarity(index, needed.get(0)) < rarity(index, needed.get(1)) ? 0 : 1);
        }
        return naming;
    }

    /** So many of them are some share. */
    static int least(int units, double share) {
        return (int) Math.max(1, Math.ceil(units * share));
    }

    /** Items whose title has the unit. */
    static Query named(Unit unit) {
        if (unit.kind() != Asked.Kind.WORD) {
            return has(unit);
        }
        return some(
                unit.wordings().stream()
                        .map(wording -> every(Bigrams.of(wording).stream()
                                .<Query>map(piece -> new TermQuery(new Term(Schema.TITLE, piece)))
                                .toList()))
                        .toList(),
                1);
    }

    /** Items that have some share of the needed units; of a single unit some share of its pieces. */
    static Query most(Asked asked, double share) {
        List<Query> units =
                new ArrayList<>(asked.needed().stream().map(Queries::has).toList());
        if (units.size() == 1 && asked.needed().getFirst().kind() == Asked.Kind.WORD) {
            units = pieces(asked.needed()).stream().map(Queries::present).toList();
        }
        return some(units, least(units.size(), share));
    }

    /** Items that have any piece of the line. */
    static Query any(Asked asked) {
        return some(pieces(asked.needed()).stream().map(Queries::present).toList(), 1);
    }

    private static Set<String> pieces(List<Unit> units) {
        Set<String> pieces = new LinkedHashSet<>();
        for (Unit unit : units) {
            unit.wordings().forEach(wording -> pieces.addAll(Bigrams.of(wording)));
        }
        return pieces;
    }

    static Query has(Unit unit) {
        List<Query> ways = new ArrayList<>();
        switch (unit.kind()) {
            case WORD -> {}
            case NUMBER -> {
                ways.add(new TermQuery(new Term(Schema.NUMBER, unit.text())));
                ways.add(new TermQuery(new Term(Schema.MENTIONED, unit.text())));
            }
            case PINYIN ->
                ways.add(phrase(Schema.SOUND, Arrays.asList(unit.text().split(" "))));
            case INITIALS -> ways.add(phrase(Schema.INITIALS, initials(unit.text())));
        }
        for (String wording : unit.wordings()) {
            ways.add(every(Bigrams.of(wording).stream().map(Queries::present).toList()));
        }
        return some(ways, 1);
    }

    static List<String> initials(String letters) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + Sounds.INITIALS <= letters.length(); i++) {
            pieces.add(letters.substring(i, i + Sounds.INITIALS));
        }
        return pieces;
    }

    /** How well an item answers; the order of what {@link #all} or {@link #most} find. */
    static Query worth(IndexReader index, Asked asked) throws IOException {
        BooleanQuery.Builder worth = new BooleanQuery.Builder();
        for (Unit unit : asked.units()) {
            worth.add(worth(index, unit), Occur.SHOULD);
        }
        for (String piece : asked.between()) {
            worth.add(new BoostQuery(piece(piece), Weights.BETWEEN), Occur.SHOULD);
        }
        for (Asked.Run run : asked.runs()) {
            List<String> pairs = Bigrams.list(run.text());
            if (pairs.size() > 1 && pairs.size() <= Weights.LONGEST_PHRASE) {
                worth.add(new BoostQuery(phrase(Schema.TITLE, pairs), Weights.PHRASE_IN_TITLE), Occur.SHOULD);
                worth.add(new BoostQuery(phrase(Schema.BODY, pairs), Weights.PHRASE_IN_BODY), Occur.SHOULD);
            }
        }
        return worth.build();
    }

    private static Query worth(IndexReader index, Unit unit) throws IOException {
        List<Query> ways =
                new ArrayList<>(unit.kind() == Asked.Kind.WORD ? List.of(wording(unit.text())) : marks(unit));
        unit.others().forEach(other -> ways.add(new BoostQuery(wording(other), Weights.OTHER_WORDING)));
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(new DisjunctionMaxQuery(ways, Weights.TIE), Occur.SHOULD);
        both.add(constant(has(unit), Weights.PRESENT * (float) rarity(index, unit)), Occur.SHOULD);
        return unit.needed() ? both.build() : new BoostQuery(both.build(), Weights.NOT_NEEDED);
    }

    /** What a unit that is no word is worth by itself. */
    private static List<Query> marks(Unit unit) {
        return switch (unit.kind()) {
            case WORD -> List.of();
            case NUMBER ->
                List.of(
                        constant(new TermQuery(new Term(Schema.NUMBER, unit.text())), Weights.OWN_NUMBER),
                        constant(new TermQuery(new Term(Schema.MENTIONED, unit.text())), Weights.MENTIONED));
            case PINYIN ->
                List.of(new BoostQuery(
                        phrase(Schema.SOUND, Arrays.asList(unit.text().split(" "))), Weights.SOUND));
            case INITIALS -> List.of(new BoostQuery(phrase(Schema.INITIALS, initials(unit.text())), Weights.SOUND));
        };
    }

    /** How rare the unit is in the index: the rarest piece of its most usual wording. */
    static double rarity(IndexReader index, Unit unit) throws IOException {
        int usual = 0;
        for (String wording : unit.wordings()) {
            int rarest = Integer.MAX_VALUE;
            for (String piece : Bigrams.of(wording)) {
                rarest = Math.min(rarest, index.docFreq(new Term(Schema.ALL, piece)));
            }
            usual = Math.max(usual, rarest == Integer.MAX_VALUE ? 0 : rarest);
        }
        return Math.log(1 + (index.numDocs() + 1.0) / (usual + 1.0));
    }

    /** What titles and numbers alone are worth. */
    static Query titles(List<Unit> units) {
        List<Query> terms = new ArrayList<>();
        units.forEach(unit -> terms.addAll(marks(unit)));
        pieces(units).forEach(piece -> terms.add(title(piece)));
        return some(terms, 1);
    }

    /** What the texts alone are worth. */
    static Query texts(List<Unit> units) {
        List<Query> terms = new ArrayList<>();
        pieces(units).forEach(piece -> terms.add(term(Schema.BODY, piece, 1)));
        return some(terms, 1);
    }

    /** How often the pieces of the unit stand in texts, counted by document. */
    static long entries(IndexReader index, Unit unit) throws IOException {
        long entries = 0;
        for (String piece : pieces(List.of(unit))) {
            entries += index.docFreq(new Term(Schema.BODY, piece));
        }
        return entries;
    }

    private static Query wording(String word) {
        BooleanQuery.Builder pieces = new BooleanQuery.Builder();
        Bigrams.of(word).forEach(piece -> pieces.add(piece(piece), Occur.SHOULD));
        return pieces.build();
    }

    private static Query piece(String piece) {
        return new BooleanQuery.Builder()
                .add(title(piece), Occur.SHOULD)
                .add(term(Schema.HEAD, piece, Weights.HEAD), Occur.SHOULD)
                .add(term(Schema.BODY, piece, 1), Occur.SHOULD)
                .add(term(Schema.FILES, piece, Weights.FILES), Occur.SHOULD)
                .build();
    }

    private static Query title(String piece) {
        boolean sign = piece.length() == 1 && Writing.han(piece.charAt(0));
        return term(sign ? Schema.SIGNS : Schema.TITLE, piece, Weights.TITLE);
    }

    private static Query term(String field, String piece, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, piece)), boost);
    }

    private static Query present(String piece) {
        return new TermQuery(new Term(Schema.ALL, piece));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    static Query phrase(String field, List<String> pieces) {
        return new PhraseQuery(0, field, pieces.toArray(String[]::new));
    }

    static Query every(Collection<Query> queries) {
        return join(queries, Occur.FILTER, 0);
    }

    private static Query some(Collection<Query> queries, int least) {
        return queries.isEmpty() ? new MatchNoDocsQuery() : join(queries, Occur.SHOULD, least);
    }

    private static Query join(Collection<Query> queries, Occur occur, int least) {
        BooleanQuery.Builder join = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        queries.forEach(query -> join.add(query, occur));
        return join.build();
    }

    /** Whether the question asks for less than everything. */
    static boolean filtered(SearchQuestion question) {
        return !filters(question).isEmpty();
    }

    /** What the filters of a question let through. */
    static Query filter(SearchQuestion question) {
        return every(filters(question));
    }

    private static List<Query> filters(SearchQuestion question) {
        List<Query> filters = new ArrayList<>();
        filter(filters, question.below() ? Schema.PATH : Schema.ORGAN, question.organ());
        filter(filters, Schema.CATEGORY, question.category());
        filter(filters, Schema.FIELD, question.field());
        filter(filters, Schema.CHANNEL, question.channel());
        filter(
                filters,
                Schema.YEAR,
                question.year() == null ? null : question.year().toString());
        filter(
                filters,
                Schema.VALIDITY,
                question.validity() == null ? null : question.validity().word());
        return filters;
    }

    static void filter(List<Query> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(new TermQuery(new Term(field, value)));
        }
    }

    /** Items with that worth among those the filter lets through. */
    static Query weighed(Query worth, Query filter) {
        return new BooleanQuery.Builder()
                .add(filter, Occur.FILTER)
                .add(worth, Occur.SHOULD)
                .build();
    }

    static Query everything() {
        return MatchAllDocsQuery.INSTANCE;
    }

    /** Whether some title has these pieces in a row. */
    static boolean occurs(IndexReader index, String field, List<String> pieces) throws IOException {
        return !pieces.isEmpty() && new IndexSearcher(index).search(phrase(field, pieces), 1).scoreDocs.length > 0;
    }

    /** The most frequent word of the index that differs in a letter or two; null when there is none. */
    static @Nullable String nearest(IndexReader index, String word) throws IOException {
        Terms terms = MultiTerms.getTerms(index, Schema.ALL);
        if (terms == null || word.length() < SHORTEST_MISTYPED) {
            return null;
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(
                terms, new Term(Schema.ALL, word), word.length() < LONG_ENOUGH_FOR_TWO_MISTAKES ? 1 : 2, 1, true);
        String best = null;
        double worth = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            double value = near.getBoost() * (1 + Math.log(near.docFreq()));
            if (value > worth) {
                worth = value;
                best = term.utf8ToString();
            }
        }
        return best;
    }
}
