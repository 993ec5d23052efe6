package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.LetterType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The table of handling as people read it, for {@code docs/life-of-an-application.md}. */
final class HandlingAsText {

    private HandlingAsText() {}

    static String markdown() {
        String head = "| 动作 | 从 | 到 | 职责 | 依据（2019） | 依据（2007） | 须写明 | 文书 | 条件 |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
        return Handling.RULES.stream().map(HandlingAsText::row).collect(Collectors.joining("\n", head, "\n"));
    }

    private static String row(Rule rule) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        rule.action().title(),
                        stages(rule),
                        destination(rule.destination()),
                        rule.duties().isEmpty()
                                ? "—"
                                : rule.duties().stream()
                                        .sorted()
                                        .map(Duty::title)
                                        .collect(Collectors.joining("、")),
                        rule.article(),
                        rule.formerArticle().isEmpty() ? "无" : rule.formerArticle(),
                        rule.asks().stream()
                                .filter(Asked::required)
                                .map(asked -> asked.detail().title())
                                .collect(Collectors.joining("、")),
                        letters(rule.sealing()),
                        rule.conditions().stream().map(c -> "`" + c + "`").collect(Collectors.joining(" ")));
    }

    private static String stages(Rule rule) {
        if (rule.from().isEmpty()) {
            return "—";
        }
        if (rule.from().size() == Stage.values().length) {
            return "任何环节";
        }
        return Arrays.stream(Stage.values())
                .filter(rule.from()::contains)
                .map(Stage::title)
                .collect(Collectors.joining("、"));
    }

    private static String destination(Destination destination) {
        return switch (destination) {
            case Destination.To(Stage stage) -> stage.title();
            case Destination.Stay() -> "不变";
            case Destination.BackToWork() -> "办理中，或者仍在征求意见";
            case Destination.WhenAllServed() -> "全部送达后：已送达";
        };
    }

    private static String letters(Sealing sealing) {
        return switch (sealing) {
            case Sealing.These(var types) ->
                types.stream().map(LetterType::code).collect(Collectors.joining("、"));
            case Sealing.Replies() -> "每种答复一份";
        };
    }
}
