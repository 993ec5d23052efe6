package cn.yangguang.objection.web;

import cn.yangguang.objection.Action;
import cn.yangguang.objection.Detail;
import cn.yangguang.objection.Refusal;
import cn.yangguang.objection.Stage;
import cn.yangguang.page.Screen;
import java.util.List;

/** The words of the machine's names in the language of the screen. */
public final class ObjectionWords {

    private ObjectionWords() {}

    public static String of(Screen screen, Stage stage) {
        return screen.of("objection.stage." + stage.name());
    }

    public static String of(Screen screen, Action action) {
        return screen.of("objection.action." + action.name());
    }

    public static String of(Screen screen, Detail detail) {
        return screen.of("objection.detail." + detail.name());
    }

    public static List<String> all(Screen screen, List<Refusal> reasons) {
        return reasons.stream()
                .map(reason -> screen.of(reason.key(), reason.arguments().toArray()))
                .toList();
    }
}
