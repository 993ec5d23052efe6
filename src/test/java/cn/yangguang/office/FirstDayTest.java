package cn.yangguang.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.Given;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** From an empty database to the first clerk at work, with nothing but a browser. Boots a program of its own, since nobody may have an account yet. */
@TestPropertySource(properties = "spring.application.name=first-day")
class FirstDayTest extends ProgramTest {

    private static final String FRESH = "First-day-2026";

    @Autowired
    FirstAccounts accounts;

    @Test
    void leadsFromTheThreeAdministratorsToAClerkAtWork() {
        List<Given.Password> made = accounts.administrators();
        assertThat(made).extracting(Given.Password::login).containsExactly("sysadmin", "secadmin", "auditadmin");
        assertThat(accounts.administrators()).isEmpty();

        Browser system = newcomer("sysadmin", made.get(0).password(), "/office/accounts");
        assertThat(system.get("/office/accounts").body()).contains("还没有使用中的机关", "/office/organs/new");
        assertThat(system.get("/office/organs").body()).contains("还没有任何机关", "import divisions", "新建机关");
        system.get("/office/organs/new");
        HttpResponse<String> organ = system.post(
                "/office/organs",
                Map.of(
                        "key",
                        "yanshi",
                        "name",
                        "演示镇",
                        "fullName",
                        "演示县演示镇人民政府",
                        "level",
                        "TOWNSHIP",
                        "active",
                        "true"));
        assertThat(organ.statusCode()).isEqualTo(303);
        assertThat(system.get(Browser.location(organ)).body()).contains("演示县演示镇人民政府", "使用中", "公开工作设置");
        HttpResponse<String> clerk =
                system.post("/office/accounts", Map.of("login", "clerk", "name", "演示经办", "organ", "yanshi"));
        assertThat(clerk.statusCode()).isEqualTo(200);

        Browser security = newcomer("secadmin", made.get(1).password(), "/office/duties");
        String person = found("<option value=\"(\\d+)\"[^>]*>演示经办（clerk）", security.get("/office/duties"));
        assertThat(security.post("/office/duties", Map.of("person", person, "duty", "HANDLER", "organ", "yanshi"))
                        .statusCode())
                .isEqualTo(303);

        Browser handler = newcomer("clerk", found(">([^<]*-[^<]*-[^<]*-[^<]*)</dd>", clerk), "/office");
        assertThat(handler.get("/office").statusCode()).isEqualTo(200);
        assertThat(handler.get("/office/disclosures/new").statusCode()).isEqualTo(200);
        assertThat(handler.get("/office/organs/yanshi/settings").statusCode()).isEqualTo(403);

        Browser audit = newcomer("auditadmin", made.get(2).password(), "/office/journal");
        assertThat(audit.get("/office/journal").body()).contains("新建机关", "创建账户", "授予职责", "登录");
    }

    /** Signs in with the password once shown, chooses an own one, and stands where the work begins. */
    private Browser newcomer(String login, String password, String begins) {
        Browser browser = browser();
        browser.signIn(login, password);
        browser.get("/office/password");
        HttpResponse<String> changed =
                browser.post("/office/password", Map.of("old", password, "fresh", FRESH, "again", FRESH));
        assertThat(Browser.location(changed)).isEqualTo(begins + "?said=password-changed");
        browser.get("/office/password");
        return browser;
    }

    private static String found(String pattern, HttpResponse<String> page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
