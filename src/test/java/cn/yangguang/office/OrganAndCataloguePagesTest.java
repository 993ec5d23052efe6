package cn.yangguang.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganAndCataloguePagesTest extends ProgramTest {

    private static final String ORGAN = "office-pages-zhen";
    private static final String OTHER = "office-pages-xiang";
    private static final Assignment SYSTEM = new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE);
    private static final String CSV = "一级事项,公开内容（要素）,公开时限,公开渠道和载体,主动,依申请公开\n机构职能,<b>职能</b>,每年1月31日前,■政府网站,√,\n";

    @Autowired
    Organs organs;

    @Autowired
    OrganAnnexes annexes;

    @Autowired
    Matters matters;

    @BeforeEach
    void twoTownships() {
        for (String key : new String[] {ORGAN, OTHER}) {
            if (organs.find(key).isEmpty()) {
                organs.create(
                        new Organ(key, "演示镇", "演示镇人民政府", OrganLevel.TOWNSHIP, null, null, null, true, OrganFacts.NONE),
                        Actor.commandLine(key));
            }
        }
    }

    @Test
    void showsTheTreeAndOneOrgan() {
        Browser browser = signedIn(null, SYSTEM);
        assertThat(browser.get("/office/organs").body()).contains("/office/organs/" + ORGAN, "机关层级");
        assertThat(browser.get("/office/organs?at=" + ORGAN).statusCode()).isEqualTo(200);
        assertThat(browser.get("/office/organs/" + ORGAN).body()).contains("政府信息公开工作机构", "停用");
        assertThat(browser.get("/office/organs/nobody").statusCode()).isEqualTo(404);
        assertThat(browser.get("/office/organs/" + ORGAN + "?lang=en").body()).contains("Disclosure office");
    }

    @Test
    void keepsFactsOfOnesOwnOrganOnly() {
        Browser browser = handler();
        browser.get("/office/organs/" + ORGAN);
        HttpResponse<String> kept =
                browser.post("/office/organs/" + ORGAN + "/facts", Map.of("telephone", "0951-0000000"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(organs.find(ORGAN).orElseThrow().facts().telephone()).isEqualTo("0951-0000000");
        assertThat(browser.get(Browser.location(kept)).body()).contains("已保存", "0951-0000000");
        HttpResponse<String> refused =
                browser.post("/office/organs/" + ORGAN + "/facts", Map.of("fax", "1".repeat(300)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("不能超过 200 个字");
        assertThat(browser.post("/office/organs/" + OTHER + "/facts", Map.of("telephone", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/office/organs/" + ORGAN + "/activity", Map.of("active", "false"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsGroupsAndRules() {
        Browser browser = handler();
        String group = "/office/organs/" + ORGAN + "/groups/leading";
        assertThat(browser.get(group).body()).contains("组长", "副组长", "领导小组");
        assertThat(browser.post(group, Map.of("name", "领导小组", "rank", "HEAD", "personName", "演示甲", "office", "镇长"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(annexes.groups(ORGAN).getFirst().members().getFirst().office())
                .isEqualTo("镇长");
        String rules = "/office/organs/" + ORGAN + "/rules";
        assertThat(browser.get(rules).statusCode()).isEqualTo(200);
        assertThat(browser.post(rules, Map.of("title", "保密审查制度", "body", "")).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(rules, Map.of("title", "保密审查制度", "body", "第一条 ……"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(annexes.rules(ORGAN)).hasSize(1);
        assertThat(browser.get("/office/organs/" + ORGAN + "/groups/other").statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesInACatalogueAndReportsBadRows() {
        Browser browser = handler();
        assertThat(browser.get("/office/catalogue").body()).contains("导入基层政务公开标准目录", "财政预算、决算信息");
        String path = "/office/catalogue/" + ORGAN + "/import";
        HttpResponse<String> bad = send(browser, path, CSV + ",没有一级事项,,,√,\n");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("一级事项不能为空", "没有导入");
        assertThat(matters.of(ORGAN)).isEmpty();
        HttpResponse<String> good = send(browser, path, CSV);
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(matters.of(ORGAN)).hasSize(1);
        String page = browser.get("/office/catalogue/" + ORGAN).body();
        assertThat(page).contains("每年 01-31 前", "&lt;b&gt;职能").doesNotContain("<b>职能");
        assertThat(send(browser, "/office/catalogue/" + OTHER + "/import", CSV).statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsTheCatalogueToNoAdministrator() {
        assertThat(signedIn(null, SYSTEM).get("/office/catalogue/" + ORGAN).statusCode())
                .isEqualTo(403);
    }

    private Browser handler() {
        return signedIn(ORGAN, new Assignment(Duty.HANDLER, ORGAN));
    }

    private static HttpResponse<String> send(Browser browser, String path, String csv) {
        return browser.postFile(path, Map.of("field", "社会救助"), "file", "目录.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
