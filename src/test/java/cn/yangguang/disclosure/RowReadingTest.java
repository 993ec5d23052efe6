package cn.yangguang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.Limit;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReadingTest {
    private final List<BadRow> bad = new ArrayList<>();
    private final RowReading reading = new RowReading(
            "linhe",
            List.of(new Channel("platform", "信息平台", Channel.Kind.PLATFORM)),
            (name, day) -> Optional.empty(),
            day -> Limit.statutory().dueDate(day, WorkingCalendar.national()),
            List.of(),
            LocalDate.of(2017, 6, 1));

    private Optional<ImportedRow> read(Map<String, String> more) {
        Map<String, String> cells = new HashMap<>(Map.of("信息名称", "演示", "发布日期", "2017-03-01", "公开渠道", "platform"));
        cells.putAll(more);
        return reading.read(new Row(7, cells), bad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LH-2017-001", "灵临公开〔2017〕3号", "11640000/2017-00012", "a.b", "(2017)5", "a b?c#d"})
    void takesTheIndexNumbersOfOtherSystems(String number) {
        assertThat(read(Map.of("索引号", number))).isPresent();
        assertThat(bad).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc", "a/./b", "..", "/a", "a/", "a//b", "a%2fb", "a;b", "a\\b"})
    void refusesAnIndexNumberThatMakesNoAddress(String number) {
        assertThat(read(Map.of("索引号", number))).isEmpty();
        assertThat(bad).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(7);
            assertThat(one.field()).isEqualTo("索引号");
        });
    }

    @ParameterizedTest
    @CsvSource({"发布日期, 1800-01-01", "生成日期, 1800-01-01", "发布日期, 2017-02-30", "生成日期, 0001-01-01"})
    void tellsTheLineAndTheFieldOfAnImpossibleDate(String field, String date) {
        assertThat(read(Map.of(field, date))).isEmpty();
        assertThat(bad).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(7);
            assertThat(one.field()).isEqualTo(field);
            assertThat(one.reason()).contains(date);
        });
    }

    @Test
    void takesAListOfPersonsOnlyWithItsNumberAndItsEnd() {
        var whole = read(Map.of("公示人数", "35", "公示截止日期", "2017-03-09", "所属期间", "2017年第一季度"))
                .orElseThrow()
                .content();
        assertThat(whole.persons()).isEqualTo(new PersonList(35, LocalDate.of(2017, 3, 9)));
        assertThat(whole.period()).hasToString("2017年第一季度");
        assertThat(read(Map.of("公示人数", "35"))).isEmpty();
        assertThat(read(Map.of("公示截止日期", "2017-03-09"))).isEmpty();
        assertThat(read(Map.of("公示人数", "0", "公示截止日期", "2017-03-09"))).isEmpty();
        assertThat(read(Map.of("公示人数", "35", "公示截止日期", "2017-02-01"))).isEmpty();
        assertThat(read(Map.of("所属期间", "去年"))).isEmpty();
        assertThat(bad).extracting(BadRow::field).containsExactly("公示截止日期", "公示人数", "公示人数", "公示截止日期", "所属期间");
    }

    @Test
    void readsTheDatesOfficesWrite() {
        assertThat(read(Map.of("发布日期", "2017年3月1日", "生成日期", "2017/2/28"))).isPresent();
        assertThat(bad).isEmpty();
    }
}
