package cn.yangguang.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Ids and editions of the documents of an index. */
final class Held {

    private Held() {}

    static Map<Long, Integer> of(IndexSearcher searcher) throws IOException {
        Map<Long, Integer> held = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues ids = leaf.reader().getNumericDocValues(Schema.ID);
            NumericDocValues editions = leaf.reader().getNumericDocValues(Schema.EDITION);
            Bits live = leaf.reader().getLiveDocs();
            while (ids != null && editions != null && ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(ids.docID())) {
                    editions.advanceExact(ids.docID());
                    held.put(ids.longValue(), (int) editions.longValue());
                }
            }
        }
        return held;
    }
}
