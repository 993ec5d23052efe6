package cn.yangguang.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.tabular.Reading.Refused;
import cn.yangguang.tabular.Reading.Table;
import cn.yangguang.tabular.TabularProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabularTextTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String CSV =
            "标题,日期,备注\r\n临河镇预算公开,2016-01-29,\"有,逗号\"\r\n\r\n一事一议,2016-02-01,\"两\n行\"\r\n末行,2016-02-02,\r\n";

    private TabularLimits limits = TabularLimits.ordinary();

    private Reading read(byte[] bytes, Expected expected) throws IOException {
        return Tabular.read(new ByteArrayInputStream(bytes), expected, limits);
    }

    private Table table(byte[] bytes) throws IOException {
        Reading reading = read(bytes, Expected.anything());
        assertThat(reading).as(() -> reading.problems().toString()).isInstanceOf(Table.class);
        return (Table) reading;
    }

    private TabularProblem refusal(byte[] bytes) throws IOException {
        return ((Refused) read(bytes, Expected.anything())).problems().getFirst();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "marked"})
    void readsEveryUsualEncoding(String encoding) throws IOException {
        byte[] bytes = encoding.equals("marked") ? utf8("\uFEFF" + CSV) : CSV.getBytes(Charset.forName(encoding));
        Table table = table(bytes);
        assertThat(table.columns()).containsExactly("标题", "日期", "备注");
        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 4, 6);
        assertThat(table.rows().get(0).cells()).containsEntry("备注", "有,逗号").hasSize(3);
        assertThat(table.rows().get(1).get("备注")).isEqualTo("两\n行");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws IOException {
        Table table = table(utf8("甲,乙,丙\n1,2,3\n4,5,6\n".replace(",", separator)));
        assertThat(table.columns()).containsExactly("甲", "乙", "丙");
        assertThat(table.rows().get(1).get("丙")).isEqualTo("6");
    }

    @Test
    void doesNotTakeDamagedUtf8ForGbk() throws IOException {
        byte[] bytes = utf8("标题,备注\n政府信息公开指南和年度报告,备注\n临河镇政府信息公开领导小组,好\n");
        bytes[bytes.length - 2] = 'x';
        TabularProblem problem = refusal(bytes);
        assertThat(problem.code()).isEqualTo(Code.BAD_ENCODING);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.text()).contains("第 3 行", "UTF-8");
    }

    @Test
    void takesGbkThatHappensToBeRightUtf8ForGbk() throws IOException {
        byte[] bytes = "name\n一一\n".getBytes(GBK);
        assertThat(table(bytes).rows().getFirst().get("name")).isEqualTo("一一");
        assertThat(table(utf8("name\ncafé\n")).rows().getFirst().get("name")).isEqualTo("café");
    }

    @Test
    void namesTheLineOfUndecodableBytes() throws IOException {
        byte[] bytes = "标题\n好\n坏 \n".getBytes(GBK);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertThat(refusal(bytes))
                .extracting(TabularProblem::code, TabularProblem::line)
                .containsExactly(Code.BAD_ENCODING, 3);
    }

    @Test
    void leavesOutRaggedRowsAndNamesThem() throws IOException {
        Table table = table(utf8("a,b\n1,2\n1\n1,2,3\n1,2,\n"));
        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
        assertThat(table.problems()).extracting(TabularProblem::line).containsExactly(3, 4);
        assertThat(table.problems()).extracting(TabularProblem::code).containsOnly(Code.RAGGED_ROW);
        assertThat(table.whole()).isInstanceOf(Refused.class);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(refusal(new byte[0]).code()).isEqualTo(Code.EMPTY);
        assertThat(refusal(utf8("\uFEFF \r\n \n")).code()).isEqualTo(Code.EMPTY);
        assertThat(refusal(utf8("%PDF-1.7\n")).code()).isEqualTo(Code.UNKNOWN_FORMAT);
        assertThat(refusal(new byte[] {1, 2, 3, 0, 9}).code()).isEqualTo(Code.UNKNOWN_FORMAT);
        assertThat(refusal(utf8("<html><table></table></html>")).code()).isEqualTo(Code.WEB_PAGE);
        assertThat(refusal(utf8("1,2016-01-29\n2,2016-01-30\n")).code()).isEqualTo(Code.MISSING_HEADER);
        assertThat(refusal(utf8("甲,甲\n1,2\n")).code()).isEqualTo(Code.DUPLICATE_COLUMN);
        assertThat(refusal(utf8("甲,,乙\n1,2,3\n")).code()).isEqualTo(Code.UNNAMED_COLUMN);
        assertThat(refusal(utf8("甲,乙\n1,\"2\n3,4\n")))
                .extracting(TabularProblem::code, TabularProblem::line)
                .containsExactly(Code.BAD_QUOTES, 2);
        Reading reading = Tabular.read(Path.of("没有这个文件"), Expected.anything(), limits);
        assertThat(reading.problems().getFirst().code()).isEqualTo(Code.UNREADABLE);
    }

    @Test
    void namesMissingColumns() throws IOException {
        Reading reading = read(utf8("甲,乙\n1,2\n"), Expected.columns("甲", "丙"));
        assertThat(reading.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(Code.MISSING_COLUMN);
            assertThat(p.text()).contains("丙", "甲、乙");
        });
    }

    @Test
    void keepsItsLimits() throws IOException {
        limits = TabularLimits.ordinary().withRows(2);
        assertThat(refusal(utf8("a,b\n1,2\n1,2\n1,2\n")).code()).isEqualTo(Code.TOO_MANY_ROWS);
        limits = TabularLimits.ordinary().withRows(2_000);
        assertThat(refusal(utf8("a,b\n" + "1,2\n".repeat(5_000))).code()).isEqualTo(Code.TOO_MANY_ROWS);
        limits = TabularLimits.ordinary().withCells(2, 5);
        assertThat(refusal(utf8("a,b,c\n1,2,3\n")).code()).isEqualTo(Code.TOO_MANY_COLUMNS);
        assertThat(refusal(utf8("a,b\n1,123456\n")).text()).contains("第 2 行 B", "超过 5 个字");
        limits = TabularLimits.ordinary().withBytes(10, 1 << 20);
        assertThat(refusal(utf8("a,b\n1,123456\n")).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesALineOfNothingButSeparators() throws IOException {
        assertThat(refusal(utf8("a,b\n" + ",".repeat(1_000_000))))
                .extracting(TabularProblem::code, TabularProblem::line)
                .containsExactly(Code.TOO_MANY_COLUMNS, 2);
        limits = TabularLimits.ordinary().withRows(Integer.MAX_VALUE);
        assertThat(table(utf8("a,b\n1,2\n")).rows()).hasSize(1);
    }

    @Test
    void readsGzippedTextButNoBomb() throws IOException {
        assertThat(table(gzip(CSV.getBytes(GBK))).rows()).hasSize(3);
        byte[] half = Arrays.copyOf(gzip(utf8(CSV)), 40);
        assertThat(refusal(half).code()).isEqualTo(Code.BROKEN_GZ);
        limits = TabularLimits.ordinary().withBytes(1 << 20, 1 << 20);
        assertThat(refusal(gzip(new byte[2 << 20])).code()).isEqualTo(Code.BOMB);
        limits = TabularLimits.ordinary();
        assertThat(refusal(gzip(gzip(utf8(CSV)))).code()).isEqualTo(Code.UNKNOWN_FORMAT);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void readsOneFlatObjectALine() throws IOException {
        Table table = table(utf8("{\"编号\":640181198001010012,\"数\":1.50,\"空\":null}\n\n{\"编号\":\"B\",\"新\":true}\n"));
        assertThat(table.columns()).containsExactly("编号", "数", "空", "新");
        assertThat(table.rows().get(0).cells())
                .containsEntry("编号", "640181198001010012")
                .containsEntry("数", "1.50")
                .containsEntry("新", "");
        assertThat(table.rows().get(1)).extracting(Row::line, r -> r.get("新")).containsExactly(3, "true");
    }

    @Test
    void namesTheLinesOfBadJson() throws IOException {
        Table table = table(
                utf8("{\"a\":1}\n{\"a\":{\"b\":1}}\n{\"a\":\n{\"a\":1,\"a\":2}\n{\"a\":1}{\"a\":2}\n{\"a\":3}\n"));
        assertThat(table.rows()).extracting(Row::line).containsExactly(1, 6);
        assertThat(table.problems()).extracting(TabularProblem::line).containsExactly(2, 3, 4, 5);
        assertThat(table.problems().getFirst().code()).isEqualTo(Code.NESTED_JSON);
        assertThat(refusal(utf8("[\n{\"a\":1}]\n")).code()).isEqualTo(Code.BAD_JSON);
    }

    @Test
    void stopsAfterTooManyProblems() throws IOException {
        assertThat(read(utf8("a,b\n" + "1\n".repeat(1000)), Expected.anything()).problems())
                .hasSize(201);
    }

    @Test
    void hasWordsForEveryProblemInBothLanguages() {
        for (Code code : Code.values()) {
            TabularProblem problem = TabularProblem.of(code, 7, "B7", "x", "y");
            assertThat(problem.text()).startsWith("第 7 行 B7：").doesNotContain("{0}", "{1}");
            assertThat(problem.text(Locale.ENGLISH)).startsWith("Line 7 B7: ").doesNotMatch(".*\\p{IsHan}.*");
        }
        assertThat(ResourceBundle.getBundle("cn.yangguang.tabular.messages", Locale.ROOT)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("cn.yangguang.tabular.messages", Locale.ENGLISH)
                        .keySet());
    }
}
