package cn.yangguang;

import cn.yangguang.calendar.CalendarWords;
import cn.yangguang.calendar.CountedDay;
import cn.yangguang.calendar.Day;
import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a counted period: as a table for people, as JSON for programs. */
@NullMarked
final class WorkdaysPrint {
    private final PrintWriter out;
    private final CalendarWords words = CalendarWords.in(Locale.SIMPLIFIED_CHINESE);

    WorkdaysPrint(PrintWriter out) {
        this.out = out;
    }

    static String warning(WorkingCalendar calendar, DayCount count) {
        return "注意：" + count.due() + " 为暂定。节假日数据只到 " + calendar.knownFrom() + " 至 " + calendar.knownTo()
                + "，其外按普通周末计算；安排公布后请重新计算。";
    }

    void table(DayCount count, Optional<String> region) {
        String provisional = count.provisional() ? "（暂定）" : "";
        out.println("到期日：" + count.due() + " " + weekday(count.due()) + provisional);
        out.println("起算日：" + count.start() + " " + weekday(count.start()) + "（不计入）；期限：" + count.n() + " 个工作日"
                + region.map(r -> "；地区：" + r).orElse(""));
        if (!count.days().isEmpty()) {
            out.println();
            out.println("日期        星期  性质      第几个工作日  说明");
        }
        count.days().forEach(this::line);
        out.flush();
    }

    private void line(CountedDay line) {
        Day day = line.day();
        String why = line.why() == CountedDay.Why.SUSPENDED ? words.of(line.why()) + " " : "";
        String number = line.counted() ? String.format("第 %d 个", line.number()) : "—";
        String known = day.known() ? "" : "（暂定）";
        String text = day.date() + "  " + wide(weekday(day.date()), 6) + wide(words.of(day.kind()), 10)
                + wide(number, 14) + why + day.name() + known;
        out.println(text.stripTrailing());
    }

    void json(DayCount count) {
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeStringProperty("from", count.start().toString());
        json.writeNumberProperty("n", count.n());
        json.writeStringProperty("due", count.due().toString());
        json.writeBooleanProperty("provisional", count.provisional());
        json.writeArrayPropertyStart("days");
        count.days().forEach(line -> json(json, line));
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.println();
        out.flush();
    }

    private static void json(JsonGenerator json, CountedDay line) {
        json.writeStartObject();
        json.writeStringProperty("date", line.date().toString());
        json.writeStringProperty("kind", line.day().kind().name());
        json.writeStringProperty("name", line.day().name());
        json.writeBooleanProperty("counted", line.counted());
        if (line.counted()) {
            json.writeNumberProperty("number", line.number());
        } else {
            json.writeNullProperty("number");
        }
        json.writeStringProperty("why", line.why().name());
        json.writeEndObject();
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
    }

    /** Pads to columns of a terminal, where a Chinese character takes two. */
    private static String wide(String text, int columns) {
        int width = text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
