package cn.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class DayListFileTest {
    private static final String GOOD =
            "date,type,name,region\r\n2025-06-11,off,示例节,示例地区\r\n2025-06-14,work,示例节,示例地区\r\n";

    @Test
    void readsARegionInUtf8WithAMarkAndInGbk() {
        DayList plain = (DayList) parse(GOOD);
        assertThat(plain.region()).isEqualTo("示例地区");
        assertThat(plain.days()).extracting(ListedDay::works).containsExactly(false, true);
        assertThat(parse("\uFEFF" + GOOD)).isEqualTo(plain);
        assertThat(DayListFile.parse(GOOD.getBytes(Charset.forName("GBK")))).isEqualTo(plain);
    }

    @Test
    void namesTheLineOfEveryMistake() {
        List<String> texts =
                texts("date,type,name\n2025-01-01,off,元旦\n2025-02-30,off,x\n2025-01-03,holiday,x\n\n2025-01-01,work,x\n"
                        + "2025-01-05,off,\n2025-01-06,off\n");
        assertThat(texts).hasSize(5);
        assertThat(texts.get(0)).contains("第 3 行", "2025-02-30");
        assertThat(texts.get(1)).contains("第 4 行", "holiday");
        assertThat(texts.get(2)).contains("第 6 行", "2025-01-01", "重复");
        assertThat(texts.get(3)).contains("第 7 行", "名称");
        assertThat(texts.get(4)).contains("第 8 行");
    }

    @Test
    void refusesEmptyTextMissingColumnsOpenQuotesAndTwoRegions() {
        assertThat(texts("")).singleElement().asString().contains("空");
        assertThat(texts("date,name\n2025-01-01,x\n"))
                .singleElement()
                .asString()
                .contains("第 1 行", "type");
        assertThat(texts("date,type,name\n2025-01-01,off,\"x\n"))
                .singleElement()
                .asString()
                .contains("第 2 行", "引号");
        assertThat(texts(GOOD + "2025-06-15,off,示例节,别的地区\n"))
                .singleElement()
                .asString()
                .contains("第 4 行", "别的地区");
        assertThat(DayListFile.read(Path.of("没有这个文件.csv"))).isInstanceOf(DayListReading.Refused.class);
    }

    @Test
    void hasWordsForEveryProblemInBothLanguages() {
        for (DayListProblem.Code code : DayListProblem.Code.values()) {
            DayListProblem problem = new DayListProblem(code, 7, "x");
            assertThat(problem.text()).matches(".*\\p{IsHan}.*").doesNotContain("{");
            assertThat(problem.text(Locale.ENGLISH)).doesNotContain("{").doesNotMatch(".*\\p{IsHan}.*");
        }
        assertThat(keys(Locale.ROOT)).isEqualTo(keys(Locale.ENGLISH));
    }

    private static java.util.Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("cn.yangguang.calendar.messages", locale)
                .keySet();
    }

    private static DayListReading parse(String text) {
        return DayListFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String text) {
        return ((DayListReading.Refused) parse(text))
                .problems().stream().map(DayListProblem::text).toList();
    }
}
