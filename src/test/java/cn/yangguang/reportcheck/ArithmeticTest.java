package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {

    private static List<ReportFinding> findings(String text) {
        return Arithmetic.findings(List.of(new Paragraph(1, "", "", Plain.of(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共公开信息25条，其中工作动态5条、财政信息19条、其他1条。",
                "主动公开信息34条，其中机构职能6条、规划计划1条、行政许可1条。",
                "公开信息5500余条，其中公告2000条、动态3000条。",
                "全年收到申请3件，其中自然人3件；办结5件，结转0件。",
                "收到公开申请20件，办结18件，其中予以公开10件，部分公开5件，不予公开3件。",
                "对25件申请收取费用2950元。其中，甲局1件，收取420元；乙局2件，收取290元；丙局22件，收取2240元。",
                "公开信息40条，制作图解5个，其中视频类3个、图片类2个。",
                "发布信息63条，其中公文9条，占14.3%，动态54条，占85.7%。",
                "解读21条，其中图文视频类17篇，占比超八成。",
                "公开信息1128条，同比增长70.3%。",
                "上年公开信息100条，今年公开信息150条，增长50%。",
                "公开信息150条，比上年增加50条，增长50%。",
                "公开信息200条，回复咨询30条，其中网站公开150条、微信公开50条。",
                "制发公文64件，主动公开24件，公开率37.5%。",
                "主动公开规章13件（含新制定5件，修改4件，废止4件）。",
                "主动公开信息50条，包括政务信息20条、公示信息30条等，群众满意。",
                "开展检查4次，整改问题25个。",
                "办结申请10件，均在法定期限内答复，满意率98%。",
                "共公开信息十二条，其中动态十条，公告两条。",
                "全市95个账号在运行，其中微信60个、微博20个等。"
            })
    void acceptsWhatAddsUpOrNeedNot(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共公开信息25条，其中工作动态5条、财政信息19条、其他2条。",
                "共公开信息984条，其中网站934条，公示栏49条。",
                "制作政府信息614条，其中主动公开29条，不予公开583条。",
                "全年公开信息12条。其中，动态9条、公告2条、其他2条。",
                "共收到申请二十件，其中自然人十八件，法人或其他组织三件。",
                "公开信息732余条次，其中政府网站635条次、上报县网站119条次。",
                "官网信息1887条，省政府网站514条，共计2400条。",
                "公开信息12条（动态9条、公告2条、其他2条）。",
                "信息63条，其中公文9条，占24.3%，动态54条，占85.7%。",
                "上年公开信息100条，今年公开信息150条，增长60%。",
                "官网公开信息1887条，省政府网站公开514条，是上年1128条的1.5倍。",
                "制发公文64件，主动公开24件，公开率47.5%。",
                "收取费用3000元。其中，甲局1件，收取420元；乙局2件，收取290元；丙局22件，收取2240元。",
                "共公开信息３，１２０条，其中网站３，０００条，公告栏１１９条。",
                "行政复议10件，其中结果维持3件、结果纠正2件、其他结果1件、尚未审结3件。"
            })
    void findsWhatDoesNotAddUp(String text) {
        assertThat(findings(text)).hasSize(1).allMatch(finding -> finding.rule().equals("TXT-ARITH"));
    }
}
