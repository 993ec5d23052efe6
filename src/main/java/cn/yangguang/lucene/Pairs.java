package cn.yangguang.lucene;

import cn.yangguang.language.Writing;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** In how many documents two signs stand side by side in a field, and each sign at all; kept small in memory. */
final class Pairs {

    private static final int BYTES_OF_A_PAIR = 6;

    private final long[] pairs;
    private final int[] counts;
    private final Map<Integer, Integer> signs = new HashMap<>();
    private final int documents;

    private Pairs(TreeMap<Long, Integer> found, int documents) {
        this.pairs = found.keySet().stream().mapToLong(Long::longValue).toArray();
        this.counts = found.values().stream().mapToInt(Integer::intValue).toArray();
        this.documents = documents;
    }

    static Pairs of(IndexReader reader, String field, String signsField) throws IOException {
        TreeMap<Long, Integer> found = new TreeMap<>();
        TermsEnum each = terms(reader, field);
        for (var bytes = each.next(); bytes != null; bytes = each.next()) {
            String term = bytes.length == BYTES_OF_A_PAIR ? bytes.utf8ToString() : "";
            if (term.length() == 2 && Writing.han(term.charAt(0))) {
                found.put(pair(term.charAt(0), term.charAt(1)), each.docFreq());
            }
        }
        Pairs pairs = new Pairs(found, reader.numDocs());
        TermsEnum single = terms(reader, signsField);
        for (var bytes = single.next(); bytes != null; bytes = single.next()) {
            String term = bytes.length < BYTES_OF_A_PAIR ? bytes.utf8ToString() : "";
            if (term.length() == 1 && Writing.han(term.charAt(0))) {
                pairs.signs.put((int) term.charAt(0), single.docFreq());
            }
        }
        return pairs;
    }

    private static TermsEnum terms(IndexReader reader, String field) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    private static long pair(int left, int right) {
        return (long) left << 16 | right;
    }

    int frequency(int left, int right) {
        int at = Arrays.binarySearch(pairs, pair(left, right));
        return at < 0 ? 0 : counts[at];
    }

    int frequency(int sign) {
        return signs.getOrDefault(sign, 0);
    }

    Set<Integer> signs() {
        return signs.keySet();
    }

    /** How much more often the two stand side by side than chance would have it; negative when less. */
    double cohesion(int left, int right) {
        int together = frequency(left, right);
        double chance = (frequency(left) + 1.0) * (frequency(right) + 1.0) / (documents + 1.0);
        return together == 0 ? -1 : Math.log(together / chance);
    }
}
