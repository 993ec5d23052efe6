package cn.yangguang.application;

import java.util.List;

/**
 * One reason why an act is refused. The code is the key of its words ({@code application.refusal.CODE}).
 *
 * @param arguments what the words name, in their order
 */
public record Refusal(String code, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** What {@link Applications#act} answers when the table knows no such act where the case stands. */
    public static Refusal notAtThisStage(Action action, Stage stage) {
        return of("NOT_AT_THIS_STAGE", action.title(), stage.title());
    }

    static Refusal of(String code, String... arguments) {
        return new Refusal(code, List.of(arguments));
    }
}
