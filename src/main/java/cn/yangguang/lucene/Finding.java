package cn.yangguang.lucene;

import cn.yangguang.language.Writing;
import cn.yangguang.search.SearchAnswer;
import cn.yangguang.search.SearchAnswer.Hit;
import cn.yangguang.search.SearchAnswer.Way;
import cn.yangguang.search.SearchQuestion;
import cn.yangguang.search.SearchSort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question: as it was typed; when nothing has these words, as it was probably meant; else with what is nearest.
 */
final class Finding {

    /** The titles of so many are looked at before the first page is shown. */
    private static final int LOOKED_AT = 100;

    /** The whole worth of so many is found out. */
    private static final int WEIGHED = 300;

    /** When so few answer, some that have half of the words come in between. */
    private static final int FEW = 10;

    private static final int FILLED_UP = 20;
    private static final double HALF = 0.5;

    private final Words words;
    private final Lexicons lexicons;

    Finding(Words words, Lexicons lexicons) {
        this.words = words;
        this.lexicons = lexicons;
    }

    /** How a line is answered: the reading of it, what decides, the count of that and of what has all words. */
    private record Plan(
            Asked asked, Chosen decides, @Nullable Glance glance, Tally tally, Whole whole, Way way) {}

    /** How many have all words: the filters left open, and within them. */
    private record Whole(long anywhere, long within) {

        static Whole of(IndexSearcher searcher, Chosen all, SearchQuestion question) throws IOException {
            return new Whole(
                    all.count(), Finding.within(searcher, all, question).count());
        }
    }

    private static Chosen within(IndexSearcher searcher, Chosen found, SearchQuestion question) throws IOException {
        return Queries.filtered(question) ? found.and(Chosen.of(searcher, Queries.filter(question))) : found;
    }

    SearchAnswer answer(IndexSearcher searcher, SearchQuestion question) throws IOException {
        if (question.line().isBlank()) {
            return everything(searcher, question);
        }
        Lexicon lexicon = lexicons.of(searcher.getIndexReader());
        Asked asked = new LineReading(searcher.getIndexReader(), words.synonyms(), lexicon).read(question.line());
        Plan plan = plan(searcher, question, asked, lexicon);
        long whole = plan.whole().within();
        boolean byRelevance = question.sort() == SearchSort.RELEVANCE;
        ScoreDoc[] found = byRelevance
                ? weighed(searcher, question, plan)
                : searcher.search(
                                within(searcher, plan.decides(), question).query(),
                                Math.max(1, question.offset() + question.size()),
                                sort(question.sort()))
                        .scoreDocs;
        long total = byRelevance && plan.tally().within < FEW ? found.length : plan.tally().within;
        Marking marking = new Marking(plan.asked());
        String instead = plan.way() == Way.CORRECTED ? plan.asked().shown() : null;
        return new SearchAnswer(
                total,
                whole,
                hits(searcher, cut(found, question), marking),
                plan.tally().counts(),
                plan.way(),
                instead);
    }

    private SearchAnswer everything(IndexSearcher searcher, SearchQuestion question) throws IOException {
        Chosen all = Chosen.of(searcher, Queries.everything());
        Tally tally = Tally.of(searcher, all, question);
        SearchSort order = question.sort() == SearchSort.RELEVANCE ? SearchSort.NEWEST : question.sort();
        ScoreDoc[] found = searcher.search(
                        within(searcher, all, question).query(),
                        Math.max(1, question.offset() + question.size()),
                        sort(order))
                .scoreDocs;
        Marking marking = new Marking(new Asked("", List.of(), List.of(), false));
        return new SearchAnswer(
                tally.within,
                tally.within,
                hits(searcher, cut(found, question), marking),
                tally.counts(),
                Way.AS_TYPED,
                null);
    }

    private Plan plan(IndexSearcher searcher, SearchQuestion question, Asked asked, Lexicon lexicon)
            throws IOException {
        Plan typed = plan(searcher, question, asked, asked.instead() ? Way.CORRECTED : Way.AS_TYPED);
        if (typed.whole().anywhere() > 0) {
            return typed;
        }
        Asked meant = corrected(searcher, asked, lexicon);
        if (meant != null) {
            Plan corrected = plan(searcher, question, meant, Way.CORRECTED);
            if (corrected.tally().anywhere > 0) {
                return corrected;
            }
        }
        if (typed.tally().anywhere > 0) {
            return new Plan(asked, typed.decides(), typed.glance(), typed.tally(), typed.whole(), Way.NEAREST);
        }
        for (Query query : List.of(Queries.most(asked, HALF), Queries.any(asked))) {
            Chosen decides = Chosen.of(searcher, query);
            Tally some = Tally.of(searcher, decides, question);
            if (some.anywhere > 0) {
                return new Plan(asked, decides, typed.glance(), some, typed.whole(), Way.NEAREST);
            }
        }
        return typed;
    }

    /** By date only what has all words is worth reading; by relevance what comes close may follow. */
    private static Plan plan(IndexSearcher searcher, SearchQuestion question, Asked asked, Way way) throws IOException {
        if (question.sort() != SearchSort.RELEVANCE) {
            Chosen all = Chosen.of(searcher, Queries.all(asked));
            Tally tally = Tally.of(searcher, all, question);
            return new Plan(asked, all, null, tally, new Whole(tally.anywhere, tally.within), way);
        }
        Glance glance = Glance.at(searcher, asked);
        Whole whole = Whole.of(searcher, glance.havingAll(), question);
        Chosen answers = glance.answers();
        return new Plan(asked, answers, glance, Tally.of(searcher, answers, question), whole, way);
    }

    private @Nullable Asked corrected(IndexSearcher searcher, Asked asked, Lexicon lexicon) throws IOException {
        String line = asked.line();
        for (Asked.Run run : asked.runs()) {
            String meant = lexicon.correct(run);
            if (meant != null) {
                line = line.replace(run.text(), meant);
            }
        }
        if (line.equals(asked.line())) {
            return null;
        }
        Asked meant = new LineReading(searcher.getIndexReader(), words.synonyms(), lexicon).read(line);
        List<Asked.Unit> units = Stream.concat(
                        asked.units().stream().filter(unit -> unit.kind() == Asked.Kind.NUMBER), meant.units().stream())
                .distinct()
                .toList();
        return new Asked(meant.line(), units, meant.runs(), true);
    }

    private static ScoreDoc[] weighed(IndexSearcher searcher, SearchQuestion question, Plan plan) throws IOException {
        int wanted = Math.max(LOOKED_AT, question.offset() + question.size());
        if (plan.tally().within >= FEW) {
            return best(searcher, within(searcher, plan.decides(), question), plan, wanted);
        }
        Chosen half = plan.glance() != null && plan.asked().needed().size() > 1
                ? plan.glance().most(HALF)
                : Chosen.of(searcher, Queries.most(plan.asked(), HALF));
        ScoreDoc[] more = best(searcher, within(searcher, plan.decides().or(half), question), plan, wanted);
        return Arrays.copyOf(more, Math.min(more.length, (int) Math.max(FILLED_UP, plan.tally().within)));
    }

    /** Of very many the whole worth is found out only of those that are the best at the first look. */
    private static ScoreDoc[] best(IndexSearcher searcher, Chosen found, Plan plan, int most) throws IOException {
        Glance glance = plan.glance();
        if (glance == null || found.count() <= WEIGHED) {
            return best(searcher, found, plan.asked(), most);
        }
        ScoreDoc[] first = glance.best(found, Math.max(WEIGHED, most));
        ScoreDoc[] head = Arrays.copyOf(first, WEIGHED);
        ScoreDoc[] weighed = best(searcher, Chosen.of(searcher, head), plan.asked(), WEIGHED);
        System.arraycopy(weighed, 0, first, 0, WEIGHED);
        return Arrays.copyOf(first, Math.min(most, first.length));
    }

    private static ScoreDoc[] best(IndexSearcher searcher, Chosen found, Asked asked, int most) throws IOException {
        Query worth = Queries.worth(searcher.getIndexReader(), asked);
        ScoreDoc[] best = searcher.search(Queries.weighed(worth, found.query()), most).scoreDocs;
        int looked = Math.min(LOOKED_AT, best.length);
        ScoreDoc[] head = new Ranking(searcher, asked).order(Arrays.copyOf(best, looked));
        System.arraycopy(head, 0, best, 0, looked);
        return best;
    }

    private static ScoreDoc[] cut(ScoreDoc[] found, SearchQuestion question) {
        int from = Math.min(question.offset(), found.length);
        return Arrays.copyOfRange(found, from, Math.min(found.length, from + question.size()));
    }

    private static Sort sort(SearchSort sort) {
        SortField published = new SortField(Schema.PUBLISHED, SortField.Type.LONG, sort != SearchSort.OLDEST);
        SortField id = new SortField(Schema.ID, SortField.Type.LONG, sort != SearchSort.OLDEST);
        if (sort != SearchSort.FORMATION) {
            return new Sort(published, id);
        }
        SortField formed = new SortField(Schema.FORMED, SortField.Type.LONG, true, Long.MIN_VALUE);
        return new Sort(formed, id);
    }

    private static List<Hit> hits(IndexSearcher searcher, ScoreDoc[] found, Marking marking) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found) {
            hits.add(marking.hit(searcher, one.doc));
        }
        return hits;
    }

    /** Which lines have the item among what has all their words; empty when this edition is not there. */
    Optional<Set<String>> lines(IndexSearcher searcher, long disclosure, int edition, Collection<String> lines)
            throws IOException {
        Query item = new TermQuery(new Term(Schema.ID, String.valueOf(disclosure)));
        ScoreDoc[] held = searcher.search(item, 1).scoreDocs;
        if (held.length == 0 || Values.number(searcher, held[0].doc, Schema.EDITION) != edition) {
            return Optional.empty();
        }
        Lexicon lexicon = lexicons.of(searcher.getIndexReader());
        Set<String> found = new LinkedHashSet<>();
        for (String line : lines) {
            Asked asked = new LineReading(searcher.getIndexReader(), words.synonyms(), lexicon).read(line);
            Query both = Queries.every(List.of(item, Queries.all(asked)));
            if (searcher.count(both) > 0) {
                found.add(line);
            }
        }
        return Optional.of(found);
    }

    /** What is nearest to a longer text: its rarest words decide. */
    List<Hit> similar(IndexSearcher searcher, String text, @Nullable String organ, int most) throws IOException {
        String folded = Writing.fold(text);
        Asked asked = Likeness.of(
                searcher.getIndexReader(), folded, words.synonyms(), lexicons.of(searcher.getIndexReader()));
        SearchQuestion question =
                new SearchQuestion("", organ, true, null, null, null, null, null, SearchSort.RELEVANCE, 0, most);
        Chosen any = within(searcher, Chosen.of(searcher, Queries.any(asked)), question);
        ScoreDoc[] found = best(searcher, any, asked, Math.max(LOOKED_AT, most));
        return hits(searcher, cut(found, question), new Marking(asked));
    }
}
