package cn.yangguang.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTableTest {
    private static final List<String> COLUMNS = List.of("代码", "天数", "生效日", "失效日");

    private static List<Dated<Integer>> read(String lines) {
        return LawTable.parse("x.csv", "# 说明\n代码,天数,生效日,失效日\n" + lines, COLUMNS, row -> {
            row.one("代码", LimitCode.class);
            return row.dated(row.number("天数"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPLY,twenty,2019-05-15,|第 3 行：“天数”的值“twenty”不对，应为整数",
                "REPLI,20,2019-05-15,|第 3 行：“代码”的值“REPLI”不对，应为CORRECTION_NOTICE、",
                "REPLY,20,2019-02-30,|第 3 行：“生效日”的值“2019-02-30”不对",
                "REPLY,20,,|第 3 行：“生效日”不能为空",
                "REPLY,20,2019-05-15,2019-05-14|第 3 行：“失效日”的值“2019-05-14”不对，早于生效日",
                "REPLY,20|第 3 行：有 2 列，应为 4 列",
                "REPLY,\"20,2019-05-15,|第 3 行：引号不成对",
                "'REPLY,20,2019-05-15,\nREPLY,20,2019-05-15,'|第 4 行：与前面的一行相同",
            })
    void namesFileLineAndRemedy(String lines, String said) {
        assertThatThrownBy(() -> read(lines)).hasMessageStartingWith("法规数据文件 x.csv " + said);
    }

    @Test
    void refusesTwoRowsThatHoldAtOnceOtherColumnsAndNothingAtAll() {
        List<Dated<Integer>> rows = read("REPLY,15,2008-05-01,2019-05-15\nREPLY,20,2019-05-15,");
        assertThatThrownBy(() -> Dated.on(LocalDate.parse("2019-05-15"), rows, days -> "REPLY"))
                .hasMessage("法规数据文件 x.csv 第 4 行：与另一行在 2019-05-15 同时有效，请改正生效日、失效日");
        assertThatThrownBy(() -> read("")).hasMessage("法规数据文件 x.csv 没有数据行");
        assertThatThrownBy(() -> LawTable.parse("x.csv", "代码,天数\n", COLUMNS, row -> row))
                .hasMessageStartingWith("法规数据文件 x.csv 第 1 行：列名应为“代码,天数,生效日,失效日”");
    }
}
