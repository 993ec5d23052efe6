package cn.yangguang.issuing;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.letter.NumberSeries;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organs have set for their letters. Sealed letters stay as they are. */
@Service
public class LetterSettings {
    private static final int LINE = 200;
    private static final Pattern FONT = Pattern.compile("[\\p{IsHan}\\p{Alnum} _.-]{1,60}");

    private final LetterSettingStore store;
    private final Organs organs;
    private final Journal journal;

    LetterSettings(LetterSettingStore store, Organs organs, Journal journal) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public LetterSetting of(String organ) {
        return store.find(organ);
    }

    /** Sets everything at once; an empty list means done and in the journal. */
    @Transactional
    public List<FieldProblem> set(String organ, LetterSetting wanted, Actor actor) {
        if (organs.find(organ).isEmpty()) {
            return List.of(FieldProblem.of("organ", "organ.problem.unknown", organ));
        }
        List<FieldProblem> problems = problems(organ, wanted);
        LetterSetting before = store.find(organ);
        if (problems.isEmpty() && !before.equals(wanted)) {
            journal.record(actor, "issuing.setting", "organ/" + organ, changed(before, wanted));
            store.keep(organ, wanted);
        }
        return problems;
    }

    private List<FieldProblem> problems(String organ, LetterSetting wanted) {
        List<FieldProblem> problems = new ArrayList<>();
        wanted.texts().forEach((field, text) -> {
            if (text.length() > LINE || text.chars().anyMatch(Character::isISOControl)) {
                problems.add(FieldProblem.of(field, "issuing.problem.line", LINE));
            }
        });
        wanted.marks().forEach((series, mark) -> mark(organ, series, mark, problems));
        if (wanted.fonts() != null && !wanted.fonts().names().stream().allMatch(FONT.asMatchPredicate())) {
            problems.add(FieldProblem.of("fonts", "issuing.problem.font"));
        }
        return problems;
    }

    private void mark(String organ, NumberSeries series, String mark, List<FieldProblem> problems) {
        if (!DocumentNumber.isMark(mark)) {
            problems.add(FieldProblem.of("mark." + series, "issuing.problem.mark", mark));
        } else {
            store.otherOwner(organ, mark)
                    .map(owner -> organs.find(owner).map(o -> o.fullName()).orElse(owner))
                    .ifPresent(owner ->
                            problems.add(FieldProblem.of("mark." + series, "issuing.problem.mark-taken", mark, owner)));
        }
    }

    private static String changed(LetterSetting before, LetterSetting after) {
        List<String> changes = new ArrayList<>();
        Map<String, String> old = before.texts();
        after.texts().forEach((field, text) -> {
            if (!text.equals(old.get(field))) {
                changes.add(field + ": " + old.get(field) + " → " + text);
            }
        });
        for (NumberSeries series : NumberSeries.values()) {
            if (!before.mark(series).equals(after.mark(series))) {
                changes.add(series.title() + ": " + before.mark(series) + " → " + after.mark(series));
            }
        }
        if (!before.fontsOrStandard().equals(after.fontsOrStandard())) {
            changes.add("fonts: " + String.join("、", after.fontsOrStandard().names()));
        }
        return String.join("；", changes);
    }
}
