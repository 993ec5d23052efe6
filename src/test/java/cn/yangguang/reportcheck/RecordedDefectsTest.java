package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defects that were recorded of published reports, as far as words can show them; the organs are made up. */
class RecordedDefectsTest {
    private static final List<String> SOUND = List.of(
            "演示县云水镇人民政府2022年政府信息公开工作年度报告",
            "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号要求编制。统计期限自2022年1月1日起至2022年12月31日止。",
            "一、总体情况",
            "2022年，我镇认真做好政府信息公开工作。",
            "（一）主动公开情况。全年主动公开政府信息66条。",
            "（二）依申请公开情况。未收到政府信息公开申请。",
            "（三）监督保障情况。健全工作考核，开展社会评议，未发生责任追究。",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "公开内容还不够丰富。",
            "六、其他需要报告的事项",
            "无。",
            "演示县云水镇人民政府",
            "2023年1月20日");

    private static List<ReportFinding> findings(List<String> lines) {
        return ReportCheck.check(FactTexts.contents(lines), CheckOptions.NONE).findings().stream()
                .filter(finding -> !finding.rule().equals("S-TABLE"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R031 | 〔2021〕30号 | 〔2019〕30号 | S-BASIS",
                "R032 | 〔2021〕30号 | 〔2019〕60号 | S-BASIS",
                "旧条例 | 第711号 | 第492号 | S-BASIS",
                "旧条文 | 和国办公开办函〔2021〕30号要求 | 第三十一条、第三十二条要求 | S-BASIS",
                "R026 | 要求编制。 | 要求编制，由四个部分组成。 | S-HEAD",
                "R037 | 要求编制。 | 要求编制，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况。 | S-HEAD",
                "R033 | 演示县云水镇人民政府2022 | 演示县自然资源局局2022 | S-ORGAN",
                "别处 | 2022年，我镇认真 | 2022年，清溪镇认真 | S-ORGAN",
                "别处落款 | 要求编制。 | 要求，由清溪镇人民政府编制。 | S-ORGAN",
                "R025 | 演示县云水镇人民政府 | '' | S-ORGAN",
                "R043 | 全年主动公开政府信息66条 | 转结下年度0件，全年主动公开政府信息66条 | S-WORD",
                "R046 | 未发生责任追究 | 未发生泄露国家机密，未发生责任追究 | S-WORD",
                "R046 | 2022年政府信息公开工作年度报告 | 2022年度政府信息公开工作年度报告 | S-TITLE",
                "R008 | 2022年政府信息公开工作年度报告 | 2022年度信息公开的报告 | S-TITLE",
                "R025 | 全年主动公开 | 发布政策解1条，全年主动公开 | S-WORD",
                "R049 | 认真做好 | 认真对对做好 | S-WORD",
                "R044 | 要求编制。 | 要求编制。《关于做好政府信息公开工作年度报告的通知》《关于做好政府信息公开工作年度报告的通知》的要求落实。 | S-WORD",
                "R009 | 统计期限自2022年1月1日起至2022年12月31日止 | 统计期限自，止 | S-WORD",
                "R024 | 统计期限自2022年1月1日 | 统计期限自2022 1月1日 | S-WORD",
                "R017 | 要求编制。 | 要求编制，现向贵部门报告。 | S-WORD",
                "R005 | 要求编制。 | 要求编制（云政发[2022]05）。 | S-WORD",
                "R006 | 要求编制。 | 要求编制（云政【2022】144号）。 | S-WORD",
                "R017 | 要求编制。 | 要求编制（云审2022〕1号）。 | S-WORD",
                "R030 | 全年主动公开 | 已公开2023年度预算和2022年度决算，全年主动公开 | S-PERIOD",
                "往年期限 | 2022年1月1日起至2022年12月31日 | 2021年1月1日起至2021年12月31日 | S-PERIOD",
                "往年正文 | 2022年，我镇认真 | 2021年，我镇认真 | S-PERIOD",
                "R002 | 2023年1月20日 | 二0二三年 | S-PERIOD",
                "R035 | （三）监督保障情况。健全工作考核 | （三）监督保障情况。健全工作考核。（四）主动公开情况 | 0",
                "标题 | 五、存在的主要问题及改进情况 | 五、存在的问题 | S-HEAD",
                "次序 | 五、存在的主要问题及改进情况 | 六、其他需要报告的事项 | S-HEAD",
                "地名 | 演示县云水镇人民政府2022 | 沐阳县云水镇人民政府2022 | S-ORGAN",
                "评议 | 健全工作考核，开展社会评议，未发生责任追究 | 工作有保障 | S-EVAL",
            })
    void areFound(String id, String right, String wrong, String rule) {
        var lines = SOUND.stream().map(line -> line.replace(right, wrong)).toList();
        assertThat(lines).as(id).isNotEqualTo(SOUND);
        var rules = findings(lines).stream().map(ReportFinding::rule).toList();
        if (rule.equals("0")) {
            assertThat(rules).as(id).isEmpty();
        } else {
            assertThat(rules).as(id).contains(rule);
        }
    }

    @Test
    void areNotFoundInASoundReport() {
        assertThat(findings(SOUND)).isEmpty();
    }

    @Test
    void asTheOrderOfTopicsIsFound() {
        var lines = new ArrayList<>(SOUND);
        Collections.swap(lines, 4, 6);
        assertThat(findings(lines)).extracting(ReportFinding::rule).contains("S-TOPIC");
    }

    @Test
    void asASalutationOrAnEarlyPublicationIsFound() {
        var lines = new ArrayList<>(SOUND);
        lines.add(1, "县政府办：");
        lines.add(1, "发布时间：2022-12-31 00:00");
        assertThat(findings(lines)).extracting(ReportFinding::rule).contains("S-TITLE", "S-PERIOD");
    }
}
