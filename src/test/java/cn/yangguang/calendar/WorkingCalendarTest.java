package cn.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.national();

    @TestFactory
    Stream<DynamicTest> countsEveryVectorOfTheDomain() throws IOException {
        try (Reader in = new InputStreamReader(
                WorkingCalendarTest.class.getResourceAsStream("deadline-vectors.csv"), StandardCharsets.UTF_8)) {
            List<CSVRecord> vectors = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
            assertThat(vectors).hasSize(18);
            return vectors.stream()
                    .map(v -> DynamicTest.dynamicTest(v.get("id"), () -> {
                        DayCount count = calendar.due(
                                LocalDate.parse(v.get("start_date")),
                                Integer.parseInt(v.get("working_days")),
                                suspensions(v.get("suspensions")));
                        assertThat(count.due()).isEqualTo(LocalDate.parse(v.get("due_date")));
                        assertThat(count.provisional()).isFalse();
                    }));
        }
    }

    private static List<Suspension> suspensions(String text) {
        return Arrays.stream(text.split(";"))
                .filter(s -> !s.isBlank())
                .map(s -> s.split("\\.\\."))
                .map(s -> new Suspension(LocalDate.parse(s[0]), LocalDate.parse(s[1])))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2015,249", "2016,250", "2017,249", "2018,250", "2019,250", "2020,249",
        "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"
    })
    void hasTheWorkingDaysOfEachYear(int year, long expected) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize((int) expected);
    }

    @Test
    void knowsTheKindsOfDays() {
        assertThat(day("2016-02-05").kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(day("2016-01-30").kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(day("2016-02-06"))
                .isEqualTo(new Day(LocalDate.parse("2016-02-06"), DayKind.MAKE_UP_WORKDAY, "春节", true));
        assertThat(day("2016-02-08")).isEqualTo(new Day(LocalDate.parse("2016-02-08"), DayKind.DAY_OFF, "春节", true));
        assertThat(day("2020-02-03").kind())
                .as("named as worked, but a Monday anyway")
                .isEqualTo(DayKind.WORKDAY);
    }

    private Day day(String date) {
        return calendar.day(LocalDate.parse(date));
    }

    @Test
    void marksADateBeyondTheKnownYearsAsProvisional() {
        assertThat(calendar.knownFrom()).isEqualTo("2015-01-01");
        assertThat(calendar.knownTo()).isEqualTo("2026-12-31");
        assertThat(calendar.due(LocalDate.parse("2026-12-30"), 1).provisional()).isFalse();
        assertThat(calendar.due(LocalDate.parse("2026-12-30"), 2).provisional()).isTrue();
        assertThat(calendar.due(LocalDate.parse("2014-12-31"), 2).provisional()).isFalse();
        assertThat(calendar.due(LocalDate.parse("2014-12-30"), 2).provisional()).isTrue();
        assertThat(calendar.due(LocalDate.parse("2027-01-04"), 0).provisional()).isTrue();
        assertThat(calendar.dueInCalendarDays(LocalDate.parse("2026-12-20"), 20).provisional())
                .isTrue();
    }

    @Test
    void explainsEveryDayBetweenStartAndDue() {
        DayCount count = calendar.due(
                LocalDate.parse("2025-03-06"),
                3,
                List.of(new Suspension(LocalDate.parse("2025-03-07"), LocalDate.parse("2025-03-10"))));
        assertThat(count.days())
                .extracting(line -> line.date() + " " + line.why() + " " + line.number())
                .containsExactly(
                        "2025-03-07 COUNTED 1",
                        "2025-03-08 NOT_A_WORKING_DAY 1",
                        "2025-03-09 NOT_A_WORKING_DAY 1",
                        "2025-03-10 SUSPENDED 1",
                        "2025-03-11 COUNTED 2",
                        "2025-03-12 COUNTED 3");
        assertThat(count.inTime(count.due())).isTrue();
        assertThat(count.inTime(count.due().plusDays(1))).isFalse();
    }

    @Test
    void movesACalendarPeriodThatEndsOnAFreeDayToTheNextWorkingDay() {
        assertThat(calendar.dueInCalendarDays(LocalDate.parse("2025-09-16"), 15).due())
                .isEqualTo("2025-10-09");
        assertThat(calendar.dueInCalendarDays(LocalDate.parse("2025-09-15"), 15).due())
                .isEqualTo("2025-09-30");
    }

    @Test
    void refusesAnAbsurdNumberOfDays() {
        LocalDate start = LocalDate.parse("2025-01-01");
        assertThat(WorkingCalendar.refusal(start, -1)).get().asString().contains("-1");
        assertThat(WorkingCalendar.refusal(start, 10_001)).isPresent();
        assertThat(WorkingCalendar.refusal(start, 10_000)).isEmpty();
        assertThat(WorkingCalendar.refusal(LocalDate.of(9999, 1, 1), 1)).isPresent();
        assertThatThrownBy(() -> calendar.due(start, -1)).hasMessageContaining("0 到 10000");
        assertThatThrownBy(() -> new Suspension(start, start.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void laysTheDaysOfARegionOverTheNationalOnes() {
        LocalDate wednesday = LocalDate.parse("2025-06-11");
        DayList overlay = new DayList("示例地区", List.of(new ListedDay(wednesday, false, "示例节")));
        WorkingCalendar regional = calendar.withRegion(overlay);
        assertThat(regional.day(wednesday).name()).isEqualTo("示例节");
        assertThat(regional.due(LocalDate.parse("2025-06-10"), 1).due()).isEqualTo("2025-06-12");
        assertThat(regional.region()).contains("示例地区");
        assertThat(calendar.isWorkingDay(wednesday))
                .as("the national calendar stays as it was")
                .isTrue();
    }

    @Test
    void isMadeAgainFromItsListedDaysAndToldFromOtherVersionsByItsFingerprint() {
        DayList overlay = new DayList("示例地区", List.of(new ListedDay(LocalDate.parse("2025-06-11"), false, "示例节")));
        WorkingCalendar regional = calendar.withRegion(overlay);
        assertThat(regional.fingerprint()).hasSize(64).isNotEqualTo(calendar.fingerprint());
        WorkingCalendar again = WorkingCalendar.of(regional.listed(), regional.knownFrom(), regional.knownTo());
        assertThat(again.fingerprint()).isEqualTo(regional.fingerprint());
        assertThat(again.region()).contains("示例地区");
        assertThat(again.listed()).isEqualTo(regional.listed());
        assertThat(calendar.listed().days()).hasSize(405);
        WorkingCalendar shorter =
                WorkingCalendar.of(calendar.listed(), calendar.knownFrom(), LocalDate.parse("2025-12-31"));
        assertThat(shorter.fingerprint()).isNotEqualTo(calendar.fingerprint());
    }
}
