package cn.yangguang.villageaccount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.tabular.BadRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StatementImportTest {

    private static final CoveredPeriod MARCH = CoveredPeriod.parse("2016年3月").orElseThrow();

    private static StatementImport.Read read(byte[] file, OptionalLong opening) {
        try {
            return StatementImport.of(new ByteArrayInputStream(file), MARCH, opening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Statement done(byte[] file, OptionalLong opening) {
        StatementImport.Read read = read(file, opening);
        assertThat(read).as(read.toString()).isInstanceOf(StatementImport.Read.Done.class);
        return ((StatementImport.Read.Done) read).statement();
    }

    @Test
    void readsAForeignSheetWithItsTotalsBlankLinesAndChineseDigits() {
        String csv = """
                日期,凭证号,摘  要,收入（元）,支出（元）,余额,经手人,证明人,审批人,类别
                ,,上月结转,,,"10,000.00",,,,
                3月5日,记-1,机动地承包费,"１，２００．５０",,11200.50,演示甲,演示乙,演示丙,发包及上交收入
                ,,,,,,,,,
                2016/3/9,记-2,办公用品,,贰佰元整,11000.50,演示甲,演示乙,演示丙,Z04
                ,,小计,1200.5,200,,,,,
                ,,合 计,1200.50,200,11000.50,,,,
                """;
        Statement sheet = done(csv.getBytes(StandardCharsets.UTF_8), OptionalLong.empty());
        assertThat(sheet.opening()).isEqualTo(1_000_000);
        assertThat(sheet.entries()).extracting(Entry::line).containsExactly(3, 5);
        assertThat(sheet.entries().getFirst().day()).isEqualTo(LocalDate.of(2016, 3, 5));
        assertThat(sheet.income()).isEqualTo(120_050);
        assertThat(sheet.expenditure()).isEqualTo(20_000);
        assertThat(sheet.writtenClosing()).isEqualTo(sheet.closing()).isEqualTo(1_100_050L);
        assertThat(StatementChecks.of(sheet, MARCH, Former.NONE)).isEmpty();
        assertThat(done(csv.getBytes(Charset.forName("GBK")), OptionalLong.empty()))
                .isEqualTo(sheet);
    }

    @Test
    void namesEveryMistakeByLineFieldAndReason() {
        String csv = """
                日期,凭证号,摘要,收入,支出,余额
                3月40日,1,水费,abc,,
                2016-03-02,2,电费,,12.345,
                """;
        assertThat(read(csv.getBytes(StandardCharsets.UTF_8), OptionalLong.empty()))
                .isInstanceOfSatisfying(
                        StatementImport.Read.Refused.class,
                        refused -> assertThat(refused.bad())
                                .extracting(BadRow::line, BadRow::field)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(2, "日期"),
                                        org.assertj.core.groups.Tuple.tuple(2, "收入"),
                                        org.assertj.core.groups.Tuple.tuple(3, "支出"),
                                        org.assertj.core.groups.Tuple.tuple(0, "期初余额")));
    }

    @Test
    void aTableWithoutTheMoneyColumnsIsRefusedAsAWhole() {
        assertThat(read("日期,摘要,金额\n1,2,3\n".getBytes(StandardCharsets.UTF_8), OptionalLong.of(0)))
                .isInstanceOfSatisfying(
                        StatementImport.Read.Refused.class,
                        refused -> assertThat(refused.bad())
                                .extracting(BadRow::field)
                                .containsExactly("收入", "支出"));
    }

    @Test
    void whatThisProgramWritesAsAWorkbookIsReadBack() {
        var sheet = new Sheet(1, "v", "", Sheet.MONEY, MARCH, "");
        var written = new Statement(
                500_000,
                List.of(
                        StatementChecksTest.entry(3, 120_001, 0, 620_001L),
                        StatementChecksTest.entry(4, 0, 10, 619_991L)),
                null,
                null,
                null);
        byte[] book = SheetBook.of("演示一村2016年3月财务收支明细（单位：元）", SheetWords.of(sheet, written));
        Statement read = done(book, OptionalLong.empty());
        assertThat(read.opening()).isEqualTo(500_000);
        assertThat(read.income()).isEqualTo(written.income());
        assertThat(read.expenditure()).isEqualTo(written.expenditure());
        assertThat(read.writtenClosing()).isEqualTo(written.closing());
        assertThat(StatementChecks.of(read, MARCH, Former.NONE)).isEmpty();
    }
}
