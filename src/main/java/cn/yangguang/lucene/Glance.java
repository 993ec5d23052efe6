package cn.yangguang.lucene;

import cn.yangguang.lucene.Asked.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * The first look at all documents for a line: how many of the units a document has, how many its title
 * names, and about how much it is worth. It costs one walk along each unit, however many documents have most of them;
 * the whole worth is then found out for the best only.
 */
final class Glance {

    /** So many entries of texts are looked at, those of the rarest units. */
    private static final long MOST_OF_TEXTS = 40_000;

    private final IndexSearcher searcher;
    private final List<Unit> needed;
    private final List<Unit> naming;
    private final List<byte[]> has = new ArrayList<>();
    private final List<byte[]> named = new ArrayList<>();
    private final List<float[]> worth = new ArrayList<>();

    private Glance(IndexSearcher searcher, Asked asked) throws IOException {
        this.searcher = searcher;
        this.needed = asked.needed();
        this.naming = Queries.naming(searcher.getIndexReader(), needed);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            has.add(new byte[leaf.reader().maxDoc()]);
            named.add(new byte[leaf.reader().maxDoc()]);
            worth.add(new float[leaf.reader().maxDoc()]);
        }
    }

    static Glance at(IndexSearcher searcher, Asked asked) throws IOException {
        Glance glance = new Glance(searcher, asked);
        for (Unit unit : glance.needed) {
            glance.has(unit);
        }
        for (Unit unit : glance.naming) {
            glance.count(Queries.named(unit), glance.named);
        }
        glance.weigh(Queries.titles(glance.needed));
        glance.weigh(Queries.texts(glance.rarest()));
        return glance;
    }

    private void has(Unit unit) throws IOException {
        float present = Weights.PRESENT * (float) Queries.rarity(searcher.getIndexReader(), unit);
        Chosen.each(searcher, Queries.has(unit), ScoreMode.COMPLETE_NO_SCORES, leaf -> {
            byte[] counts = has.get(leaf.ord);
            float[] sums = worth.get(leaf.ord);
            return (doc, score) -> {
                counts[doc]++;
                sums[doc] += present;
            };
        });
    }

    private void count(Query query, List<byte[]> into) throws IOException {
        Chosen.each(searcher, query, ScoreMode.COMPLETE_NO_SCORES, leaf -> {
            byte[] counts = into.get(leaf.ord);
            return (doc, score) -> counts[doc]++;
        });
    }

    private void weigh(Query query) throws IOException {
        Chosen.each(searcher, query, ScoreMode.COMPLETE, leaf -> {
            float[] sums = worth.get(leaf.ord);
            return (doc, score) -> sums[doc] += score.score();
        });
    }

    /** The rarest units, as many as their texts allow, one at least. */
    private List<Unit> rarest() throws IOException {
        record Rare(Unit unit, long entries) {}
        List<Rare> all = new ArrayList<>();
        for (Unit unit : needed) {
            all.add(new Rare(unit, Queries.entries(searcher.getIndexReader(), unit)));
        }
        all.sort(Comparator.comparingLong(Rare::entries));
        List<Unit> rare = new ArrayList<>();
        long entries = 0;
        for (Rare one : all) {
            entries += one.entries();
            if (rare.isEmpty() || entries <= MOST_OF_TEXTS) {
                rare.add(one.unit());
            }
        }
        return rare;
    }

    /** What has so many of the needed units. */
    private Chosen having(int least) {
        return chosen((leaf, doc) -> has.get(leaf)[doc] >= Math.max(1, least));
    }

    Chosen havingAll() {
        return having(needed.size());
    }

    /** What has some share of the needed units. */
    Chosen most(double share) {
        return having(Queries.least(needed.size(), share));
    }

    /** What has both of two words or most of more, and what has a title about it: see {@link Queries#naming}. */
    Chosen answers() {
        if (needed.size() < 2) {
            return havingAll();
        }
        int words = needed.size() == 2 ? 2 : Queries.least(needed.size(), Weights.MOST);
        int titles = (naming.size() + 1) / 2;
        return chosen((leaf, doc) -> has.get(leaf)[doc] >= words || named.get(leaf)[doc] >= titles);
    }

    private interface Such {
        boolean is(int leaf, int doc);
    }

    private Chosen chosen(Such such) {
        Chosen chosen = Chosen.none(searcher);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            FixedBitSet bits = chosen.in(leaf);
            for (int doc = 0; doc < bits.length(); doc++) {
                if (such.is(leaf.ord, doc)) {
                    bits.set(doc);
                }
            }
        }
        return chosen;
    }

    /** The best of these at the first look, the best first. */
    ScoreDoc[] best(Chosen among, int most) throws IOException {
        LongHeap heap = new LongHeap((int) Math.min(most, Math.max(1, among.count())));
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            float[] sums = worth.get(leaf.ord);
            DocIdSetIterator docs = new BitSetIterator(among.in(leaf), 0);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                heap.insertWithOverflow((long) NumericUtils.floatToSortableInt(sums[doc]) << 32
                        | Integer.MAX_VALUE - (leaf.docBase + doc));
            }
        }
        ScoreDoc[] best = new ScoreDoc[heap.size()];
        for (int i = best.length - 1; i >= 0; i--) {
            long one = heap.pop();
            best[i] = new ScoreDoc(Integer.MAX_VALUE - (int) one, NumericUtils.sortableIntToFloat((int) (one >> 32)));
        }
        return best;
    }
}
