package cn.yangguang.application.web.office;

import cn.yangguang.application.Detail;
import cn.yangguang.application.Stage;
import cn.yangguang.application.Step;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.page.Screen;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A step in words.
 *
 * @param on the day it counts for; empty when that is the day it was recorded
 */
public record StepLine(
        String when, String on, String who, String duty, String action, String from, String to, List<Said> said) {

    private static final Set<Detail> NOT_WORDS = EnumSet.of(Detail.SEEN, Detail.ON);

    public StepLine {
        said = List.copyOf(said);
    }

    /** One thing said. */
    public record Said(String label, String text) {}

    /** @param whole whether the words of people are shown too */
    static StepLine of(Screen screen, Step step, boolean whole) {
        Duty duty = step.duty();
        Stage from = step.from();
        String recorded = screen.minute(step.at());
        return new StepLine(
                recorded,
                recorded.startsWith(step.on().toString()) ? "" : step.on().toString(),
                whole ? step.personName() : "",
                duty == null ? "" : duty.title(),
                CaseWords.of(screen, step.action()),
                from == null ? "" : CaseWords.of(screen, from),
                CaseWords.of(screen, step.to()),
                whole ? said(screen, step) : List.of());
    }

    /** The details in the order of their enum. */
    private static List<Said> said(Screen screen, Step step) {
        return Arrays.stream(Detail.values())
                .filter(detail ->
                        !NOT_WORDS.contains(detail) && step.particulars().gives(detail))
                .map(detail -> new Said(CaseWords.of(screen, step.action(), detail), words(step, detail)))
                .toList();
    }

    private static String words(Step step, Detail detail) {
        String value = step.particulars().get(detail);
        return switch (detail) {
            case OUTCOME ->
                Arrays.stream(ReplyOutcome.values())
                        .filter(outcome -> outcome.name().equals(value))
                        .map(ReplyOutcome::title)
                        .findFirst()
                        .orElse(value);
            case LETTERS -> value.lines().map(StepLine::letter).collect(Collectors.joining("\n"));
            default -> value;
        };
    }

    /** {@code L-GRANT 12 临政公复〔2026〕3号} as title and number. */
    private static String letter(String line) {
        String[] parts = line.split(" ", 3);
        return LetterType.ofCode(parts[0]).map(LetterType::title).orElse(parts[0])
                + (parts.length > 2 ? " " + parts[2] : "");
    }
}
