package cn.yangguang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Given;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationPagesTest extends ProgramTest {

    private static final String HERE = "pages-test";

    @BeforeEach
    void anOrgan() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active)
                        values (:key, '演示镇', '演示镇人民政府', 'TOWNSHIP', true) on conflict do nothing
                        """).param("key", HERE).update();
    }

    @Test
    void showsEachAdministratorOnlyTheirOwnWork() {
        Map<Duty, String> pages = Map.of(
                Duty.SYSTEM_ADMIN, "/office/accounts",
                Duty.SECURITY_ADMIN, "/office/duties",
                Duty.AUDIT_ADMIN, "/office/journal");
        for (Duty duty : pages.keySet()) {
            Browser browser = signedIn(null, everywhere(duty));
            pages.forEach((owner, page) -> assertThat(browser.get(page).statusCode())
                    .as("%s at %s", duty, page)
                    .isEqualTo(owner == duty ? 200 : 403));
        }
        Browser handler = signedIn(HERE, new Assignment(Duty.HANDLER, HERE));
        pages.values()
                .forEach(page -> assertThat(handler.get(page).statusCode()).isEqualTo(403));
    }

    @Test
    void makesAnAccountWhosePasswordIsShownOnceAndMustBeChanged() {
        Browser system = signedIn(null, everywhere(Duty.SYSTEM_ADMIN));
        HttpResponse<String> made =
                system.post("/office/accounts", Map.of("login", "via-page", "name", "演示", "organ", HERE));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        String password = passwordIn(made);
        assertThat(system.get("/office/accounts").body()).contains("via-page").doesNotContain(password);
        Browser newcomer = browser();
        newcomer.signIn("via-page", password);
        assertThat(Browser.location(newcomer.get("/office"))).startsWith("/office/password");
    }

    @Test
    void keepsWhatWasFilledInWhenAFormIsWrong() {
        Browser system = signedIn(null, everywhere(Duty.SYSTEM_ADMIN));
        HttpResponse<String> wrong = system.post(
                "/office/accounts", Map.of("login", "<script>alert(1)</script>", "name", "演示", "organ", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("以字母开头", "&lt;script>").doesNotContain("<script>alert");
    }

    @Test
    void explainsARefusedDutyWithItsNorm() {
        Given.Password who = person(HERE, new Assignment(Duty.HANDLER, HERE));
        Browser security = signedIn(null, everywhere(Duty.SECURITY_ADMIN));
        Map<String, String> wanted = Map.of("person", "" + who.person(), "duty", "SIGNATORY", "organ", HERE);
        HttpResponse<String> refused = security.post("/office/duties", wanted);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("经办人", "演示镇", "谁起草，谁就不能放行", "第十七条");
        assertThat(security.post(
                                "/office/duties",
                                Map.of("person", "" + who.person(), "duty", "REVIEWER", "organ", HERE))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void takesADutyAwayAtOnce() {
        Given.Password who = person(null, everywhere(Duty.SYSTEM_ADMIN));
        Browser theirs = browser().signIn(who);
        assertThat(theirs.get("/office/accounts").statusCode()).isEqualTo(200);
        Browser security = signedIn(null, everywhere(Duty.SECURITY_ADMIN));
        security.post(
                "/office/duties/revocation", Map.of("person", "" + who.person(), "duty", "SYSTEM_ADMIN", "organ", "*"));
        assertThat(theirs.get("/office/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void letsADisabledAccountInAgainWithANewPasswordOnly() {
        Given.Password who = person(HERE, new Assignment(Duty.HANDLER, HERE));
        Browser system = signedIn(null, everywhere(Duty.SYSTEM_ADMIN));
        String account = "/office/accounts/" + who.person();
        assertThat(system.post(account + "/enabling", Map.of()).statusCode()).isEqualTo(409);
        assertThat(system.post(account + "/disabling", Map.of()).statusCode()).isEqualTo(303);
        assertThat(system.get("/office/accounts").body()).contains(account + "/enabling", "重新启用");
        Browser handler = signedIn(HERE, new Assignment(Duty.HANDLER, HERE));
        assertThat(handler.post(account + "/enabling", Map.of()).statusCode()).isEqualTo(403);

        HttpResponse<String> enabled = system.post(account + "/enabling", Map.of());
        assertThat(enabled.statusCode()).isEqualTo(200);
        String password = passwordIn(enabled);
        assertThat(Browser.location(browser().signIn(who.login(), who.password())))
                .contains("sign-in-failed");
        Browser theirs = browser();
        assertThat(Browser.location(theirs.signIn(who.login(), password))).endsWith("/office");
        assertThat(Browser.location(theirs.get("/office"))).startsWith("/office/password");
        assertThat(theirs.get("/office/password").body()).contains("经办人");
        assertThat(signedIn(null, everywhere(Duty.AUDIT_ADMIN))
                        .get("/office/journal?text=account/" + who.person())
                        .body())
                .contains("重新启用账户");
    }

    @Test
    void findsEntriesInTheJournalAndExportsThem() {
        Given.Password who = person(null, everywhere(Duty.AUDIT_ADMIN));
        Browser audit = browser().signIn(who);
        String query = "?text=" + "account/" + who.person() + "&act=identity.sign-in";
        assertThat(audit.get("/office/journal" + query).body()).contains("共 1 条", who.name());
        HttpResponse<String> csv = audit.get("/office/journal.csv" + query);
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(csv.body()).startsWith("\uFEFF序号,时间").contains("identity.sign-in");
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(audit.get("/office/journal?act=identity.journal-exported").body())
                .contains("导出留痕", who.name());
    }

    @Test
    void answersOddFiltersWithoutFailing() {
        Browser audit = signedIn(null, everywhere(Duty.AUDIT_ADMIN));
        for (String good : List.of(
                "?page=2147483647",
                "?page=-5",
                "?from=&to=",
                "?text=%27%3B--&act=x",
                "?from=9999-12-31",
                "?text=%25")) {
            assertThat(audit.get("/office/journal" + good).statusCode())
                    .as(good)
                    .isEqualTo(200);
        }
        for (String bad : List.of("?page=x", "?from=yesterday", "?page=99999999999")) {
            assertThat(audit.get("/office/journal" + bad).statusCode()).as(bad).isEqualTo(400);
        }
    }

    private static String passwordIn(HttpResponse<String> given) {
        return given.body().replaceAll("(?s).*<dd class=\"secret\">([^<]*-[^<]*-[^<]*-[^<]*)</dd>.*", "$1");
    }

    private static Assignment everywhere(Duty duty) {
        return new Assignment(duty, Assignment.EVERYWHERE);
    }
}
