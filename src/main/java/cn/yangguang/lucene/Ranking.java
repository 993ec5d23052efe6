package cn.yangguang.lucene;

import cn.yangguang.language.Writing;
import cn.yangguang.lucene.Asked.Kind;
import cn.yangguang.lucene.Asked.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Looks at the titles of the best once more: how much of the line stands in the title, and how much else. */
final class Ranking {

    /** What every second title has. */
    private static final List<String> USUAL = List.of("中华人民共和国", "关于", "印发", "的通知", "的公告", "的通告");

    private record Weighed(List<Set<String>> wordings, double rarity) {}

    private final IndexSearcher searcher;
    private final List<Weighed> units = new ArrayList<>();
    private final Set<String> pieces = new HashSet<>();
    private final String line;
    private double whole;

    Ranking(IndexSearcher searcher, Asked asked) throws IOException {
        this.searcher = searcher;
        this.line = plain(asked.line());
        IndexReader index = searcher.getIndexReader();
        for (Unit unit : asked.units()) {
            if (unit.kind() != Kind.NUMBER && !unit.wordings().isEmpty()) {
                List<Set<String>> wordings =
                        unit.wordings().stream().map(Bigrams::of).toList();
                double rarity = Queries.rarity(index, unit) * (unit.needed() ? 1 : Weights.NOT_NEEDED);
                units.add(new Weighed(wordings, rarity));
                wordings.forEach(pieces::addAll);
                whole += rarity;
            }
        }
        pieces.addAll(asked.between());
    }

    ScoreDoc[] order(ScoreDoc[] found) throws IOException {
        ScoreDoc[] best = found.clone();
        for (int i = 0; i < best.length; i++) {
            ScoreDoc one = best[i];
            best[i] = new ScoreDoc(one.doc, (float) (one.score * factor(one.doc)));
        }
        Arrays.sort(
                best, Comparator.<ScoreDoc>comparingDouble(one -> -one.score).thenComparingInt(one -> one.doc));
        return best;
    }

    private double factor(int doc) throws IOException {
        String title = Writing.fold(Values.title(searcher, doc));
        Set<String> has = Bigrams.of(title);
        double found = 0;
        for (Weighed unit : units) {
            double best = 0;
            for (Set<String> wording : unit.wordings()) {
                long hits = wording.stream().filter(has::contains).count();
                best = Math.max(best, (double) hits / wording.size());
            }
            found += best * unit.rarity();
        }
        double share = whole == 0 ? 0 : found / whole;
        Set<String> own = Bigrams.of(plain(title));
        double covered = own.isEmpty()
                ? 0
                : (double) own.stream().filter(pieces::contains).count() / own.size();
        boolean same = !line.isEmpty() && plain(title).equals(line);
        double age = Weights.NEWER_BY_YEAR * Values.number(searcher, doc, Schema.PUBLISHED) / 365;
        return 1 + Weights.TITLE_HAS * share + Weights.TITLE_IS * share * covered + (same ? 1 : 0) + age;
    }

    private static String plain(String title) {
        String plain = title;
        for (String usual : USUAL) {
            plain = plain.replace(usual, "");
        }
        return plain.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
