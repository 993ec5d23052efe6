package cn.yangguang.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredContentsTest {

    @Test
    void everyPaperHasContentsItMustSay() {
        assertThat(RequiredContents.papers()).hasSize(34);
        for (var code : RequiredContents.papers())
            assertThat(RequiredContents.of(code, null)).as(code).isNotEmpty();
    }

    @Test
    void namesInWordsWhatIsMissing() {
        var facts = Facts.with().put(Blank.APPLICANT, "演示申请人").build();
        assertThat(RequiredContents.missing("L-CORRECTION", null, facts))
                .extracting(RequiredContent::what)
                .contains("每一项需要补正的内容和要求", "合理的补正期限（日期）")
                .doesNotContain("收件人");
    }

    @Test
    void asksOfAnOutcomeWhatOnlyItNeeds() {
        assertThat(RequiredContents.missing("L-REFUSE", "REFUSED_THIRD_PARTY", Facts.NONE))
                .extracting(RequiredContent::blanks)
                .contains("{征求意见经过}或者{未征求意见的理由}")
                .doesNotContain("{密级和确定依据}");
    }

    @Test
    void takesOneOfTheBlanksThatCanSayIt() {
        var facts = Facts.with().items(Blank.ATTACHMENTS, List.of("演示文件")).build();
        assertThat(RequiredContents.missing("L-GRANT", null, facts))
                .extracting(RequiredContent::blanks)
                .doesNotContain("{附件}或者{获取途径}");
    }

    @Test
    void countsABlankTextAsNotGiven() {
        var facts = Facts.with()
                .put(Blank.REASON, " \n")
                .list(Blank.ATTACHMENTS, List.of())
                .build();
        assertThat(facts).isEqualTo(Facts.NONE);
    }

    @Test
    void takesFromOthersOnlyWhatIsNotGiven() {
        var own = Facts.with().put(Blank.YOU, "贵单位").build();
        var others = Facts.with()
                .put(Blank.YOU, "您")
                .put(Blank.CONTACT_PHONE, "0000-0000000")
                .build();
        assertThat(own.orElse(others).texts()).isEqualTo(Map.of(Blank.YOU, "贵单位", Blank.CONTACT_PHONE, "0000-0000000"));
    }
}
