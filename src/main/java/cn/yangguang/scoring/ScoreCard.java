package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the review does on a set.
 *
 * @param files read
 * @param unread places of files whose words could not be read
 * @param kinds by kind of label: recall for entities, share left alone for look-alikes
 * @param alarms by code: precision
 */
public record ScoreCard(int files, List<String> unread, Map<LabelKind, Share> kinds, Map<String, Share> alarms) {

    /** The least share of right alarms on numbers. */
    public static final double PRECISION_TARGET = 0.97;

    /** The least share of social credit codes left alone. */
    public static final double USCC_TARGET = 0.999;

    private static final List<String> NUMBERS = List.of(
            "PD-ID",
            "PD-ID15",
            "PD-IDPART",
            "PD-IDLIKE",
            "PD-MOBILE",
            "PD-PHONE",
            "PD-BANK",
            "PD-DISABLED",
            "PD-SCHOOL",
            "PD-PASSPORT");
    private static final int EXAMPLES = 20;

    /**
     * A part of a whole.
     *
     * @param good right ones
     * @param all of so many
     * @param bad places of the first that are not, never the value
     */
    public record Share(int good, int all, List<String> bad) {
        /** Between 0 and 1; 1 of nothing. */
        public double rate() {
            return all == 0 ? 1 : (double) good / all;
        }
    }

    /** Right alarms on numbers among all on numbers. */
    public Share numbers() {
        int good = 0;
        int all = 0;
        for (String code : NUMBERS) {
            Share share = alarms.getOrDefault(code, new Share(0, 0, List.of()));
            good += share.good();
            all += share.all();
        }
        return new Share(good, all, List.of());
    }

    /** The rate that a kind must reach, 0 when none is set. */
    public static double target(LabelKind kind) {
        return kind == LabelKind.USCC ? USCC_TARGET : kind.target();
    }

    /** Whether everything that has a target reaches it. */
    public boolean met() {
        return numbers().rate() >= PRECISION_TARGET
                && kinds.entrySet().stream().allMatch(kind -> kind.getValue().rate() >= target(kind.getKey()));
    }

    /** Adds up files. */
    static final class Adding {
        private static final class Sum {
            private int good;
            private int all;
            private final List<String> bad = new ArrayList<>();

            private void add(boolean right, String where) {
                all++;
                good += right ? 1 : 0;
                if (!right && bad.size() < EXAMPLES) {
                    bad.add(where);
                }
            }

            private Share share() {
                return new Share(good, all, List.copyOf(bad));
            }
        }

        private int files;
        private final List<String> unread = new ArrayList<>();
        private final Map<LabelKind, Sum> kinds = new EnumMap<>(LabelKind.class);
        private final Map<String, Sum> alarms = new TreeMap<>();

        void unread(String file) {
            unread.add(file);
        }

        void add(Marked marked) {
            files++;
            marked.found().forEach(label -> kind(label).add(true, ""));
            marked.missed().forEach(label -> kind(label).add(false, label.where()));
            marked.right().forEach(code -> alarm(code).add(true, ""));
            marked.wrong().forEach(alarm -> {
                var taken = alarm.taken();
                alarm(alarm.code()).add(false, alarm.where() + "（" + (taken == null ? "没有标注的文字" : taken.title()) + "）");
            });
        }

        private Sum kind(Label label) {
            return kinds.computeIfAbsent(label.kind(), key -> new Sum());
        }

        private Sum alarm(String code) {
            return alarms.computeIfAbsent(code, key -> new Sum());
        }

        ScoreCard card() {
            Map<LabelKind, Share> byKind = new EnumMap<>(LabelKind.class);
            kinds.forEach((kind, sum) -> byKind.put(kind, sum.share()));
            Map<String, Share> byCode = new TreeMap<>();
            alarms.forEach((code, sum) -> byCode.put(code, sum.share()));
            return new ScoreCard(files, List.copyOf(unread), byKind, byCode);
        }
    }
}
