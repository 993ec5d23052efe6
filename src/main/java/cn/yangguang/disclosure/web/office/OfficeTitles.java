package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.PersonList;
import cn.yangguang.disclosure.Refusal;
import cn.yangguang.disclosure.RegisterOrder;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.TimeLeft;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.disclosure.WithholdingGround;
import cn.yangguang.page.Screen;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the machine's names in the language of the screen. */
public final class OfficeTitles {

    private OfficeTitles() {}

    public static String of(Screen screen, Stage stage) {
        return screen.of("disclosure.stage." + stage.name());
    }

    public static String of(Screen screen, Action action) {
        return screen.of("disclosure.action." + action.name());
    }

    public static String of(Screen screen, Detail detail) {
        return screen.of("disclosure.detail." + detail.name());
    }

    public static String of(Screen screen, DisclosureMode mode) {
        return screen.of("disclosure.mode." + mode.name());
    }

    public static String of(Screen screen, WithdrawalClass reason) {
        return screen.of("disclosure.withdrawal." + reason.name());
    }

    public static String of(Screen screen, WithholdingGround ground) {
        return screen.of("disclosure.ground." + ground.name());
    }

    public static String of(Screen screen, RegisterOrder order) {
        return screen.of("disclosure.order." + order.word());
    }

    /** 2016年第三季度; empty for none. */
    public static String of(Screen screen, @Nullable CoveredPeriod period) {
        return period == null
                ? ""
                : screen.of(period.wording().key(), period.wording().arguments().toArray());
    }

    /** 35 人，公示至 2016-05-30; empty for none. */
    public static String of(Screen screen, @Nullable PersonList list) {
        return list == null ? "" : screen.of("disclosure.person-list", list.persons(), list.until());
    }

    /** 还剩3个工作日, 已逾期2个工作日. */
    public static String of(Screen screen, TimeLeft left) {
        return screen.of(left.key(), left.workingDays());
    }

    /** A sentence that names the reason and the remedy. What the content lacks is named by the fields' labels. */
    public static String of(Screen screen, Refusal refusal) {
        Object[] arguments = refusal.code().equals("CONTENT_INCOMPLETE")
                ? refusal.arguments().stream()
                        .map(fields -> labels(screen, fields))
                        .toArray()
                : refusal.arguments().toArray();
        return screen.of(refusal.key(), arguments);
    }

    private static String labels(Screen screen, String fields) {
        return Arrays.stream(fields.split(" "))
                .map(field -> screen.of("disclosure.field." + field))
                .collect(Collectors.joining(screen.english() ? ", " : "、"));
    }
}
