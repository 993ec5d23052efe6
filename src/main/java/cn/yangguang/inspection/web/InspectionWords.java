package cn.yangguang.inspection.web;

import cn.yangguang.inspection.Action;
import cn.yangguang.inspection.Aspect;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Finding;
import cn.yangguang.inspection.Item;
import cn.yangguang.inspection.ItemKind;
import cn.yangguang.inspection.Kind;
import cn.yangguang.inspection.Refusal;
import cn.yangguang.inspection.Rhythm;
import cn.yangguang.inspection.Stage;
import cn.yangguang.page.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the module's names in the language of the screen. */
public final class InspectionWords {

    private InspectionWords() {}

    public static String of(Screen screen, @Nullable Stage stage) {
        return stage == null ? "" : screen.of("inspection.stage." + stage.name());
    }

    public static String of(Screen screen, Action action) {
        return screen.of("inspection.action." + action.name());
    }

    public static String of(Screen screen, Detail detail) {
        return screen.of("inspection.detail." + detail.name());
    }

    public static String of(Screen screen, Kind kind) {
        return screen.of("inspection.kind." + kind.name());
    }

    public static String of(Screen screen, Rhythm rhythm) {
        return screen.of("inspection.rhythm." + rhythm.name());
    }

    public static String of(Screen screen, Aspect aspect) {
        return screen.of("inspection.aspect." + aspect.name());
    }

    public static String of(Screen screen, ItemKind kind) {
        return screen.of("inspection.item." + kind.name());
    }

    public static String of(Screen screen, Refusal refusal) {
        return screen.of(refusal.key(), refusal.arguments().toArray());
    }

    static List<String> all(Screen screen, List<Refusal> reasons) {
        return reasons.stream().map(reason -> of(screen, reason)).toList();
    }

    /** A finding as a choice of a form shows it. */
    static String line(Finding finding) {
        Item item = finding.item();
        return "%d %s：%s（%s）"
                .formatted(
                        item.place(),
                        item.title(),
                        finding.note(),
                        finding.question().text());
    }

    /** Colour of a stage: red, yellow, green or none. */
    public static String tag(@Nullable Stage stage) {
        if (stage == null) {
            return "tag";
        }
        return switch (stage) {
            case CLOSED, REPORTED, CONCLUDED -> "tag good";
            case ABANDONED, REVOKED -> "tag";
            default -> "tag warn";
        };
    }
}
