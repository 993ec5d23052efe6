package cn.yangguang.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Living documents of an index as bits, segment by segment. What a line finds is looked for once; counting, filtering and
 * weighing go over the bits.
 */
final class Chosen {

    /** Takes documents of one segment, in their order. */
    interface Taking {
        void take(int doc, Scorable score) throws IOException;
    }

    /** Begins a segment. */
    interface Beginning {
        Taking begin(LeafReaderContext leaf) throws IOException;
    }

    private final List<FixedBitSet> bits;

    Chosen(List<FixedBitSet> bits) {
        this.bits = List.copyOf(bits);
    }

    static Chosen of(IndexSearcher searcher, Query query) throws IOException {
        Chosen chosen = none(searcher);
        each(searcher, query, ScoreMode.COMPLETE_NO_SCORES, leaf -> {
            FixedBitSet found = chosen.in(leaf);
            return (doc, score) -> found.set(doc);
        });
        return chosen;
    }

    static Chosen of(IndexSearcher searcher, ScoreDoc[] docs) {
        Chosen chosen = none(searcher);
        for (ScoreDoc one : docs) {
            int leaf = ReaderUtil.subIndex(one.doc, searcher.getLeafContexts());
            chosen.bits.get(leaf).set(one.doc - searcher.getLeafContexts().get(leaf).docBase);
        }
        return chosen;
    }

    static Chosen none(IndexSearcher searcher) {
        List<FixedBitSet> bits = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            bits.add(new FixedBitSet(leaf.reader().maxDoc()));
        }
        return new Chosen(bits);
    }

    /** Gives every living document that the query finds. */
    static void each(IndexSearcher searcher, Query query, ScoreMode mode, Beginning beginning) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                scorer.score(
                        new Handing(beginning.begin(leaf)),
                        leaf.reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
            }
        }
    }

    private static final class Handing implements LeafCollector {

        private final Taking taking;
        private Scorable score = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        private Handing(Taking taking) {
            this.taking = taking;
        }

        @Override
        public void setScorer(Scorable scorer) {
            score = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            taking.take(doc, score);
        }
    }

    FixedBitSet in(LeafReaderContext leaf) {
        return bits.get(leaf.ord);
    }

    long count() {
        return bits.stream().mapToLong(FixedBitSet::cardinality).sum();
    }

    /** Those that are among the others, too. */
    Chosen and(Chosen others) {
        List<FixedBitSet> both = new ArrayList<>();
        for (int i = 0; i < bits.size(); i++) {
            FixedBitSet some = bits.get(i).clone();
            some.and(others.bits.get(i));
            both.add(some);
        }
        return new Chosen(both);
    }

    /** Those and the others. */
    Chosen or(Chosen others) {
        List<FixedBitSet> either = new ArrayList<>();
        for (int i = 0; i < bits.size(); i++) {
            FixedBitSet some = bits.get(i).clone();
            some.or(others.bits.get(i));
            either.add(some);
        }
        return new Chosen(either);
    }

    /** The question that finds them; to be asked of the very index they are of. */
    Query query() {
        return new Among(this);
    }
}
