package cn.yangguang.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.Limit;
import cn.yangguang.obligation.Rhythm.Days;
import cn.yangguang.obligation.Rhythm.Kind;
import cn.yangguang.obligation.Rhythm.OnDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTextTest {

    /** words | title | rhythm, then days and their kind, or month-day with “ahead” where the running period is meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "信息形成或者变更之日起20个工作日内 | 乡镇简介 | EVENT 20 WORKING_DAYS",
                "制定或获取信息之日起10个工作日内，公示7个工作日 | 审核信息 | EVENT 10 WORKING_DAYS",
                "本级人民代表大会批准后20日内 | 政府预算 | EVENT 20 CALENDAR_DAYS",
                "及时公开 | 种粮补贴 | EVENT PROMPTLY",
                "按进展情况及时公开 | 重大决策草案 | EVENT PROMPTLY",
                "'' | 政策文件 | EVENT UNSTATED",
                "公示7个工作日 | 审核信息 | EVENT UNSTATED",
                "长期 | 机构职能 | PERMANENT PERMANENT",
                "每年1月31日前公开上一年度公开年度报告 | 信息公开年报 | YEARLY 1-31",
                "每年3月31日前 | 部门预算 | YEARLY 3-31 ahead",
                "每年9月30日前 | 部门决算 | YEARLY 9-30",
                "每年年底前 | 工作清单 | YEARLY 12-31 ahead",
                "每月10日前 | 救助资金 | MONTHLY 1-10",
                "每月二十五日前 | 服务安排 | MONTHLY 1-25 ahead",
                "次月25日前 | 资金 | MONTHLY 1-25",
                "每月底前 | 资金 | MONTHLY 1-31 ahead",
                "每月公开 | 资金 | MONTHLY UNSTATED",
                "按月公开，月度终了后10个工作日内 | 资金 | MONTHLY 10 WORKING_DAYS",
                "每季度首月20日前 | 财政收支 | QUARTERLY 1-20",
                "每季度末月25日前 | 财政收支 | QUARTERLY 3-25 ahead",
                "按季度公开 | 临时救助 | QUARTERLY UNSTATED",
                "每季度结束后15日内 | 临时救助 | QUARTERLY 15 CALENDAR_DAYS",
                "每半年公开一次 | 债务 | HALF_YEARLY UNSTATED",
                "每年公开一次 | 债务 | YEARLY UNSTATED",
                "自完成之日起6个月内 | 项目 | EVENT 180 CALENDAR_DAYS"
            })
    void readsTheWordsOfCatalogues(String words, String title, String expected) {
        assertThat(shown(RhythmText.read(Limit.parse(words), title))).isEqualTo(expected);
    }

    @Test
    void readsEveryRowOfRealCatalogues() throws IOException {
        Path samples = Path.of("../shared/domain/township-catalogue-samples.csv");
        Assumptions.assumeTrue(Files.exists(samples), "the sample catalogues are not there");
        List<String> lines = Files.readAllLines(samples);
        List<Kind> kinds = lines.stream()
                .skip(1)
                .map(line -> RhythmText.read(Limit.parse(line.split(",", -1)[9]), line.split(",", -1)[6])
                        .kind())
                .toList();
        assertThat(kinds.stream().filter(kind -> kind == Kind.PERMANENT)).hasSize(7);
        assertThat(kinds.stream().filter(kind -> kind == Kind.YEARLY)).hasSize(1);
        assertThat(kinds.stream().filter(kind -> kind == Kind.EVENT)).hasSize(lines.size() - 9);
    }

    private static String shown(Rhythm rhythm) {
        String term = switch (rhythm.term()) {
            case OnDay on -> on.month() + "-" + on.day();
            case Days(Limit limit) -> (limit.days() == null ? "" : limit.days() + " ") + limit.kind();
        };
        return rhythm.kind() + " " + term + (rhythm.ahead() ? " ahead" : "");
    }
}
