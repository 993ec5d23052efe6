package cn.yangguang.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Single values of a document. */
final class Values {

    private Values() {}

    private static LeafReaderContext leaf(IndexSearcher searcher, int doc) {
        return searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
    }

    static String title(IndexSearcher searcher, int doc) throws IOException {
        LeafReaderContext leaf = leaf(searcher, doc);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.SHOWN_TITLE);
        return values.advanceExact(doc - leaf.docBase) ? values.binaryValue().utf8ToString() : "";
    }

    /** The number, 0 when it has none. */
    static long number(IndexSearcher searcher, int doc, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher, doc);
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc - leaf.docBase) ? values.longValue() : 0;
    }
}
