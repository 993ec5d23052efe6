package cn.yangguang.scoring;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Passage;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Spot;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the review of one file found, held against its labels. A value that stands several times in one file counts once.
 *
 * @param found entities that were told, and look-alikes that were left alone
 * @param missed entities that were not told, and look-alikes that were
 * @param right alarms by code that an entity justifies
 * @param wrong false alarms
 */
record Marked(List<Label> found, List<Label> missed, List<String> right, List<Alarm> wrong) {

    /**
     * A false alarm.
     *
     * @param where in words, with the file
     * @param taken what was taken for it; null when no label is there
     */
    record Alarm(
            String code,
            String where,
            @org.jspecify.annotations.Nullable LabelKind taken) {}

    /** Codes that some label answers; others (combinations, wording, hidden data) are not scored. */
    static final Set<String> SCORED = Stream.of(LabelKind.values())
            .flatMap(kind -> kind.codes().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern LOOSE = Pattern.compile("[\\s\\p{Cf}\\p{Pd}]");

    /** One thing that was told: its code, the bare words, where. */
    private record Told(String code, String bare, String where) {}

    static Marked of(String file, List<Label> labels, Contents contents, List<Finding> findings) {
        Map<String, Label> distinct = new LinkedHashMap<>();
        labels.forEach(label -> distinct.putIfAbsent(label.kind() + bare(label.value()), label));
        Set<Told> told = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (SCORED.contains(finding.code()) && finding.at().part() >= 0) {
                String bare = bare(words(contents, finding.at()));
                if (told.stream().noneMatch(one -> one.code.equals(finding.code()) && one.bare.equals(bare))) {
                    told.add(new Told(finding.code(), bare, file + " " + finding.where()));
                }
            }
        }
        var marked = new Marked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        told.forEach(one -> marked.judge(one, distinct.values()));
        for (Label label : distinct.values()) {
            boolean hit = told.stream()
                    .anyMatch(one -> label.kind().isEntity()
                            ? label.kind().codes().contains(one.code) && same(label, one.bare)
                            : same(label, one.bare));
            if (label.kind() != LabelKind.EITHER) {
                (hit == label.kind().isEntity() ? marked.found : marked.missed).add(label);
            }
        }
        return marked;
    }

    /** An alarm on a piece of an entity, on one of another kind, or on what may be told, is neither right nor wrong. */
    private void judge(Told told, Iterable<Label> labels) {
        LabelKind taken = null;
        boolean open = false;
        for (Label label : labels) {
            if (same(label, told.bare)) {
                if (label.kind().codes().contains(told.code)) {
                    right.add(told.code);
                    return;
                }
                open |= !label.kind().isLookAlike();
                taken = label.kind();
            }
            open |= label.kind().codes().contains(told.code)
                    && bare(label.value()).contains(told.bare);
        }
        if (!open) {
            wrong.add(new Alarm(told.code, told.where, taken));
        }
    }

    private static boolean same(Label label, String told) {
        String value = bare(label.value());
        if (told.contains(value)) {
            return true;
        }
        boolean name = label.kind().codes().contains("PD-NAME");
        return !name && !told.isEmpty() && value.contains(told) && told.length() * 2 >= value.length();
    }

    static String bare(String text) {
        return LOOSE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static String words(Contents contents, Spot at) {
        String text = switch (contents.parts().get(at.part())) {
            case Passage passage -> passage.text();
            case Grid grid -> grid.rows().get(at.row()).cells().get(at.column()).text();
        };
        return text.substring(Math.min(at.start(), text.length()), Math.min(at.end(), text.length()));
    }
}
