package cn.yangguang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class GateJourneyTest extends Journeys {

    @Test
    void aListWithIdentityNumbersDoesNotLeaveTheOffice() {
        String title = "临河镇冬季取暖补助发放情况";
        try (Office clerk = office("jingban")) {
            clerk.draft(title, "2026-11-20");
            clerk.page().locator("#upload").setInputFiles(Papers.list("发放表.xlsx", true));
            clerk.visit().press("保存草稿");
            clerk.examined();
            clerk.visit().sees("发布前审查", "附件“发放表.xlsx”", "拦截", "PD-ID", "已重新生成", "去掉了：隐藏工作表");
            clerk.visit().picture("14-gate-found").resized(Visit.PHONE).picture("14-gate-found-phone");
            org.assertj.core.api.Assertions.assertThat(clerk.visit().overflow()).isZero();
            clerk.visit().resized(Visit.DESKTOP).press("保存并提交自查");
            clerk.visit().sees("类发现必须先处理").picture("14-gate-refused");

            clerk.page().locator("input[name=removeFile]").first().check();
            clerk.page().locator("#upload").setInputFiles(Papers.list("发放表.xlsx", false));
            clerk.visit().press("保存草稿");
            clerk.examined();
            assertThat(clerk.page().locator(".gate"))
                    .hasClass(java.util.regex.Pattern.compile(".*\\b(good|warn)\\b.*"));
            clerk.sendForReview();
        }
        try (Office reviewer = office("shenhe")) {
            reviewer.take(title).visit().sees("发布前审查").picture("14-gate-review");
        }
        try (Office secrecy = office("baomi")) {
            secrecy.visit().open("/office/gate/releases");
            secrecy.visit().picture("14-gate-releases");
            secrecy.visit().open("/office/gate");
            secrecy.visit().picture("14-gate-work");
        }
    }
}
