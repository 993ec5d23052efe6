package cn.yangguang.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the documents that were chosen before. */
final class Among extends Query {

    private final Chosen chosen;

    Among(Chosen chosen) {
        this.chosen = chosen;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                FixedBitSet bits = chosen.in(leaf);
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(bits, bits.cardinality()), score(), mode, bits.length());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(@Nullable String field) {
        return "among " + chosen.count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Among among && among.chosen == chosen;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(chosen);
    }
}
