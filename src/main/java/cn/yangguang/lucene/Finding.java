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
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question: as it was typed; when nothing has these words, as it was probably meant; else with what is nearest.
 */
final class Finding {

    /** The titles of so many are looked at before the first page is shown. */
    private static final int LOOKED_AT = 100;

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
    private record Plan(Asked asked, Query decides, Tally tally, Whole whole, Way way) {}

    /** How many have all words: the filters left open, and within them. */
    private record Whole(long anywhere, long within) {

        static Whole of(IndexSearcher searcher, Query all, SearchQuestion question) throws IOException {
            long anywhere = searcher.count(all);
            return new Whole(
                    anywhere, Queries.filtered(question) ? searcher.count(Queries.within(all, question)) : anywhere);
        }
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
                                Queries.within(plan.decides(), question),
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
        Tally tally = Tally.of(searcher, Queries.everything(), question);
        SearchSort order = question.sort() == SearchSort.RELEVANCE ? SearchSort.NEWEST : question.sort();
        ScoreDoc[] found = searcher.search(
                        Queries.within(Queries.everything(), question),
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
            return new Plan(asked, typed.decides(), typed.tally(), typed.whole(), Way.NEAREST);
        }
        for (Query decides : List.of(Queries.most(asked, HALF), Queries.any(asked))) {
            Tally some = Tally.of(searcher, decides, question);
            if (some.anywhere > 0) {
                return new Plan(asked, decides, some, typed.whole(), Way.NEAREST);
            }
        }
        return typed;
    }

    /** By date only what has all words is worth reading; by relevance what comes close may follow. */
    private static Plan plan(IndexSearcher searcher, SearchQuestion question, Asked asked, Way way) throws IOException {
        Query all = Queries.all(asked);
        if (asked.needed().size() < 2 || question.sort() != SearchSort.RELEVANCE) {
            Tally tally = Tally.of(searcher, all, question);
            return new Plan(asked, all, tally, new Whole(tally.anywhere, tally.within), way);
        }
        Whole whole = Whole.of(searcher, all, question);
        Query answers = Queries.answers(searcher.getIndexReader(), asked);
        return new Plan(asked, answers, Tally.of(searcher, answers, question), whole, way);
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
        Query worth = Queries.worth(searcher.getIndexReader(), plan.asked());
        if (plan.tally().within >= FEW) {
            return best(searcher, question, worth, plan.decides(), wanted, plan.asked());
        }
        ScoreDoc[] more = best(
                searcher,
                question,
                worth,
                Queries.either(plan.decides(), Queries.most(plan.asked(), HALF)),
                wanted,
                plan.asked());
        return Arrays.copyOf(more, Math.min(more.length, (int) Math.max(FILLED_UP, plan.tally().within)));
    }

    private static ScoreDoc[] best(
            IndexSearcher searcher, SearchQuestion question, Query worth, Query decides, int most, Asked asked)
            throws IOException {
        ScoreDoc[] found = searcher.search(Queries.weighed(worth, Queries.within(decides, question)), most).scoreDocs;
        int looked = Math.min(LOOKED_AT, found.length);
        ScoreDoc[] head = new Ranking(searcher, asked).order(Arrays.copyOf(found, looked));
        System.arraycopy(head, 0, found, 0, looked);
        return found;
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

    /** What is nearest to a longer text: its rarest words decide. */
    List<Hit> similar(IndexSearcher searcher, String text, @Nullable String organ, int most) throws IOException {
        String folded = Writing.fold(text);
        Asked asked = Likeness.of(
                searcher.getIndexReader(), folded, words.synonyms(), lexicons.of(searcher.getIndexReader()));
        SearchQuestion question =
                new SearchQuestion("", organ, true, null, null, null, null, null, SearchSort.RELEVANCE, 0, most);
        Query worth = Queries.worth(searcher.getIndexReader(), asked);
        ScoreDoc[] found = best(searcher, question, worth, Queries.any(asked), Math.max(LOOKED_AT, most), asked);
        return hits(searcher, cut(found, question), new Marking(asked));
    }
}
