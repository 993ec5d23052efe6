package cn.yangguang.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 by field: length counts less in a text than in a title, where a word among few says more. */
final class Weighing extends PerFieldSimilarityWrapper {

    static final Weighing READING = new Weighing();

    private final Similarity title = new BM25Similarity(1.2f, 0.75f);
    private final Similarity text = new BM25Similarity(1.2f, 0.6f);

    @Override
    public Similarity get(String field) {
        return field.equals(Schema.TITLE) || field.equals(Schema.SIGNS) ? title : text;
    }
}
