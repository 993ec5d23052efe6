package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody applies for what is not public yet, and asks what becomes of it. */
class ApplicationJourneyTest extends Journeys {

    private static final FilePayload PHOTOGRAPH =
            new FilePayload("证件.jpg", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3});

    @Test
    void aCitizenAppliesAndReadsTheProgress() {
        try (Visit visit = citizen()) {
            visit.open("/search?organ=linhe&q=zzqxvw");
            visit.follow("在线填写申请");
            visit.sees("在线申请公开政府信息").sound("14-form-empty");
            visit.page().locator("#item1").fill("2016年上桥村农村低保评议和审批的结果");
            visit.press("下一步：先看一看，再核对提交");
            visit.sees("还不能继续", "姓名或者名称：请填写这一项").sound("14-form-wrong");
            visit.fill("姓名或者名称", "演示申请人")
                    .choose("证件名称", "居民身份证")
                    .fill("证件号码", "640181YANSHI0042X")
                    .fill("联系电话", "0951-0000000");
            visit.page().getByLabel("电子数据").check();
            visit.page().getByLabel("自行领取").check();
            visit.press("先看一看有没有公开的");
            visit.sees("已经公开，可以直接查阅").sound("14-form-looked");
            visit.press("下一步：先看一看，再核对提交");
            visit.sees("还没有提交", "演示申请人", "核对申请").sound("14-check");
            visit.page().locator("#identity").setInputFiles(PHOTOGRAPH);
            visit.press("提交申请");
            visit.sees("申请已经提交", "请记下编号和查询码").sound("14-receipt");
            List<String> kept = visit.page().locator(".big dd").allInnerTexts();
            assertThat(visit.address()).doesNotContain(kept.getLast());

            visit.follow("办理进度查询");
            visit.fill("申请编号", kept.getFirst()).fill("查询码", "AAAAAAAA").press("查询");
            visit.sees("申请编号和查询码不相符").sound("14-ask-wrong");
            visit.fill("查询码", kept.getLast()).press("查询");
            visit.sees(kept.getFirst(), "等您回复", "双方确认收到申请").doesNotSee("演示申请人").sound("14-progress");
        }
    }

    @Test
    void aCitizenFindsTheAnswerInWhatIsPublicOnAPlainPhoneAndNeedNotApply() {
        try (Visit phone = citizenOnAPlainPhone()) {
            phone.open("/organs/linhe/apply/online");
            phone.page().locator("#item1").fill("低保");
            phone.press("先看一看有没有公开的");
            phone.sees("最相近的3条信息已经公开").press("这就是我要的，不用申请了");
            phone.sees("没有提交申请", "位申请人的问题由公开信息解答").picture("14-found");
            assertThat(phone.overflow()).isZero();
        }
    }
}
