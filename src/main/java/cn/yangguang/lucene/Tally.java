package cn.yangguang.lucene;

import cn.yangguang.search.SearchAnswer.Count;
import cn.yangguang.search.SearchAnswer.Counts;
import cn.yangguang.search.SearchQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts in one pass what was found: all of it, what the filters let through, and how much stands under each value of
 * each filter. An item that only one filter keeps out counts under the values of that filter, which is what a reader
 * would get by choosing one of them instead.
 */
final class Tally {

    private static final int[] NO_VALUES = {};
    private static final int PORTION = 4096;

    /** Items found, the filters left open. */
    long anywhere;

    /** Items found within the filters. */
    long within;

    private final Map<String, Map<String, Long>> values = new HashMap<>();

    private Tally() {}

    static Tally of(IndexSearcher searcher, Chosen found, SearchQuestion question) throws IOException {
        Tally tally = new Tally();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            FixedBitSet bits = found.in(leaf);
            if (bits.scanIsEmpty()) {
                continue;
            }
            List<Filter> filters = filters(leaf.reader(), question);
            if (Queries.filtered(question)) {
                tally.take(new BitSetIterator(bits, 0), filters);
            } else {
                tally.takeAll(new BitSetIterator(bits, 0), filters);
            }
            tally.sum(filters);
        }
        return tally;
    }

    /** One filter in one segment: the value asked for, and the counts of all values, by their number in the segment. */
    private static final class Filter {

        private final String field;
        private final SortedSetDocValues values;
        /** The same values where each document has at most one; to be unwrapped before it is read. */
        private final @Nullable SortedDocValues single;

        private final boolean open;
        private final long wanted;
        private final long[] counts;
        private int[] present = NO_VALUES;
        private int size;

        private Filter(String field, SortedSetDocValues values, @Nullable String wanted) throws IOException {
            this.field = field;
            this.values = values;
            this.single = DocValues.unwrapSingleton(values);
            this.open = wanted == null;
            this.wanted = wanted == null ? -1 : values.lookupTerm(new BytesRef(wanted));
            this.counts = new long[(int) values.getValueCount()];
        }

        private boolean lets(int doc) throws IOException {
            size = values.advanceExact(doc) ? values.docValueCount() : 0;
            present = present.length < size ? new int[size + 4] : present;
            boolean found = open;
            for (int i = 0; i < size; i++) {
                present[i] = (int) values.nextOrd();
                found |= present[i] == wanted;
            }
            return found;
        }

        private void count() {
            for (int i = 0; i < size; i++) {
                counts[present[i]]++;
            }
        }

        /** Counts the first so many of these documents, in their order. */
        private void countAll(int[] docs, int size) throws IOException {
            for (int i = 0; i < size; i++) {
                if (single != null) {
                    if (single.advanceExact(docs[i])) {
                        counts[single.ordValue()]++;
                    }
                } else if (values.advanceExact(docs[i])) {
                    for (int n = values.docValueCount(); n > 0; n--) {
                        counts[(int) values.nextOrd()]++;
                    }
                }
            }
        }
    }

    private static List<Filter> filters(LeafReader reader, SearchQuestion question) throws IOException {
        String year = question.year() == null ? null : question.year().toString();
        String validity =
                question.validity() == null ? null : question.validity().word();
        List<Filter> filters = new ArrayList<>(List.of(
                new Filter(Schema.PATH, DocValues.getSortedSet(reader, Schema.PATH), question.organ()),
                new Filter(Schema.YEAR, one(reader, Schema.YEAR), year),
                new Filter(Schema.CATEGORY, one(reader, Schema.CATEGORY), question.category()),
                new Filter(Schema.CHANNEL, DocValues.getSortedSet(reader, Schema.CHANNEL), question.channel()),
                new Filter(Schema.VALIDITY, one(reader, Schema.VALIDITY), validity)));
        if (question.field() != null) {
            filters.add(new Filter(Schema.FIELD, one(reader, Schema.FIELD), question.field()));
        }
        if (question.organ() != null && !question.below()) {
            filters.add(new Filter(Schema.ORGAN, one(reader, Schema.ORGAN), question.organ()));
        }
        return filters;
    }

    private static SortedSetDocValues one(LeafReader reader, String field) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        return DocValues.singleton(values);
    }

    private void take(DocIdSetIterator found, List<Filter> filters) throws IOException {
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            anywhere++;
            int against = 0;
            Filter only = null;
            for (Filter filter : filters) {
                if (!filter.lets(doc)) {
                    against++;
                    only = filter;
                }
            }
            if (against == 0) {
                within++;
                filters.forEach(Filter::count);
            } else if (against == 1 && only != null) {
                only.count();
            }
        }
    }

    /** Without a filter nothing is kept out: the values are counted one field after the other, in portions. */
    private void takeAll(DocIdSetIterator found, List<Filter> filters) throws IOException {
        int[] docs = new int[PORTION];
        int size = 0;
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            docs[size++] = doc;
            if (size == PORTION) {
                count(filters, docs, size);
                size = 0;
            }
        }
        count(filters, docs, size);
    }

    private void count(List<Filter> filters, int[] docs, int size) throws IOException {
        anywhere += size;
        within += size;
        for (Filter filter : filters) {
            filter.countAll(docs, size);
        }
    }

    private void sum(List<Filter> filters) throws IOException {
        for (Filter filter : filters) {
            Map<String, Long> sums = values.computeIfAbsent(filter.field, key -> new HashMap<>());
            for (int ord = 0; ord < filter.counts.length; ord++) {
                if (filter.counts[ord] > 0) {
                    sums.merge(filter.values.lookupOrd(ord).utf8ToString(), filter.counts[ord], Long::sum);
                }
            }
        }
    }

    Counts counts() {
        Comparator<Count> fullest =
                Comparator.comparing(Count::items).reversed().thenComparing(Count::value);
        Comparator<Count> newest = Comparator.comparing(Count::value).reversed();
        return new Counts(
                counts(Schema.PATH, fullest),
                counts(Schema.YEAR, newest),
                counts(Schema.CATEGORY, fullest),
                counts(Schema.CHANNEL, fullest),
                counts(Schema.VALIDITY, newest));
    }

    private List<Count> counts(String field, Comparator<Count> order) {
        return values.getOrDefault(field, Map.of()).entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }
}
