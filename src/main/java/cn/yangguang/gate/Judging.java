package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned.Look;
import cn.yangguang.cleaning.Masking;
import cn.yangguang.cleaning.Shown;
import cn.yangguang.dissection.Contents;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.OfficeFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Judges a stored file. One that was made anew is judged by its own words; where its pages became pictures, by the words they show, which
 * only the uploaded file tells; and always by marks of secrecy of the uploaded file, hidden ones too: making a file anew must not wash them off.
 */
@Component
class Judging {

    private static final String SECRECY = "SM-";

    private final StoredFiles files;
    private final RemadeStore remade;
    private final Examiner examiner;

    Judging(StoredFiles files, RemadeStore remade, Examiner examiner) {
        this.files = files;
        this.remade = remade;
        this.examiner = examiner;
    }

    Result judge(String hash, OfficeFacts office) throws IOException {
        Contents own = files.read(hash);
        Optional<Rebuild.Made> made = remade.find(hash);
        if (made.isEmpty()) {
            return examiner.examine(own, office);
        }
        Map<String, Contents> before = before(hash);
        Contents first = before.get(made.get().origin());
        Result result = made.get().look() == Look.PICTURES && first != null && first.readable()
                ? examiner.examine(pictured(own, made.get(), first, office), office)
                : examiner.examine(own, office);
        List<Finding> all = new ArrayList<>(result.findings());
        before.values().forEach(origin -> addSecrets(all, examiner.examine(origin, office)));
        return new Result(result.unread(), all);
    }

    /** What the uploaded files hold, by their hash; the file itself is not one of them. */
    private Map<String, Contents> before(String hash) throws IOException {
        Map<String, Contents> before = new HashMap<>();
        for (String origin : remade.origins(hash)) {
            if (!origin.equals(hash)) {
                before.put(origin, files.read(origin));
            }
        }
        return before;
    }

    private static void addSecrets(List<Finding> all, Result origin) {
        Set<String> known = all.stream().map(Judging::kind).collect(Collectors.toSet());
        origin.findings().stream()
                .filter(finding -> finding.code().startsWith(SECRECY) && !known.contains(kind(finding)))
                .map(Judging::ofTheOrigin)
                .forEach(all::add);
    }

    /** What the pictures show: the words a reader of the uploaded file sees, with exactly those masks that were painted. */
    private Contents pictured(Contents own, Rebuild.Made made, Contents before, OfficeFacts office) {
        Set<String> marks = remade.marks(made.hash());
        List<Finding> painted = examiner.examine(before, office).findings().stream()
                .filter(finding -> marks.contains(Noted.markOf(finding)))
                .toList();
        Masking masking = new MaskedWords(before).with(painted).masking();
        return new Contents(Shown.of(before, masking), own.traces(), null);
    }

    private static String kind(Finding finding) {
        return finding.code() + finding.severity();
    }

    private static Finding ofTheOrigin(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                "原文件：" + finding.where(),
                finding.length(),
                finding.reason(),
                finding.source(),
                finding.at());
    }
}
