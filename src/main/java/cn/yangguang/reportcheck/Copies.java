package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** S-COPY: two organs with nearly the same text. */
final class Copies {
    private static final int WINDOW = 10;

    /** One window in so many is kept. */
    private static final int SAMPLE = 4;

    private static final int FEWEST = 40;
    private static final double SAME = 0.7;

    private Copies() {}

    /** What the wording of a report is known by: names, numbers and dates left out. */
    static Set<Integer> marks(ReadReport report) {
        String text =
                String.join("", report.prose().stream().map(Paragraph::text).toList());
        for (var place : report.organ().places()) {
            text = text.replace(place.name(), "");
        }
        String words = text.replaceAll("[^\\u4e00-\\u9fa5]|[一二三四五六七八九十]", "");
        var marks = new HashSet<Integer>();
        for (int i = 0; i + WINDOW <= words.length(); i++) {
            int mark = words.substring(i, i + WINDOW).hashCode();
            if (Math.floorMod(mark * 31, SAMPLE) == 0) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Told when two reports of different organs share most of their wording. */
    static List<ReportFinding> findings(CheckedReport one, CheckedReport other, String file) {
        double share = share(one.marks(), other.marks());
        if (one.organ().equals(other.organ()) || share < SAME) {
            return List.of();
        }
        String who = other.organ().isEmpty() ? file : other.organ() + "（" + file + "）";
        return List.of(ReportFinding.of(
                "S-COPY", Severity.WARNING, "全文", "", "正文有 " + Math.round(share * 100) + "% 与" + who + "的报告相同，是否照抄？"));
    }

    private static double share(Set<Integer> one, Set<Integer> other) {
        int fewer = Math.min(one.size(), other.size());
        if (fewer < FEWEST) {
            return 0;
        }
        return (double) one.stream().filter(other::contains).count() / Math.max(one.size(), other.size());
    }
}
