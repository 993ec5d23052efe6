package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the public form to the served reply, each hand at its own browser. */
class CaseJourneyTest extends Journeys {

    private static final String REQUEST = "2025年临河镇渠道清淤工程的施工合同";

    @Test
    void anApplicationFromTheNetIsAnsweredAndServed() throws IOException {
        String number;
        String code;
        try (Visit citizen = citizen()) {
            citizen.open("/organs/linhe/apply/online");
            citizen.fill("所需政府信息", REQUEST).fill("姓名或者名称", "演示申请人").fill("证件号码", "演示证件号0001");
            citizen.page().locator("[name=type]").first().check();
            citizen.page().locator("[name=identityKind]").selectOption(new String[] {"居民身份证"});
            citizen.fill("联系电话", "0951-0000000").fill("通信地址", "演示村1组");
            citizen.page().locator("[name=form]").first().check();
            citizen.page().locator("[name=way]").first().check();
            citizen.picture("20-form").press("下一步：先看一看，再核对提交");
            citizen.sees(REQUEST, "演示申请人").picture("20-check");
            citizen.page().locator("#identity").setInputFiles(Papers.pdf("身份证明.pdf"));
            citizen.press("提交申请").sees("申请已经提交").picture("20-receipt");
            number = citizen.page().locator(".receipt dd").nth(0).innerText();
            code = citizen.page().locator(".receipt dd").nth(1).innerText();
            progress(citizen, number, code).sees("等您回复").doesNotSee("演示申请人");
        }
        try (Office clerk = office("jingban")) {
            act(clerk, number, "confirm", Map.of("PROOF", "电话确认（演示）"));
            act(clerk, number, "register", Map.of());
            act(
                    clerk,
                    number,
                    "record-search",
                    Map.of("PLACES", "镇水利站档案（演示）", "KEYWORDS", "渠道清淤 合同", "RESULT", "检索到合同1份（演示）"));
            clerk.visit().picture("20-case");
            clerk.visit().open("/office/applications/" + number + "/decide?ITEM=1&OUTCOME=GRANTED");
            fill(clerk, Map.of("GIVEN", "施工合同（演示）", "WAY", "纸质"));
            submit(clerk, "认定");
            act(clerk, number, "draft", Map.of());
            act(clerk, number, "submit", Map.of());
            clerk.visit().open("/office/applications/" + number + "/clock");
            clerk.visit().picture("20-clock");
        }
        try (Office secrecy = office("baomi")) {
            act(secrecy, number, "pass-secrecy-review", Map.of("OPINION", "不涉密（演示）"));
        }
        try (Office head = office("qianfa")) {
            act(head, number, "approve", Map.of("OPINION", "同意（演示）"));
        }
        try (Office clerk = office("jingban")) {
            clerk.visit().open("/office/applications/" + number + "/serve");
            fill(clerk, Map.of("PROOF", "申请人签收（演示）"));
            clerk.page().locator("[name=WAY]").selectOption(new String[] {"直接送达"});
            submit(clerk, "送达登记");
            clerk.visit().sees("已送达").picture("20-served");
            Download letter = clerk.page()
                    .waitForDownload(() -> clerk.page()
                            .locator("a[href*='/letters/'][href*='docx']")
                            .first()
                            .click());
            assertThat(Files.size(letter.path())).isGreaterThan(1000);
        }
        try (Visit citizen = citizen()) {
            progress(citizen, number, code)
                    .sees("已答复", "答复已送达")
                    .doesNotSee("演示申请人", "经办")
                    .picture("20-progress");
            citizen.resized(Visit.PHONE).picture("20-progress-phone");
            assertThat(citizen.overflow()).isZero();
        }
    }

    private static Visit progress(Visit citizen, String number, String code) {
        citizen.open("/applications");
        citizen.page().locator("[name=number]").fill(number);
        citizen.page().locator("[name=code]").fill(code);
        return citizen.press("查询");
    }

    /** Opens the form of an act, fills it in and sends it. */
    private static void act(Office office, String number, String noun, Map<String, String> given) {
        office.visit().open("/office/applications/" + number);
        office.page().locator("#acts a[href*='/" + noun + "']").first().click();
        fill(office, given);
        submit(office, noun);
    }

    private static void fill(Office office, Map<String, String> given) {
        given.forEach(
                (name, text) -> office.page().locator("[name=" + name + "]").fill(text));
    }

    private static void submit(Office office, String button) {
        if (office.page().locator("[name=sure]").count() > 0) {
            office.page().locator("[name=sure]").check();
        }
        office.page()
                .locator("form[data-once] .buttons button:not([name])")
                .first()
                .click();
        assertThat(office.visit().address()).as(button).contains("said=");
    }
}
