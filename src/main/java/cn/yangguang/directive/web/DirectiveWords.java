package cn.yangguang.directive.web;

import cn.yangguang.directive.Action;
import cn.yangguang.directive.Detail;
import cn.yangguang.directive.Kind;
import cn.yangguang.directive.Part;
import cn.yangguang.directive.Refusal;
import cn.yangguang.directive.Stage;
import cn.yangguang.page.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the module's names in the language of the screen. */
public final class DirectiveWords {

    private DirectiveWords() {}

    public static String of(Screen screen, @Nullable Stage stage) {
        return stage == null ? "" : screen.of("directive.stage." + stage.name());
    }

    public static String of(Screen screen, Action action) {
        return screen.of("directive.action." + action.name());
    }

    public static String of(Screen screen, Detail detail) {
        return screen.of("directive.detail." + detail.name());
    }

    public static String of(Screen screen, Kind kind) {
        return screen.of("directive.kind." + kind.name());
    }

    public static String of(Screen screen, Part.Light light) {
        return screen.of("directive.light." + light.name());
    }

    static List<String> all(Screen screen, List<Refusal> reasons) {
        return reasons.stream()
                .map(reason -> screen.of(reason.key(), reason.arguments().toArray()))
                .toList();
    }

    /** The colour of a light. */
    public static String tag(Part.Light light) {
        return switch (light) {
            case RED -> "tag bad";
            case YELLOW -> "tag warn";
            case GREEN -> "tag good";
            case NONE -> "tag";
        };
    }
}
