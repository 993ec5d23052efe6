package cn.yangguang.lucene;

import cn.yangguang.language.Pinyin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Which signs stand beside which in the index, and how often: enough to guess what was meant by a wrong sign, or by
 * syllables. The most likely row of signs is the one whose pairs are the most frequent, less the price of every sign
 * that was not typed (Viterbi).
 */
final class Lexicon {

    private static final double UNSEEN = 0.02;
    private static final double PRICE_OF_SOUND = 1.5;
    private static final double PRICE_OF_LIKE_SOUND = 3;
    private static final double PRICE_OF_ANOTHER = 5.5;
    /** A guess must be so much likelier than what was typed. */
    private static final double WORTH = 2;

    private static final int MOST_ANOTHER = 40;

    private final Pairs everywhere;
    private final Pairs titles;

    private Lexicon(Pairs everywhere, Pairs titles) {
        this.everywhere = everywhere;
        this.titles = titles;
    }

    static Lexicon of(IndexReader reader) throws IOException {
        return new Lexicon(Pairs.of(reader, Schema.ALL, Schema.ALL), Pairs.of(reader, Schema.TITLE, Schema.SIGNS));
    }

    int frequency(int left, int right) {
        return everywhere.frequency(left, right);
    }

    /** How well two signs hold together as a word; below zero they do not. Titles, being short, say more. */
    double cohesion(int left, int right) {
        double inTitles = titles.frequency(left, right) == 0 ? 0 : titles.cohesion(left, right);
        return everywhere.cohesion(left, right) + inTitles;
    }

    private double likelihood(int left, int right) {
        return Math.log(frequency(left, right) + UNSEEN);
    }

    /** The likeliest signs for the syllables; null when some of them never stand side by side in the index. */
    @Nullable
    String write(List<String> syllables) {
        List<Map<Integer, Double>> choices = new ArrayList<>();
        for (String syllable : syllables) {
            Map<Integer, Double> choice = new HashMap<>();
            for (String near : Pinyin.near(syllable)) {
                double price = near.equals(syllable) ? 0 : PRICE_OF_LIKE_SOUND;
                Pinyin.signs(near)
                        .chars()
                        .filter(everywhere.signs()::contains)
                        .forEach(sign -> choice.merge(sign, price, Math::min));
            }
            choices.add(choice);
        }
        String written = likeliest(choices, sign -> Math.log(1 + everywhere.frequency(sign)) / 4);
        return written != null && connected(written) ? written : null;
    }

    private boolean connected(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (frequency(text.charAt(i), text.charAt(i + 1)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What was probably meant by a run with a wrong sign; null when there is no good guess. */
    @Nullable
    String correct(Asked.Run run) {
        String text = run.text();
        List<Map<Integer, Double>> choices = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Map<Integer, Double> choice = new HashMap<>();
            if (!run.sure().get(i)) {
                another(text, i).forEach(sign -> choice.put(sign, PRICE_OF_ANOTHER));
                alike(text.charAt(i), choice);
            }
            choice.put((int) text.charAt(i), 0.0);
            choices.add(choice);
        }
        String best = likeliest(choices, sign -> 0);
        return best != null && !best.equals(text) && row(best) - row(text) > WORTH + PRICE_OF_SOUND ? best : null;
    }

    private double row(String text) {
        double sum = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            sum += likelihood(text.charAt(i), text.charAt(i + 1));
        }
        return sum;
    }

    private void alike(int sign, Map<Integer, Double> choice) {
        for (String syllable : Pinyin.of(sign)) {
            for (String near : Pinyin.near(syllable)) {
                double price = near.equals(syllable) ? PRICE_OF_SOUND : PRICE_OF_LIKE_SOUND;
                Pinyin.signs(near)
                        .chars()
                        .filter(everywhere.signs()::contains)
                        .forEach(other -> choice.merge(other, price, Math::min));
            }
        }
    }

    /** Signs that fit between the neighbours, or beside the only one, the most frequent first. */
    private List<Integer> another(String text, int at) {
        int left = at > 0 ? text.charAt(at - 1) : 0;
        int right = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        Map<Integer, Integer> fitting = new HashMap<>();
        for (int sign : everywhere.signs()) {
            int before = left == 0 ? Integer.MAX_VALUE : frequency(left, sign);
            int after = right == 0 ? Integer.MAX_VALUE : frequency(sign, right);
            if (before > 0 && after > 0) {
                fitting.put(sign, Math.min(before, after));
            }
        }
        return fitting.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_ANOTHER)
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Path(double worth, String text) {}

    private @Nullable String likeliest(List<Map<Integer, Double>> choices, ToDoubleFunction<Integer> alone) {
        Map<Integer, Path> paths = Map.of();
        for (int i = 0; i < choices.size(); i++) {
            Map<Integer, Path> longer = new HashMap<>();
            for (var choice : choices.get(i).entrySet()) {
                int sign = choice.getKey();
                double price = choice.getValue() - alone.applyAsDouble(sign);
                Path best = i == 0 ? new Path(0, "") : null;
                for (Path path : paths.values()) {
                    double worth = path.worth() + likelihood(path.text().charAt(i - 1), sign);
                    if (best == null || worth > best.worth()) {
                        best = new Path(worth, path.text());
                    }
                }
                if (best != null) {
                    longer.put(sign, new Path(best.worth() - price, best.text() + (char) sign));
                }
            }
            paths = longer;
        }
        return paths.values().stream()
                .max((one, other) -> Double.compare(one.worth(), other.worth()))
                .map(Path::text)
                .orElse(null);
    }
}
