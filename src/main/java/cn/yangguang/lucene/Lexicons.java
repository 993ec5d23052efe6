package cn.yangguang.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Keeps the lexicon of the index; it is renewed when the index has become another or grown by a twentieth. */
final class Lexicons {

    private static final int SMALL = 2_000;
    private static final int SHARE = 20;

    private record Kept(Object reader, int documents, Lexicon lexicon) {}

    private volatile @Nullable Kept kept;

    Lexicon of(IndexReader reader) throws IOException {
        Kept present = kept;
        Object key = reader.getReaderCacheHelper() == null
                ? reader
                : reader.getReaderCacheHelper().getKey();
        if (present != null && (present.reader().equals(key) || near(present.documents(), reader.numDocs()))) {
            return present.lexicon();
        }
        Lexicon lexicon = Lexicon.of(reader);
        kept = new Kept(key, reader.numDocs(), lexicon);
        return lexicon;
    }

    private static boolean near(int before, int now) {
        return now > SMALL && Math.abs(now - before) * SHARE < now;
    }
}
