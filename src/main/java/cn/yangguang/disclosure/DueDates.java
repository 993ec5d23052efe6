package cn.yangguang.disclosure;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.catalogue.Matters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last lawful day of a publication: the matter's own limit, or 20 working days (条例 Art. 26). */
@Component
class DueDates {

    private final Matters matters;
    private final WorkingCalendar calendar;

    DueDates(Matters matters, WorkingCalendar calendar) {
        this.matters = matters;
        this.calendar = calendar;
    }

    /**
     * The day the limit runs from: the formation date; for a later edition the day it was opened, since a correction is a
     * change of the information (条例 Art. 26).
     */
    static @Nullable LocalDate start(int edition, @Nullable LocalDate formedOn, @Nullable LocalDate openedOn) {
        return edition > 1 && openedOn != null ? openedOn : formedOn;
    }

    DueDate due(@Nullable Long matter, LocalDate formedOn) {
        return matters.limitOf(matter).dueDate(formedOn, calendar);
    }
}
