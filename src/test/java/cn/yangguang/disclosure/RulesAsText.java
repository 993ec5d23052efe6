package cn.yangguang.disclosure;

import cn.yangguang.identity.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The table of rules as people read it: for the documents and for the matrices that are checked in. */
final class RulesAsText {

    private RulesAsText() {}

    /** One line per row and action: {@code ROW ACTION → answer}, blocks separated by an empty line. */
    static String matrix(List<String> rows, BiFunction<String, Action, String> answer) {
        StringBuilder text = new StringBuilder();
        for (String row : rows) {
            for (Action action : Action.values()) {
                text.append("%-16s %-20s → %s%n".formatted(row, action, answer.apply(row, action)));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    /** The table in Markdown, as it stands in {@code docs/life-of-a-disclosure.md}. */
    static String markdown() {
        String head = "| 动作 | 从 | 到 | 职责 | 依据 | 条件 |\n| --- | --- | --- | --- | --- | --- |\n";
        return Rules.ALL.stream().map(RulesAsText::row).collect(Collectors.joining("\n", head, "\n"));
    }

    private static String row(Rule rule) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        rule.action().title(),
                        rule.from().isEmpty() ? "—" : stages(rule),
                        destination(rule.destination()),
                        rule.duties().stream().map(Duty::title).collect(Collectors.joining("、")),
                        rule.article(),
                        rule.conditions().stream().map(c -> "`" + c + "`").collect(Collectors.joining(" ")));
    }

    private static String stages(Rule rule) {
        return Arrays.stream(Stage.values())
                .filter(rule.from()::contains)
                .map(Stage::title)
                .collect(Collectors.joining("、"));
    }

    private static String destination(Destination destination) {
        return switch (destination) {
            case Destination.To(Stage stage) -> stage.title();
            case Destination.Onward() -> "下一环节";
            case Destination.Stay() -> "不变";
            case Destination.BackToReferrer() -> "报请的环节";
        };
    }
}
