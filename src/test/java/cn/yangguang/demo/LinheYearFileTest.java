package cn.yangguang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Row;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo year as a file: its counts are those of the published report, its words are ours and marked. */
class LinheYearFileTest {
    static final String PLATFORM = "“三化一满意”信息平台";
    static final String BOARD = "镇机关公示栏";
    static final Map<String, Long> REPORTED = Map.ofEntries(
            Map.entry("活动信息", 618L),
            Map.entry("机构职能", 50L),
            Map.entry("政策、规范性文件", 15L),
            Map.entry("行政许可", 6L),
            Map.entry("重大建设项目", 21L),
            Map.entry("为民办实事", 70L),
            Map.entry("民政扶贫救灾社会保障就业", 38L),
            Map.entry("国土资源城乡建设环保能源", 25L),
            Map.entry("安全生产、应急管理", 13L),
            Map.entry("各类文件", 13L),
            Map.entry("群众办事流程", 22L),
            Map.entry("财政资金", 43L));

    private static final String HEADER = "信息名称,内容概述,正文,类别,生成日期,发布日期,公开渠道,上墙日期,文号,主题分类,体裁分类,信息来源,关键词,逾期原因";
    private static final Pattern PERSONAL = Pattern.compile("\\d{7}|\\d{3}-\\d{4}");

    private final byte[] bytes = bytes();
    private final List<Row> rows = rows();

    @Test
    void has984RowsOfWhich934AreOnThePlatformAnd50OnTheNoticeBoard() {
        assertThat(rows).hasSize(984);
        assertThat(counted("公开渠道")).isEqualTo(Map.of(PLATFORM, 934L, BOARD, 50L));
    }

    @Test
    void hasTheTwelveCountsOfTheReport() {
        Map<String, Long> counts = rows.stream()
                .filter(row -> row.get("公开渠道").equals(PLATFORM))
                .collect(Collectors.groupingBy(row -> row.get("类别"), Collectors.counting()));
        assertThat(counts).isEqualTo(REPORTED);
    }

    @Test
    void namesNoCategoryButAPostingDateOnTheNoticeBoardOnly() {
        for (Row row : rows) {
            boolean board = row.get("公开渠道").equals(BOARD);
            assertThat(has(row, "类别")).as(row.get("信息名称")).isNotEqualTo(board);
            assertThat(has(row, "上墙日期")).as(row.get("信息名称")).isEqualTo(board);
        }
    }

    @Test
    void usesNoTitleAndNoDocumentNumberTwice() {
        assertThat(rows).extracting(row -> row.get("信息名称")).doesNotHaveDuplicates();
        List<String> numbers = rows.stream()
                .map(row -> row.get("文号"))
                .filter(n -> !n.isEmpty())
                .toList();
        assertThat(numbers)
                .hasSize(15 + 13)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(DocumentNumber.parse(number)).isPresent());
    }

    @Test
    void marksEveryRowAsDemo() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("信息名称")).endsWith("（演示）");
            assertThat(row.get("内容概述")).startsWith("演示数据：");
            assertThat(row.get("正文")).contains("演示数据").startsWith("<").endsWith("</p>");
        });
    }

    @Test
    void holdsNoNumberThatCouldBeAPersons() {
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.get("正文").replace("0951-0000000", "")).doesNotContainPattern(PERSONAL));
    }

    @Test
    void wasPublishedOnWorkingDaysOf2016NeverBeforeItsFormation() {
        assertThat(rows).allSatisfy(row -> {
            LocalDate published = LocalDate.parse(row.get("发布日期"));
            assertThat(published).hasYear(2016);
            assertThat(WorkingCalendar.national().isWorkingDay(published)).isTrue();
            assertThat(LocalDate.parse(row.get("生成日期"))).isBeforeOrEqualTo(published);
        });
        assertThat(rows.stream().map(row -> row.get("发布日期").substring(0, 7)).distinct())
                .hasSize(12);
    }

    @Test
    void wasPublishedWithin20WorkingDaysOrSaysWhyNot() {
        long late = 0;
        for (Row row : rows) {
            LocalDate due = WorkingCalendar.national()
                    .due(LocalDate.parse(row.get("生成日期")), 20)
                    .due();
            boolean overdue = LocalDate.parse(row.get("发布日期")).isAfter(due);
            assertThat(has(row, "逾期原因")).as(row.get("信息名称")).isEqualTo(overdue);
            late += overdue ? 1 : 0;
        }
        assertThat(late).isEqualTo(12);
    }

    @Test
    void isUtf8WithLineFeedsAndTheHeaderAgreedOn() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith(HEADER + "\n").endsWith("\n").doesNotContain("\r", "\uFEFF", "\uFFFD");
    }

    private Map<String, Long> counted(String column) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(column), Collectors.counting()));
    }

    private static boolean has(Row row, String column) {
        return !row.get(column).isEmpty();
    }

    private List<Row> rows() {
        try {
            Expected columns = Expected.columns(HEADER.split(","));
            Reading reading = Tabular.read(new ByteArrayInputStream(bytes), columns, TabularLimits.ordinary());
            assertThat(reading.problems()).isEmpty();
            return ((Reading.Table) reading).rows();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes() {
        try (InputStream in = LinheYearFileTest.class.getResourceAsStream("linhe-2016.csv")) {
            assertThat(in).as("linhe-2016.csv").isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
