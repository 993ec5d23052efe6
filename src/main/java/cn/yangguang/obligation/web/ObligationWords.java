package cn.yangguang.obligation.web;

import cn.yangguang.catalogue.Limit;
import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.obligation.Announced;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Rhythm;
import cn.yangguang.obligation.Standing.Light;
import cn.yangguang.obligation.State;
import cn.yangguang.page.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Obligations in the words and colours of the screen. */
public final class ObligationWords {

    private ObligationWords() {}

    /** Which one of its matter: 2016年第三季度, the words of the event, 2016年度核对. */
    public static String which(Screen screen, Obligation obligation) {
        Announced event = obligation.event();
        if (event != null) {
            return screen.of("obligation.which.event", screen.day(event.day()), event.words());
        }
        CoveredPeriod period = obligation.period();
        if (period == null) {
            return "";
        }
        boolean look = obligation.rhythm().kind() == Rhythm.Kind.PERMANENT;
        return look
                ? screen.of("obligation.which.look", period.to().getYear())
                : screen.of(period.wording().key(), period.wording().arguments().toArray());
    }

    public static String state(Screen screen, State state) {
        return screen.english() ? screen.of("obligation.state." + state.name()) : state.title();
    }

    /** A statement that waits is told beside the state. */
    public static boolean waits(Obligation obligation) {
        return obligation.statement() != null && obligation.statement().decision() == null;
    }

    /** Name of the colour of a state. */
    public static String tone(State state) {
        return switch (state) {
            case OVERDUE, HALF -> "bad";
            case SOON, PUBLISHED_LATE -> "warn";
            case PUBLISHED, NOTHING -> "good";
            case NOT_DUE -> "plain";
        };
    }

    public static String tone(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    /** 逾期 3 天, 今天到期, 还有 5 天; how late it was met for what is done. */
    public static String left(Screen screen, Obligation obligation) {
        if (obligation.late()) {
            return screen.of("obligation.left.late", obligation.daysLate());
        }
        if (!obligation.state().open()) {
            return screen.of("obligation.left.met");
        }
        long days = ChronoUnit.DAYS.between(screen.today(), obligation.due().date());
        return days == 0 ? screen.of("obligation.left.today") : screen.of("obligation.left.days", days);
    }

    public static String kind(Screen screen, Rhythm rhythm) {
        return screen.english()
                ? screen.of("obligation.rhythm." + rhythm.kind().name())
                : rhythm.kind().title();
    }

    /** 每季度 · 下季度第1个月20日前. */
    public static String rhythm(Screen screen, Rhythm rhythm) {
        String term = switch (rhythm.term()) {
            case Rhythm.OnDay on ->
                screen.of(
                        "obligation.term." + rhythm.kind().name() + (rhythm.ahead() ? ".ahead" : ".after"),
                        on.month(),
                        on.day());
            case Rhythm.Days(Limit limit) -> days(screen, limit);
        };
        return kind(screen, rhythm) + " · " + term;
    }

    private static String days(Screen screen, Limit limit) {
        return switch (limit.kind()) {
            case WORKING_DAYS -> screen.of("obligation.term.working", String.valueOf(limit.days()));
            case CALENDAR_DAYS -> screen.of("obligation.term.calendar", String.valueOf(limit.days()));
            default -> screen.of("obligation.term.statutory");
        };
    }

    /** Where a draft for it is begun, with matter and period filled in. */
    public static String draft(Obligation obligation) {
        boolean told = obligation.period() != null && obligation.rhythm().kind() != Rhythm.Kind.PERMANENT;
        return "/office/disclosures/new?organ=" + obligation.organ() + "&matter=" + obligation.matter()
                + (told
                        ? "&period=" + URLEncoder.encode(String.valueOf(obligation.period()), StandardCharsets.UTF_8)
                        : "");
    }

    /** Whether a draft would help. */
    public static boolean writes(Obligation obligation) {
        return obligation.state().open() && obligation.state() != State.HALF;
    }

    public static String month(Screen screen, LocalDate day) {
        return screen.of("obligation.month", String.valueOf(day.getYear()), String.valueOf(day.getMonthValue()));
    }
}
