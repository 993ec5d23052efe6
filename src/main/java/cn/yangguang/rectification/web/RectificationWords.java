package cn.yangguang.rectification.web;

import cn.yangguang.page.Screen;
import cn.yangguang.rectification.Action;
import cn.yangguang.rectification.Detail;
import cn.yangguang.rectification.Refusal;
import cn.yangguang.rectification.Stage;
import java.util.List;

/** The words of the machine's names in the language of the screen. */
public final class RectificationWords {

    private RectificationWords() {}

    public static String of(Screen screen, Stage stage) {
        return screen.of("rectification.stage." + stage.name());
    }

    public static String of(Screen screen, Action action) {
        return screen.of("rectification.action." + action.name());
    }

    public static String of(Screen screen, Detail detail) {
        return screen.of("rectification.detail." + detail.name());
    }

    public static String of(Screen screen, Refusal refusal) {
        return screen.of(refusal.key(), refusal.arguments().toArray());
    }

    static List<String> all(Screen screen, List<Refusal> reasons) {
        return reasons.stream().map(reason -> of(screen, reason)).toList();
    }
}
