package cn.yangguang.application.web.office;

import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.DueMove;
import cn.yangguang.calendar.CalendarWords;
import cn.yangguang.calendar.DayKind;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.deadline.DeadlineWords;
import cn.yangguang.deadline.DueChange;
import cn.yangguang.deadline.LedgerLine;
import cn.yangguang.deadline.Remark;
import cn.yangguang.deadline.SidePeriod;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.page.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case in words: how every day counted, the periods beside it, and how the due date moved.
 *
 * @param reading what the clock shows today
 * @param moves how new calendars moved the due date, the newest first
 */
public record ClockView(Screen screen, CaseSummary summary, String organ, ClockReading reading, List<DueMove> moves) {

    public ClockView {
        moves = List.copyOf(moves);
    }

    /** The days of the case in months, for the picture beside the table. */
    public List<ClockMonth> months() {
        return ClockMonth.of(reading.ledger());
    }

    public String address() {
        return "/office/applications/" + summary.subject().registered().number();
    }

    /** The rule of the period for the reply: 20个工作日, 条例第三十三条第二款. */
    public Limit limit() {
        return LawProfile.of(reading.law()).limit(LimitCode.REPLY).orElseThrow();
    }

    public String state() {
        return words().of(reading.state());
    }

    /** 第 3 日, 暂停：征求意见 1, 国庆节 … */
    public String why(LedgerLine line) {
        String why = words().of(line.why());
        if (line.why() == LedgerLine.Why.NOT_A_WORKING_DAY) {
            return kind(line);
        }
        String paused = line.pausedFor().isEmpty()
                ? ""
                : screen.of("application.clock.for", String.join("、", line.pausedFor()));
        return why + paused;
    }

    /** What sort of day it is, with the name of the holiday. */
    public String kind(LedgerLine line) {
        String name = line.day().name();
        String kind = CalendarWords.in(screen.words().locale()).of(line.day().kind());
        String known = line.day().known() ? "" : screen.of("application.clock.unknown");
        return (name.isEmpty() ? kind : screen.of("application.clock.named", kind, name)) + known;
    }

    /** The n-th of how many, for days that are counted. */
    public String count(LedgerLine line) {
        return switch (line.why()) {
            case COUNTED -> line.number() + " / " + line.of();
            case OVERDUE -> line.day().kind().isWorking() ? "+" + line.number() : "";
            default -> "";
        };
    }

    /** What stands small in a square of the calendar. */
    public String square(LedgerLine line) {
        return switch (line.why()) {
            case COUNTED -> Integer.toString(line.number());
            case DAY_ZERO -> "0";
            case OVERDUE -> count(line);
            case PAUSED, WAITING, DELAYED, BEFORE_START -> "–";
            case NOT_A_WORKING_DAY -> "";
        };
    }

    public String notes(LedgerLine line) {
        return line.notes().stream().map(this::text).collect(Collectors.joining(screen.english() ? "; " : "；"));
    }

    /** Name of the colour of a day. */
    public static String tone(LedgerLine line) {
        boolean extended = line.why() == LedgerLine.Why.COUNTED && line.extended();
        boolean made = line.why() == LedgerLine.Why.COUNTED && line.day().kind() == DayKind.MAKE_UP_WORKDAY;
        return (extended
                        ? "extended"
                        : line.why().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                + (made ? " made-up" : "")
                + (line.afterEnd() ? " after" : "");
    }

    public String text(Remark remark) {
        return remark.text(screen.words().locale());
    }

    public String side(SidePeriod period) {
        String name = words().of(period.kind());
        return period.key().isEmpty() ? name : name + " " + period.key();
    }

    public String sideState(SidePeriod period) {
        return words().of(period.state());
    }

    public String moved(DueChange change) {
        return days(change.from(), change.to());
    }

    public String moved(DueMove move) {
        return days(move.before(), move.after());
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null ? "—" : screen.day(from)) + " → " + (to == null ? "—" : screen.day(to));
    }

    private DeadlineWords words() {
        return DeadlineWords.in(screen.words().locale());
    }
}
