package cn.yangguang.disclosure.web.office;

import cn.yangguang.calendar.CalendarWords;
import cn.yangguang.calendar.CountedDay;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.disclosure.TimeLeft;
import cn.yangguang.page.Screen;
import java.util.List;

/** The last lawful day as a page explains it. */
public record DueView(DueDate due, TimeLeft left) {

    /** The count, day by day; empty for a yearly date. */
    public List<CountedDay> days() {
        var count = due.count();
        return count == null ? List.of() : count.days();
    }

    public String kind(Screen screen, CountedDay day) {
        CalendarWords words = CalendarWords.in(screen.words().locale());
        String name = day.day().name();
        return words.of(day.day().kind()) + (name.isEmpty() ? "" : "（" + name + "）");
    }

    /** Colour of the notice: late, nearly late, or fine. */
    public String tone() {
        return left.overdue() ? "bad" : left.soon() ? "warn" : "good";
    }
}
