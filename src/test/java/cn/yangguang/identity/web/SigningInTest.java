package cn.yangguang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.Given;
import cn.yangguang.identity.NewAccount;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SigningInTest extends ProgramTest {

    private static final Assignment SYSTEM = new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE);

    @Autowired
    FirstAccounts accounts;

    @Test
    void leadsWhoeverIsNotSignedInToTheForm() {
        HttpResponse<String> answer = browser().get("/office");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).endsWith("/office/sign-in");
    }

    @Test
    void showsAFormInChineseWithoutMakingASession() {
        Browser browser = browser();
        HttpResponse<String> answer = browser.get("/office/sign-in");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"zh-CN\">", "用户名", "密码");
        assertThat(browser.cookieNames()).containsExactly("yangguang-form");
    }

    @Test
    void signsInAndOut() {
        Given.Password who = person(null, SYSTEM);
        Browser browser = browser();
        HttpResponse<String> answer = browser.signIn(who.login(), who.password());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).endsWith("/office/accounts");
        assertThat(browser.get("/office/password").body()).contains(who.name(), "系统管理员");

        HttpResponse<String> out = browser.post("/office/sign-out", Map.of());
        assertThat(Browser.location(out)).endsWith("/office/sign-in?said=signed-out");
        assertThat(browser.get("/office/password").statusCode()).isEqualTo(302);
        assertThat(acts(who)).containsSubsequence("identity.sign-in", "identity.sign-out");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Given.Password who = person(null, SYSTEM);
        Browser browser = browser();
        browser.get("/office/sign-in");
        HttpResponse<String> signIn =
                browser.postWithoutToken("/office/sign-in", Map.of("login", who.login(), "password", who.password()));
        assertThat(signIn.statusCode()).isEqualTo(403);
        browser.signIn(who);
        assertThat(browser.postWithoutToken("/office/sign-out", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/office/password").statusCode()).isEqualTo(200);
    }

    @Test
    void locksTheAccountForTenMinutesAfterFiveFailures() {
        Given.Password who = person(null, SYSTEM);
        for (int i = 0; i < 5; i++) {
            assertThat(Browser.location(browser().signIn(who.login(), "wrong"))).contains("sign-in-failed");
        }
        assertThat(Browser.location(browser().signIn(who.login(), who.password())))
                .contains("sign-in-failed");
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(Browser.location(browser().signIn(who.login(), who.password())))
                .contains("sign-in-failed");
        clock.advance(Duration.ofSeconds(1));
        assertThat(Browser.location(browser().signIn(who.login(), who.password())))
                .endsWith("/office/accounts");
        assertThat(acts(who)).containsOnlyOnce("identity.account-locked");
    }

    @Test
    void answersAlikeForUnknownAndKnownAndDisabledAccounts() {
        Given.Password who = person(null, SYSTEM);
        Given.Password gone = person(null, SYSTEM);
        jdbc.sql("update identity.person set disabled_at = now() where id = :id")
                .param("id", gone.person())
                .update();
        HttpResponse<String> known = browser().signIn(who.login(), "wrong");
        for (HttpResponse<String> other : List.of(
                browser().signIn("nobody-at-all", "wrong"),
                browser().signIn("", ""),
                browser().signIn("名字", "wrong"),
                browser().signIn(gone.login(), gone.password()))) {
            assertThat(other.statusCode()).isEqualTo(known.statusCode());
            assertThat(other.body()).isEqualTo(known.body());
            assertThat(Browser.location(other)).isEqualTo(Browser.location(known));
            assertThat(other.headers().map().keySet())
                    .isEqualTo(known.headers().map().keySet());
        }
    }

    /** The overlong password is refused without being compared, so that thirty failures take no time. */
    @Test
    void turnsAnAddressAwayAfterThirtyFailuresAndWritesThatDownOnce() {
        Given.Password who = person(null, SYSTEM);
        assumeThat(System.getProperty("os.name")).startsWith("Linux");
        for (int i = 0; i < 30; i++) {
            assertThat(Browser.location(browserAt(60_001).signIn("nobody-" + i, "x".repeat(300))))
                    .contains("sign-in-failed");
        }
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer = browserAt(60_001).signIn(who.login(), who.password());
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.body()).contains("请十分钟后再试");
        }
        assertThat(jdbc.sql(
                                "select count(*) from journal.entry where act = 'identity.address-refused' and origin = '127.1.240.2'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(browserAt(60_001).get("/office/sign-in").statusCode()).isEqualTo(200);
        assertThat(browserAt(60_001).get("/").statusCode()).isEqualTo(200);
        assertThat(Browser.location(browserAt(60_002).signIn(who.login(), who.password())))
                .endsWith("/office/accounts");
        clock.advance(Duration.ofMinutes(10));
        assertThat(Browser.location(browserAt(60_001).signIn(who.login(), who.password())))
                .endsWith("/office/accounts");
    }

    @Test
    void endsTheSessionAfterFifteenIdleMinutes() {
        Browser browser = signedIn(null, SYSTEM);
        clock.advance(Duration.ofMinutes(15));
        assertThat(browser.get("/office/password").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(Browser.location(browser.get("/office/password"))).endsWith("/office/sign-in?said=session-over");
    }

    @Test
    void endsTheSessionAfterEightHoursHoweverBusy() {
        Browser browser = signedIn(null, SYSTEM);
        for (int quarters = 0; quarters < 32; quarters++) {
            clock.advance(Duration.ofMinutes(15));
            assertThat(browser.get("/office/password").statusCode()).isEqualTo(200);
        }
        clock.advance(Duration.ofSeconds(1));
        assertThat(Browser.location(browser.get("/office/password"))).endsWith("/office/sign-in?said=session-over");
    }

    @Test
    void givesTheSessionANewNameWhenSigningInAgain() {
        Given.Password who = person(null, SYSTEM);
        Browser browser = browser().signIn(who);
        String before = browser.cookie("yangguang");
        browser.signIn(who.login(), who.password());
        assertThat(browser.cookie("yangguang")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void asksForANewPasswordBeforeAnythingElse() {
        Given.Password who = accounts.withDuties(new NewAccount("newcomer", "演示新人", null), Set.of(SYSTEM), true);
        Browser browser = browser();
        browser.signIn(who.login(), who.password());
        assertThat(Browser.location(browser.get("/office/accounts"))).startsWith("/office/password");
        browser.get("/office/password");

        assertThat(change(browser, who.password(), "short").body()).contains("少于 10 个字符", "至少要有三类");
        assertThat(change(browser, who.password(), "newcomer-A1-xyz").body()).contains("不能含有用户名");
        assertThat(change(browser, "not it", "Good-enough-1").body()).contains("现在的密码不正确");
        assertThat(change(browser, who.password(), who.password()).body()).contains("与最近 5 个密码中的一个相同");
        HttpResponse<String> changed = change(browser, who.password(), "Good-enough-1");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(Browser.location(changed)).endsWith("/office/accounts?said=password-changed");
        assertThat(browser.get("/office/password").statusCode()).isEqualTo(200);
        assertThat(acts(who)).contains("identity.password-changed");
    }

    @Test
    void asksForANewPasswordAfterNinetyDays() {
        Given.Password who = person(null, SYSTEM);
        clock.advance(Duration.ofDays(90).plusSeconds(1));
        Browser browser = browser().signIn(who);
        assertThat(Browser.location(browser.get("/office/accounts"))).startsWith("/office/password");
    }

    @Test
    void endsOtherSessionsWhenThePasswordChanges() {
        Given.Password who = person(null, SYSTEM);
        Browser here = browser().signIn(who);
        Browser elsewhere = browser().signIn(who);
        clock.advance(Duration.ofSeconds(1));
        change(here, who.password(), "Another-good-1");
        assertThat(here.get("/office/password").statusCode()).isEqualTo(200);
        assertThat(Browser.location(elsewhere.get("/office/password"))).contains("session-over");
    }

    @Test
    void keepsNoPasswordInClear() {
        Given.Password who = person(null, SYSTEM);
        String hash = jdbc.sql("select password_hash from identity.person where id = :id")
                .param("id", who.person())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{").doesNotContain(who.password());
        assertThat(who.toString()).doesNotContain(who.password());
    }

    private static HttpResponse<String> change(Browser browser, String old, String fresh) {
        return browser.post("/office/password", Map.of("old", old, "fresh", fresh, "again", fresh));
    }

    private List<String> acts(Given.Password who) {
        return jdbc.sql("select act from journal.entry where object = :object order by seq")
                .param("object", "account/" + who.person())
                .query((row, number) -> row.getString("act"))
                .list();
    }
}
