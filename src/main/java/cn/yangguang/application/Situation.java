package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.CaseClock;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.LawProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case, a person and a day, so that {@link Handling} can be asked.
 *
 * @param duties held at the organ of the case
 * @param given the particulars of the act; null while only the possibility is asked for
 * @param missing what the letters of this act still lack, in words
 * @param other the case that is merged into, when one is named and known
 */
record Situation(
        Case subject,
        LawProfile law,
        WorkingCalendar calendar,
        LocalDate today,
        long person,
        Set<Duty> duties,
        @Nullable Particulars given,
        List<String> missing,
        @Nullable Case other) {

    Situation {
        duties = Set.copyOf(duties);
        missing = List.copyOf(missing);
    }

    /** The same situation with the act's particulars. */
    Situation doing(Particulars particulars) {
        return new Situation(subject, law, calendar, today, person, duties, particulars, missing, other);
    }

    Situation lacking(List<String> blanks) {
        return new Situation(subject, law, calendar, today, person, duties, given, blanks, other);
    }

    Situation beside(@Nullable Case another) {
        return new Situation(subject, law, calendar, today, person, duties, given, missing, another);
    }

    Particulars particulars() {
        return given == null ? Particulars.NONE : given;
    }

    /** The day the act counts for: the one given, else today. */
    LocalDate on() {
        return particulars().date(Detail.ON).orElse(today);
    }

    ClockReading clock() {
        return CaseClock.read(law, calendar, ClockEvents.of(subject), today);
    }

    /** The consultation named, when it is one of the case. */
    Optional<Consultation> consultation() {
        return particulars().number(Detail.CONSULTATION).stream()
                .boxed()
                .findFirst()
                .flatMap(subject::consultation);
    }

    Optional<Tasking> tasking() {
        return particulars().number(Detail.TASK).stream().boxed().findFirst().flatMap(subject::tasking);
    }

    Optional<Item> item() {
        return particulars().number(Detail.ITEM).stream().boxed().findFirst().flatMap(subject::item);
    }

    Optional<CaseLetter> letter() {
        return subject.letter(particulars().get(Detail.LETTER));
    }
}
