package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A complaint from a telephone without scripts to the sender's judgement. */
class ComplaintJourneyTest extends Journeys {

    @Test
    void aComplaintIsSentSignedByAnotherAndJudged() {
        try (Visit citizen = citizenOnAPlainPhone();
                Office handler = office("jingban");
                Office signatory = office("qianfa")) {
            citizen.open("/complaints/new?organ=linhe");
            citizen.sees("举报电话", "意见箱").picture("12-complain");
            citizen.page().locator("[name=kind][value=COMPLAINT]").check();
            citizen.fill("内容", "演示：旅程中的投诉，公开栏三个月没有更新。").press("下一步：核对");
            citizen.sees("核对并提交", "不留姓名").picture("12-look");
            clock.advance(Duration.ofSeconds(10));
            citizen.press("提交");
            citizen.sees("请记好编号和查询码").picture("12-receipt");
            String number = citizen.page().locator(".receipt dd").first().innerText();
            String code = citizen.page().locator(".receipt dd").nth(1).innerText();
            assertThat(citizen.address()).doesNotContain(code);

            handler.visit().open("/office");
            handler.visit().follow("投诉 " + number);
            handler.visit().sees("旅程中的投诉").sound("12-entry");
            Locator assign = handler.act("交办");
            Visit.chooseIn(Visit.labelled(assign, "经办人"), "演示·经办人");
            handler.done(assign, "已办理。");
            Locator draft = handler.act("拟写答复");
            Visit.labelled(draft, "答复内容").fill("演示：公开栏已经更新。");
            handler.done(draft, "已办理。");
            signatory.visit().open("/office/complaints/" + number);
            signatory.visit().sees("拟写的答复（未签发）");
            signatory.done(signatory.act("签发答复"), "已办理。");
            signatory.visit().open("/office/complaints");
            signatory.visit().sound("12-list");

            citizen.open("/complaints");
            citizen.fill("编号", number).fill("查询码", code).press("查询");
            citizen.sees("演示：公开栏已经更新。").picture("12-answer");
            citizen.page()
                    .getByLabel("满意", new Page.GetByLabelOptions().setExact(true))
                    .check();
            citizen.press("提交评价").sees("满意度").doesNotSee("请评价");
        }
    }
}
