package cn.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountingPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 6, 1);
    private final WorkingCalendar national = WorkingCalendar.national();

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 13 * 365).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Suspension>> suspensions() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 60);
        return Combinators.combine(dates(), lengths)
                .as((from, length) -> new Suspension(from, from.plusDays(length)))
                .list()
                .ofMaxSize(4);
    }

    @Property
    void aMoreFreeDayNeverMakesAPeriodEndEarlier(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 60) int n,
            @ForAll @IntRange(max = 90) int after) {
        WorkingCalendar more = national.withRegion(one(start.plusDays(after), false));
        assertThat(more.due(start, n).due())
                .isAfterOrEqualTo(national.due(start, n).due());
    }

    @Property
    void aMoreMakeUpWorkdayNeverMakesAPeriodEndLater(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 60) int n,
            @ForAll @IntRange(max = 90) int after) {
        WorkingCalendar more = national.withRegion(one(start.plusDays(after), true));
        assertThat(more.due(start, n).due())
                .isBeforeOrEqualTo(national.due(start, n).due());
    }

    private static DayList one(LocalDate date, boolean works) {
        return new DayList("示例地区", List.of(new ListedDay(date, works, "示例")));
    }

    @Property
    void theExplanationCountsExactlyTheDaysOfThePeriod(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 80) int n,
            @ForAll("suspensions") List<Suspension> suspensions) {
        DayCount count = national.due(start, n, suspensions);
        assertThat(count.days().stream().filter(CountedDay::counted)).hasSize(n);
        assertThat(count.days()).hasSize((int) (count.due().toEpochDay() - start.toEpochDay()));
        for (CountedDay line : count.days()) {
            boolean suspended = suspensions.stream().anyMatch(s -> s.covers(line.date()));
            assertThat(line.counted()).isEqualTo(national.isWorkingDay(line.date()) && !suspended);
        }
    }

    @Property
    void twoPeriodsInARowAreOneLongPeriod(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 50) int a,
            @ForAll @IntRange(max = 50) int b,
            @ForAll("suspensions") List<Suspension> suspensions) {
        LocalDate halfway = national.due(start, a, suspensions).due();
        assertThat(national.due(start, a + b, suspensions).due())
                .isEqualTo(national.due(halfway, b, suspensions).due());
    }

    @Property
    void aSuspensionWrittenTwiceCountsOnce(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 40) int n,
            @ForAll("suspensions") List<Suspension> suspensions) {
        List<Suspension> twice = new ArrayList<>(suspensions);
        twice.addAll(suspensions);
        assertThat(national.due(start, n, twice)).isEqualTo(national.due(start, n, suspensions));
    }

    @Property
    void aCalendarPeriodNeverEndsOnAFreeDayNorBeforeItsDays(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int n) {
        LocalDate due = national.dueInCalendarDays(start, n).due();
        assertThat(national.isWorkingDay(due)).isTrue();
        assertThat(start.plusDays(n).datesUntil(due)).noneMatch(national::isWorkingDay);
    }
}
