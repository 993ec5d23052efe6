package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    private static String claims(String text) {
        return Claims.in(new Paragraph(1, "", "", Plain.of(text)), 2024).stream()
                .map(claim -> claim.subject() + "=" + claim.amount().value().toPlainString()
                        + (claim.amount().round() ? "~" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年共收到政府信息公开申请 3,119 件，已办结3050件，结转下年度103件。 | RECEIVED=3119 ANSWERED=3050 CARRIED_OUT=103",
                "全年新收申请１２件，上年结转2件。依申请公开工作规范。 | NEW=12 CARRIED_IN=2",
                "受理法律援助申请200件，办结198件。 | ''",
                "受理公开申请3件，办理人大建议20件，办结15件。 | RECEIVED=3",
                "全年新收政府信息公开申请１２件，上年结转2件。 | NEW=12 CARRIED_IN=2",
                "本年度收到一件政府信息公开申请，已按期答复。 | RECEIVED=1",
                "受理公开申请两件，均为自然人申请。 | RECEIVED=2",
                "共收到公开申请十二件，其中自然人申请十件，法人或其他组织申请两件。 | RECEIVED=12 NATURAL=10 ORGANISATIONS=2",
                "我局未收到政府信息公开申请。 | NEW=0",
                "未收到公民、法人或者其他组织的政府信息公开申请，未发生行政复议、行政诉讼。 | NEW=0 REVIEWS=0 SUITS=0",
                "全年无依申请公开事项，无行政复议和行政诉讼案件。 | NEW=0 REVIEWS=0 SUITS=0",
                "依申请公开0条，行政复议0件，行政诉讼0件。 | APPLICATIONS=0 REVIEWS=0 SUITS=0",
                "做好公开申请工作，行政复议、行政诉讼案件74件。 | REMEDIES=74",
                "因政府信息公开引发行政复议案件6件和行政诉讼案件3件，其中行政复议结果维持5件，尚未审结1件，行政诉讼结果维持3件。 | REVIEWS=6 SUITS=3 REVIEWS_UPHELD=5 REVIEWS_PENDING=1 SUITS_UPHELD=3",
                "受理公开申请9件，答复8件（含上年度结转申请2件，另有3件顺延到下年度答复）。 | RECEIVED=9 ANSWERED=8 CARRIED_IN=2 CARRIED_OUT=3",
                "收到公开申请50余件。 | RECEIVED=50~",
                "办结申请公开件3件，同比增加20件。 | ANSWERED=3",
                "通过网络收到公开申请3件。 | ''",
                "通过网络、信函等渠道共收到公开申请3件。 | RECEIVED=3",
                "办理政协提案20件，答复网民留言92条。 | ''",
                "处理12345热线工单47件，已全部办结。 | ''",
                "2023年收到公开申请5件。 | ''",
                "收到公开申请10件，予以公开及部分公开8件，不予公开1件，无法提供1件。 | RECEIVED=10 GIVEN=8 REFUSED=1 UNABLE=1",
                "制发政府信息130件，其中主动公开18件，不予公开112件。 | ''",
                "收到公开申请6件，按时办结5件。 | RECEIVED=6 IN_TIME=5",
                "制发行政规范性文件2件，废止行政规范性文件10件，现行有效行政规范性文件14件。 | RULES_ISSUED=2 RULES_REPEALED=10 RULES_IN_FORCE=14",
                "收到公开申请48件。已办结46件，其中予以公开12件，不予公开3件；结转下年度2件。 | RECEIVED=48 ANSWERED=46 GRANTED=12 REFUSED=3 CARRIED_OUT=2",
                "办理行政复议案件87件，行政应诉案件35件。 | ''",
                "本年度公开申请量为37件，其中2件予以公开，1件不予公开。 | APPLICATIONS=37 GRANTED=2 REFUSED=1",
                "全年办理依申请公开政府信息5件。 | HANDLED=5",
                "对无正当理由大量反复申请公开的，依法不予处理。 | ''",
                "受理36件政府信息公开申请，全年收到因公开申请引起的行政复议1件，未收到因公开申请引起的行政诉讼。 | RECEIVED=36 REVIEWS=1 SUITS=0",
            })
    void saysWhatEachNumberSpeaksOf(String text, String claims) {
        assertThat(claims(text)).isEqualTo(claims);
    }
}
