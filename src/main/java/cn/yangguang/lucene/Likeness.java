package cn.yangguang.lucene;

import cn.yangguang.language.Questions;
import cn.yangguang.language.Synonyms;
import cn.yangguang.lucene.Asked.Kind;
import cn.yangguang.lucene.Asked.Unit;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What a longer text is about: the words it repeats and others seldom use. */
final class Likeness {

    private static final int MOST_READ = 3_000;
    private static final int MOST_WORDS = 16;

    private Likeness() {}

    static Asked of(IndexReader index, String folded, Synonyms synonyms, Lexicon lexicon) throws IOException {
        String matter = Questions.matter(folded.substring(0, Math.min(MOST_READ, folded.length())));
        Map<String, Integer> words = new LinkedHashMap<>();
        for (String run : matter.split("[^\\p{IsHan}〇]+")) {
            for (String word : Segments.of(run, synonyms, lexicon)) {
                if (word.length() > 1) {
                    words.merge(word, 1, Integer::sum);
                }
            }
        }
        Map<String, Double> worth = new LinkedHashMap<>();
        for (var word : words.entrySet()) {
            int least = Integer.MAX_VALUE;
            for (String piece : Bigrams.of(word.getKey())) {
                least = Math.min(least, index.docFreq(new Term(Schema.ALL, piece)));
            }
            if (least > 0) {
                double rarity = Math.log(1 + index.numDocs() / (double) least);
                worth.put(word.getKey(), rarity * Math.sqrt(word.getValue()));
            }
        }
        List<Unit> units = worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_WORDS)
                .map(entry -> new Unit(entry.getKey(), Kind.WORD, List.copyOf(synonyms.of(entry.getKey())), true))
                .toList();
        return new Asked("", units, List.of(), false);
    }
}
