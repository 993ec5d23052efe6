package cn.yangguang.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts requests together that ask for something alike, by the measure of {@link TextLikeness}. Pure. */
final class RequestGroups {

    private record Posting(int text, int count) {}

    private final List<Map<String, Integer>> pieces;
    private final int[] sizes;
    private final int[] head;

    private RequestGroups(List<String> texts) {
        this.pieces = texts.stream().map(TextLikeness::pieces).toList();
        this.sizes = pieces.stream().mapToInt(TextLikeness::count).toArray();
        this.head = IntStream.range(0, texts.size()).toArray();
    }

    /**
     * The places of the texts in groups; each text in exactly one. Two are in one group when a chain of texts leads from one to the
     * other, each at least so much like the next.
     *
     * @param least from 0 to 1
     */
    static List<List<Integer>> of(List<String> texts, double least) {
        var groups = new RequestGroups(texts);
        groups.join(least);
        Map<Integer, List<Integer>> byHead = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byHead.computeIfAbsent(groups.head(i), h -> new ArrayList<>()).add(i);
        }
        return byHead.values().stream().map(List::copyOf).toList();
    }

    /** Walks the texts once; each is compared with those before it that share a piece with it. */
    private void join(double least) {
        Map<String, List<Posting>> before = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            int[] common = new int[i];
            for (Map.Entry<String, Integer> piece : pieces.get(i).entrySet()) {
                List<Posting> with = before.computeIfAbsent(piece.getKey(), p -> new ArrayList<>());
                for (Posting posting : with) {
                    common[posting.text()] += Math.min(posting.count(), piece.getValue());
                }
                with.add(new Posting(i, piece.getValue()));
            }
            for (int j = 0; j < i; j++) {
                if (common[j] > 0 && 2.0 * common[j] / (sizes[i] + sizes[j]) >= least) {
                    head[head(i)] = head(j);
                }
            }
        }
    }

    private int head(int text) {
        int at = text;
        while (head[at] != at) {
            head[at] = head[head[at]];
            at = head[at];
        }
        return at;
    }
}
