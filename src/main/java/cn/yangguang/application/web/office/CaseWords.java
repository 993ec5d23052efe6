package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Light;
import cn.yangguang.application.Refusal;
import cn.yangguang.application.Stage;
import cn.yangguang.application.Waiting;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.page.Screen;
import java.util.Optional;

/** The words of the machine's names in the language of the screen. Titles of the law stay Chinese. */
public final class CaseWords {

    private CaseWords() {}

    public static String of(Screen screen, Stage stage) {
        return screen.of("application.stage." + stage.name());
    }

    public static String of(Screen screen, Action action) {
        return screen.of("application.action." + action.name());
    }

    public static String of(Screen screen, Light light) {
        return screen.of("application.light." + light.name());
    }

    public static String of(Screen screen, Waiting waiting) {
        return screen.of("application.waiting." + waiting.name());
    }

    /** The label of a detail in the form of an act, which may call it by a name of its own. */
    public static String of(Screen screen, Action action, Detail detail) {
        String own = "application.detail." + detail.name() + "." + action.name();
        return screen.of(screen.words().knows(own) ? own : "application.detail." + detail.name());
    }

    /** What to mind when filling it in; empty for most. */
    public static String help(Screen screen, Action action, Detail detail) {
        String own = "application.help." + detail.name() + "." + action.name();
        String any = "application.help." + detail.name();
        return Optional.of(own)
                .filter(screen.words()::knows)
                .or(() -> Optional.of(any).filter(screen.words()::knows))
                .map(screen::of)
                .orElse("");
    }

    /** What the act is for and what follows; empty for those whose name says it. */
    public static String about(Screen screen, Action action) {
        String key = "application.about." + action.name();
        return screen.words().knows(key) ? screen.of(key) : "";
    }

    /** A sentence that names the reason and the remedy. */
    public static String of(Screen screen, Refusal refusal) {
        return screen.of(
                "application.refusal." + refusal.code(), refusal.arguments().toArray());
    }

    /** 还剩3个工作日, 今天到期, 已逾期2个工作日, 已按期答复 …; empty while nothing is counted. */
    public static String left(Screen screen, ClockReading clock) {
        return screen.of("application.left." + clock.standing().name(), Math.abs(clock.workingDaysLeft()));
    }

    /** Colour of a tag for the light. */
    public static String tone(Light light) {
        return switch (light) {
            case RED -> "bad";
            case YELLOW -> "warn";
            case GREEN -> "good";
            case GREY -> "";
        };
    }

    /** 办理中（已延期）. */
    public static String stage(Screen screen, CaseSummary summary) {
        var extension = summary.subject().extension();
        boolean extended = extension != null && extension.notified() != null;
        String stage = of(screen, summary.subject().stage());
        return extended && summary.subject().stage().open() ? screen.of("application.extended", stage) : stage;
    }
}
