package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人张建国，家庭人口3人。",
                "村民王志强、李秀英反映情况。",
                "户主：阿卜杜尼亚孜·毛力尼亚孜",
                "李秀英，女，汉族",
                "张建国（身份证号略）",
                "会议同意将张建国纳入救助范围。"
            })
    void namesOfPrivatePersonsAreFound(String text) {
        assertThat(Screened.codes(text)).contains("PD-PERSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人应当提交申请书。",
                "当事人双方签订合同。",
                "村民委员会成员由村民选举产生。",
                "副镇长张建国主持会议。",
                "本法所称居民，是指常住户口在本地的人。",
                "涉及国家秘密、机密事项的，依照保守国家秘密法办理。",
                "不得印制内部资料性出版物。",
                "不予公开的，应当说明理由。",
                "国发〔2018〕38号",
                "监督电话：13838389438",
                "镇政府地址：人民路12号，邮编150237"
            })
    void whatIsNobodysIsNoFinding(String text) {
        assertThat(Screened.codes("标题", "第一条", "第二条", "第三条", "第四条", "第五条", "第六条", "第七条", text))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★10年",
                "秘 密 ★ 1年",
                "绝密★",
                "机　密",
                "密级：秘密",
                "内部资料 注意保存",
                "（内部文件）",
                "仅供内部使用，请勿外传",
                "公开属性：不予公开",
                "工作秘密",
                "临密发〔2024〕3号"
            })
    void marksBlock(String text) {
        assertThat(Screened.prose(text, "关于某事的通知"))
                .anySatisfy(finding -> assertThat(finding.code()).startsWith("SM-"));
    }

    @Test
    void theOfficesOwnContactsAreNoFindings() {
        OfficeFacts office = new OfficeFacts(Set.of(), Set.of("138 3838 9438", "zhen@163.com"), List.of());
        assertThat(Screening.of(office, LocalDate.of(2026, 11, 26))
                        .screen(new cn.yangguang.dissection.Contents(
                                Screened.passages("请致电13838389438或写信至zhen@163.com"), List.of(), null)))
                .isEmpty();
    }

    @Test
    void addressesAreFoundToTheDoorOnly() {
        assertThat(Screened.codes("家住临河镇幸福村3组12号")).contains("PD-ADDR");
        assertThat(Screened.codes("阳光小区3栋2单元501室")).contains("PD-ADDR");
        assertThat(Screened.codes("幸福村3组")).isEmpty();
    }
}
