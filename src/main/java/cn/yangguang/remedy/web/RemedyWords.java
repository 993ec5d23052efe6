package cn.yangguang.remedy.web;

import cn.yangguang.page.Screen;
import cn.yangguang.remedy.RemedyAction;
import cn.yangguang.remedy.RemedyDetail;
import cn.yangguang.remedy.RemedyKind;
import cn.yangguang.remedy.RemedyPeriod;
import cn.yangguang.remedy.RemedyRefusal;
import cn.yangguang.remedy.RemedyStage;
import java.util.List;

/** The words of the machine's names in the language of the screen. */
public final class RemedyWords {

    private RemedyWords() {}

    public static String of(Screen screen, RemedyKind kind) {
        return screen.of("remedy.kind." + kind.name());
    }

    public static String of(Screen screen, RemedyStage stage) {
        return screen.of("remedy.stage." + stage.name());
    }

    public static String of(Screen screen, RemedyPeriod.State state) {
        return screen.of("remedy.period." + state.name());
    }

    public static String of(Screen screen, RemedyAction action) {
        return screen.of("remedy.action." + action.name());
    }

    public static String of(Screen screen, RemedyDetail detail) {
        return screen.of("remedy.detail." + detail.name());
    }

    public static String of(Screen screen, RemedyRefusal refusal) {
        return screen.of(refusal.key(), refusal.arguments().toArray());
    }

    /** All reasons in one line. */
    public static String all(Screen screen, List<RemedyRefusal> reasons) {
        return String.join(" ", reasons.stream().map(r -> of(screen, r)).toList());
    }
}
