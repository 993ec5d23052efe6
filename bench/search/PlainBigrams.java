package search;

import cn.yangguang.search.SearchDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The reference: pairs of signs, BM25 as it comes, the title eight times the text. Knows nothing else. */
final class PlainBigrams implements AutoCloseable {

    private static final float TITLE = 8;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    void add(List<SearchDocument> items) {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new Plain()))) {
            for (SearchDocument item : items) {
                Document document = new Document();
                document.add(new StoredField("id", item.disclosure()));
                document.add(new TextField("title", item.title(), Field.Store.NO));
                document.add(new TextField(
                        "body",
                        String.join("\n", item.body(), item.documentNumber(), item.indexNumber(), item.categoryTitle()),
                        Field.Store.NO));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Long> search(String line, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String piece : pieces(line)) {
            query.add(new BoostQuery(new TermQuery(new Term("title", piece)), TITLE), BooleanClause.Occur.SHOULD);
            query.add(new TermQuery(new Term("body", piece)), BooleanClause.Occur.SHOULD);
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<Long> found = new ArrayList<>();
            for (ScoreDoc one : searcher.search(query.build(), most).scoreDocs) {
                found.add(searcher.storedFields()
                        .document(one.doc)
                        .getField("id")
                        .numericValue()
                        .longValue());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every two signs side by side; other scripts by the word, in lower case. */
    private static Set<String> pieces(String text) {
        Set<String> pieces = new LinkedHashSet<>();
        each(text, pieces);
        return pieces;
    }

    private static void each(String text, java.util.Collection<String> into) {
        String[] runs = text.toLowerCase(Locale.ROOT)
                .split("(?<=\\p{IsHan})(?!\\p{IsHan})|(?<!\\p{IsHan})(?=\\p{IsHan})|[^\\p{L}\\p{N}]+");
        for (String run : runs) {
            boolean han =
                    !run.isEmpty() && Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
            if (!han || run.length() == 1) {
                run = run.replaceAll("[^\\p{L}\\p{N}]", "");
                if (!run.isEmpty()) {
                    into.add(run.substring(0, Math.min(100, run.length())));
                }
                continue;
            }
            for (int i = 0; i + 1 < run.length(); i++) {
                into.add(run.substring(i, i + 2));
            }
        }
    }

    private static final class Plain extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new Pieces());
        }
    }

    private static final class Pieces extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private List<String> pieces = List.of();
        private int at;

        @Override
        public void reset() throws IOException {
            super.reset();
            java.io.StringWriter all = new java.io.StringWriter();
            input.transferTo(all);
            pieces = new ArrayList<>();
            each(all.toString(), pieces);
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (at == pieces.size()) {
                return false;
            }
            term.append(pieces.get(at++));
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
