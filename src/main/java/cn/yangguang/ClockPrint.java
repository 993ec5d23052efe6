package cn.yangguang;

import cn.yangguang.calendar.CalendarWords;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.deadline.ClockState;
import cn.yangguang.deadline.DeadlineWords;
import cn.yangguang.deadline.DueChange;
import cn.yangguang.deadline.LedgerLine;
import cn.yangguang.deadline.LedgerLine.Why;
import cn.yangguang.deadline.Remark;
import cn.yangguang.deadline.SidePeriod;
import cn.yangguang.law.ReceiptChannel;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Prints the clock of an application for people. */
@NullMarked
final class ClockPrint {
    private final PrintWriter out;
    private final ClockReading reading;
    private final WorkingCalendar calendar;
    private final DeadlineWords words = DeadlineWords.in(Locale.SIMPLIFIED_CHINESE);
    private final CalendarWords dayWords = CalendarWords.in(Locale.SIMPLIFIED_CHINESE);

    ClockPrint(PrintWriter out, ClockReading reading, WorkingCalendar calendar) {
        this.out = out;
        this.reading = reading;
        this.calendar = calendar;
    }

    void all() {
        head();
        history();
        periods();
        ledger();
        problems();
        out.flush();
    }

    private void head() {
        ReceiptChannel channel = reading.channel();
        out.println("答复期限：" + date(reading.due()) + (reading.provisional() ? "（暂定）" : ""));
        out.println("截至日：  " + date(reading.today()) + "，" + words.of(reading.state()) + "，"
                + words.of(reading.standing()) + left());
        out.println("收到之日：" + date(reading.start()) + (channel == null ? "" : "（" + channel.title() + "）") + "；原定期限："
                + date(reading.originalDue()));
        out.println("适用：    " + reading.law().title() + "；节假日数据 " + calendar.knownFrom() + " 至 " + calendar.knownTo()
                + calendar.region().map(region -> "，" + region).orElse(""));
        if (reading.provisional()) {
            out.println("注意：    期限超出节假日数据，其外按普通周末计算，为暂定；安排公布后请重新计算。");
        }
    }

    private String left() {
        int left = reading.workingDaysLeft();
        if (reading.due() == null) {
            return "";
        }
        if (reading.state() == ClockState.STOPPED) {
            return "（" + date(reading.stoppedOn()) + (left < 0 ? "，迟 " + -left + " 个工作日" : "，余 " + left + " 个工作日")
                    + "）";
        }
        return left < 0 ? "（已超 " + -left + " 个工作日）" : "（还有 " + left + " 个工作日）";
    }

    private void history() {
        if (reading.history().isEmpty()) {
            return;
        }
        heading("期限的变化");
        TextTable table = new TextTable("  ", "日期", "原期限", "现期限", "原因");
        for (DueChange change : reading.history()) {
            table.row(
                    change.cause().on().toString(),
                    dash(change.from()),
                    dash(change.to()),
                    change.cause().text());
        }
        table.print(out);
    }

    private void periods() {
        if (reading.periods().isEmpty()) {
            return;
        }
        heading("其他期限");
        TextTable table = new TextTable("  ", "期限", "起算", "最后一日", "完成", "状态", "逾期后果");
        for (SidePeriod period : reading.periods()) {
            table.row(
                    words.of(period.kind()) + (period.key().isEmpty() ? "" : "“" + period.key() + "”"),
                    dash(period.from()),
                    dash(period.due()) + (period.provisional() ? "（暂定）" : ""),
                    dash(period.done()),
                    words.of(period.state()),
                    period.silence());
        }
        table.print(out);
    }

    private void ledger() {
        if (reading.ledger().isEmpty()) {
            return;
        }
        heading("逐日说明");
        TextTable table = new TextTable("  ", "日期", "星期", "性质", "计数", "说明");
        LocalDate before = null;
        for (LedgerLine line : reading.ledger()) {
            if (before != null && before.plusDays(1).isBefore(line.date())) {
                table.row("……", "", "", "", "");
            }
            before = line.date();
            table.row(
                    line.date().toString(),
                    weekday(line.date()),
                    dayWords.of(line.day().kind()),
                    number(line),
                    said(line));
        }
        table.print(out);
    }

    private static String number(LedgerLine line) {
        return switch (line.why()) {
            case DAY_ZERO -> "第 0 日";
            case COUNTED -> "第 " + line.number() + "/" + line.of() + " 个";
            case OVERDUE -> "超 " + line.number() + " 个";
            default -> "—";
        };
    }

    private String said(LedgerLine line) {
        Stream<String> day =
                line.day().name().isEmpty() ? Stream.of() : Stream.of(line.day().name());
        Stream<String> known = line.day().known() ? Stream.of() : Stream.of("暂定");
        Stream<String> why = line.why() == Why.COUNTED || line.why() == Why.NOT_A_WORKING_DAY
                ? Stream.of()
                : Stream.of(words.of(line.why()) + paused(line));
        Stream<String> extended = line.extended() ? Stream.of("延长期限内") : Stream.of();
        Stream<String> today = line.date().equals(reading.today()) ? Stream.of("截至日") : Stream.of();
        Stream<String> after = line.afterEnd() ? Stream.of("办结以后") : Stream.of();
        Stream<String> notes = line.notes().stream().map(Remark::text);
        return Stream.of(day, known, why, extended, after, notes, today)
                .flatMap(part -> part)
                .collect(Collectors.joining("；"));
    }

    private String paused(LedgerLine line) {
        return line.why() == Why.PAUSED
                ? "（"
                        + line.pausedFor().stream()
                                .map(key -> key.startsWith("side.") ? "说明理由" : key)
                                .collect(Collectors.joining("、"))
                        + "）"
                : "";
    }

    private void problems() {
        if (!reading.problems().isEmpty()) {
            heading("需要注意");
            reading.problems().forEach(problem -> out.println("  " + problem.text()));
        }
    }

    private void heading(String words) {
        out.println();
        out.println(words);
    }

    private static String dash(@Nullable LocalDate date) {
        return date == null ? "—" : date.toString();
    }

    private static String date(@Nullable LocalDate date) {
        return date == null
                ? "未定"
                : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日（" + weekday(date) + "）";
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
    }
}
