package cn.yangguang.workrecord;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.page.FieldProblem;
import cn.yangguang.tally.CountedRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 12, 20);

    private static final Map<EntryField, String> TRAINING = Map.of(
            EntryField.ON, "2016-04-12",
            EntryField.SUBJECT, "演示培训",
            EntryField.KIND, "举办",
            EntryField.PERSONS, "24",
            EntryField.HOURS, "2.5");

    private static List<String> wrong(Register register, Map<EntryField, String> base, EntryField field, String typed) {
        var all = new EnumMap<EntryField, String>(EntryField.class);
        all.putAll(base);
        all.put(field, typed);
        return EntryReading.of(register, all, TODAY).problems().stream()
                .map(FieldProblem::key)
                .toList();
    }

    private static Entry entry(long id, Register register, Map<EntryField, String> typed, boolean struck) {
        EntryContent content = java.util.Objects.requireNonNull(
                EntryReading.of(register, typed, TODAY).content());
        return new Entry(
                id,
                "demo",
                register,
                List.of(new Entry.Version(1, content, struck, "", Instant.EPOCH, "演示")),
                List.of());
    }

    @Test
    void readsWhatAFormAndATableSay() {
        EntryContent content =
                EntryReading.of(Register.TRAINING, TRAINING, TODAY).content();
        assertThat(content).isNotNull();
        assertThat(content.kind()).isEqualTo(EntryKind.HELD);
        assertThat(content.persons()).isEqualTo(24);
        assertThat(content.typed(EntryField.HOURS)).isEqualTo("2.5");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThat(wrong(Register.TRAINING, TRAINING, EntryField.ON, "2016-12-21"))
                .containsExactly("workrecord.problem.range");
        assertThat(wrong(Register.TRAINING, TRAINING, EntryField.ON, "12.4.2016"))
                .containsExactly("workrecord.problem.day");
        assertThat(wrong(Register.TRAINING, TRAINING, EntryField.PERSONS, ""))
                .containsExactly("workrecord.problem.missing");
        assertThat(wrong(Register.TRAINING, TRAINING, EntryField.PERSONS, "-1"))
                .containsExactly("workrecord.problem.number");
        assertThat(wrong(Register.TRAINING, TRAINING, EntryField.HOURS, "0"))
                .containsExactly("workrecord.problem.number");
        assertThat(wrong(Register.TRAINING, TRAINING, EntryField.KIND, "专职"))
                .containsExactly("workrecord.problem.kind");
        assertThat(wrong(
                        Register.MONEY,
                        Map.of(EntryField.ON, "2016-01-05", EntryField.SUBJECT, "演示"),
                        EntryField.AMOUNT,
                        "3000.005"))
                .containsExactly("workrecord.problem.number");
        assertThat(wrong(
                        Register.STAFF,
                        Map.of(
                                EntryField.ON,
                                "2016-01-05",
                                EntryField.SUBJECT,
                                "演示",
                                EntryField.KIND,
                                "PART_TIME",
                                EntryField.PERSONS,
                                "1"),
                        EntryField.UNTIL,
                        "2016-01-04"))
                .containsExactly("workrecord.problem.order");
    }

    @Test
    void trainingsAttendedElsewhereAndStruckEntriesDoNotCount() {
        var attended = new EnumMap<EntryField, String>(TRAINING);
        attended.put(EntryField.KIND, "ATTENDED");
        List<Entry> entries = List.of(
                entry(1, Register.TRAINING, TRAINING, false),
                entry(2, Register.TRAINING, attended, false),
                entry(3, Register.TRAINING, TRAINING, true));
        assertThat(RegisterCell.TRAININGS.records(entries, 2016))
                .extracting(CountedRecord::key)
                .containsExactly("1");
        assertThat(RegisterCell.TRAINED.records(entries, 2016))
                .extracting(CountedRecord::amount)
                .containsExactly(new BigDecimal(24));
        assertThat(RegisterCell.TRAINED.records(entries, 2015)).isEmpty();
    }

    @Test
    void peopleCountOnTheLastDayOfTheYear() {
        Map<EntryField, String> post = Map.of(
                EntryField.ON, "2014-03-01",
                EntryField.UNTIL, "2016-06-30",
                EntryField.SUBJECT, "演示岗位",
                EntryField.KIND, "PART_TIME",
                EntryField.PERSONS, "2");
        List<Entry> entries = List.of(entry(1, Register.STAFF, post, false));
        assertThat(RegisterCell.PART_TIME.records(entries, 2013)).isEmpty();
        assertThat(RegisterCell.PART_TIME.records(entries, 2014)).hasSize(1);
        assertThat(RegisterCell.STAFF.records(entries, 2015)).hasSize(1);
        assertThat(RegisterCell.FULL_TIME.records(entries, 2015)).isEmpty();
        assertThat(RegisterCell.STAFF.records(entries, 2016)).isEmpty();
    }

    @Test
    void theFormOfAYearDecidesTheCodes() {
        assertThat(RegisterCell.MEETINGS.code(2016)).isEqualTo("9.1");
        assertThat(RegisterCell.PUBLICITY.code(2016)).isEmpty();
        assertThat(RegisterCell.MEETINGS.code(2012)).isEmpty();
        assertThat(RegisterCell.MEETINGS.code(2025)).isEqualTo("meetings");
    }
}
