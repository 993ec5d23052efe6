package cn.yangguang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.identity.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisclosuresTest {

    private Town town;

    @BeforeEach
    void open() {
        town = Town.fresh();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void walksFromTheDraftToThePublicPage() {
        EditionRef ref = town.published("关于春灌用水安排的通知");
        Dossier dossier = town.dossier(ref);
        assertThat(dossier.disclosure().indexNumber()).isEqualTo(town.firstNumber());
        assertThat(dossier.live())
                .hasValueSatisfying(e -> assertThat(e.publishedAt()).isEqualTo(town.now()));
        assertThat(town.disclosures().deliveries(ref))
                .extracting(Delivery::channel)
                .containsExactly("platform");
        assertThat(dossier.steps())
                .extracting(Step::action)
                .containsExactly(
                        Action.CREATE,
                        Action.SUBMIT,
                        Action.CONFIRM_SELF_CHECK,
                        Action.PASS_PRE_REVIEW,
                        Action.PASS_SECRECY_REVIEW,
                        Action.APPROVE);
        assertThat(town.events())
                .containsExactly(new EditionPublished(ref.disclosure(), 1, Town.ORGAN, town.firstNumber()));
    }

    @Test
    void givesOneIndexNumberWhenTheSignerClicksTwiceAtOnce() throws Exception {
        EditionRef ref = town.upTo(Stage.FINAL_APPROVAL, "两次点击");
        try (var clicks = Executors.newFixedThreadPool(2)) {
            Callable<Outcome> click = () -> town.act(ref, Action.APPROVE, Particulars.NONE, town.signatory());
            List<Future<Outcome>> answers = clicks.invokeAll(List.of(click, click));
            assertThat(answers)
                    .extracting(Future::get)
                    .hasAtLeastOneElementOfType(Outcome.Done.class)
                    .hasAtLeastOneElementOfType(Outcome.Refused.class);
        }
        assertThat(town.dossier(town.published("下一条")).disclosure().indexNumber())
                .endsWith("00002");
    }

    @Test
    void keepsTheIndexNumberThroughACorrectionAndMarksTheOldEdition() {
        EditionRef first = town.published("低保标准公告");
        var reason = Particulars.of(Detail.REASON, "标准数额有误");
        EditionRef second = town.done(town.act(first, Action.CORRECT, reason, town.handler()));
        assertThat(town.dossier(first).edition(1).orElseThrow().stage()).isEqualTo(Stage.PUBLISHED);
        town.onward(second, Stage.PUBLISHED);
        Dossier dossier = town.dossier(first);
        assertThat(dossier.edition(1).orElseThrow().stage()).isEqualTo(Stage.CORRECTED);
        assertThat(dossier.live().orElseThrow().ref()).isEqualTo(second);
        assertThat(dossier.disclosure().indexNumber()).isEqualTo(town.firstNumber());
    }

    @Test
    void refusesASecondOpenEdition() {
        EditionRef first = town.published("只能有一份修改稿");
        var reason = Particulars.of(Detail.REASON, "更正");
        town.done(town.act(first, Action.CORRECT, reason, town.handler()));
        assertThat(town.refusals(town.act(first, Action.CORRECT, reason, town.handler())))
                .containsExactly("EDITION_IN_WORK");
    }

    @Test
    void refusesAnEditOfWordsThatSomebodyElseChangedInBetween() {
        EditionRef ref = town.draft("同时修改");
        String seen = town.dossier(ref).current().contentHash();
        town.done(town.edit(ref, town.content("甲的修改"), seen, town.handler()));
        assertThat(town.refusals(town.edit(ref, town.content("乙的修改"), seen, town.handler())))
                .containsExactly("CONTENT_CHANGED");
    }

    @Test
    void refusesWhoHoldsTheDutyOnlyAtAnotherOrgan() {
        EditionRef ref = town.upTo(Stage.SECRECY_REVIEW, "别的机关的审查员");
        assertThat(town.refusals(town.act(ref, Action.PASS_SECRECY_REVIEW, RulesTest.secrecy("否"), town.stranger())))
                .containsExactly("DUTY_MISSING");
    }

    @Test
    void cleansTheBodyAndKeepsTablesAndHeadings() {
        EditionRef ref = town.draft("<script>x</script>");
        var content = town.content("正文清理")
                .withBody(
                        "<h2 onclick=x>标题</h2><script>alert(1)</script><table><tr><td colspan=2 style='x'>1</td></tr></table>");
        town.done(town.edit(ref, content, town.dossier(ref).current().contentHash(), town.handler()));
        assertThat(town.dossier(ref).current().content().body())
                .contains("<h2>标题</h2>", "<td colspan=\"2\">1</td>")
                .doesNotContain("script", "onclick", "style");
    }

    @Test
    void writesEveryActIntoTheJournalInTheSameTransaction() {
        EditionRef ref = town.published("留痕");
        List<String> acts = town.jdbc()
                .sql("select act from journal.entry where object = :o order by seq")
                .param("o", ref.object())
                .query(String.class)
                .list();
        assertThat(acts)
                .containsExactly(
                        "disclosure.CREATE",
                        "disclosure.SUBMIT",
                        "disclosure.CONFIRM_SELF_CHECK",
                        "disclosure.PASS_PRE_REVIEW",
                        "disclosure.PASS_SECRECY_REVIEW",
                        "disclosure.APPROVE");
    }

    @Test
    void doesNothingWhenTheJournalCannotBeWritten() {
        EditionRef ref = town.upTo(Stage.FINAL_APPROVAL, "没有留痕就没有动作");
        town.jdbc()
                .sql("alter table journal.entry add constraint closed check (act <> 'disclosure.APPROVE') not valid")
                .update();
        assertThatThrownBy(() -> town.act(ref, Action.APPROVE, Particulars.NONE, town.signatory()))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThat(town.dossier(ref).current().stage()).isEqualTo(Stage.FINAL_APPROVAL);
        town.jdbc().sql("alter table journal.entry drop constraint closed").update();
        town.done(town.act(ref, Action.APPROVE, Particulars.NONE, town.signatory()));
        assertThat(town.dossier(ref).disclosure().indexNumber()).isEqualTo(town.firstNumber());
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatIsWritten() {
        EditionRef ref = town.published("不可改");
        for (String sql : List.of(
                "update journal.entry set detail = 'x'",
                "delete from journal.entry",
                "truncate journal.entry",
                "update disclosure.step set person_name = 'x'",
                "delete from disclosure.step",
                "delete from disclosure.delivery",
                "delete from disclosure.edition",
                "update disclosure.disclosure set index_number = 'x'",
                "update disclosure.edition set published_at = published_at - interval '1 day'",
                "update disclosure.edition set title = 'x'")) {
            assertThatThrownBy(() -> town.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("YG00")
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
        assertThat(town.dossier(ref).current().content().title()).isEqualTo("不可改");
    }

    @Test
    void theStagesOfTheDatabaseAreTheStagesOfTheProgram() {
        String check = town.jdbc().sql("""
                        select pg_get_constraintdef(c.oid) from pg_constraint c
                         where c.conrelid = 'disclosure.edition'::regclass and c.conname = 'edition_stage_check'
                        """).query(String.class).single();
        List<String> inDatabase = java.util.regex.Pattern.compile("'([A-Z_]+)'::text")
                .matcher(check)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(inDatabase)
                .containsExactlyInAnyOrderElementsOf(
                        java.util.Arrays.stream(Stage.values()).map(Stage::name).toList());
    }

    @Test
    void countsTheDaysOfACorrectionFromTheDayItWasOpened() {
        EditionRef first = town.published("更正的期限");
        town.clock().advanceDays(60);
        EditionRef second =
                town.done(town.act(first, Action.CORRECT, Particulars.of(Detail.REASON, "更正"), town.handler()));
        Dossier dossier = town.dossier(second);
        LocalDate due = town.disclosures()
                .due(dossier, dossier.edition(2).orElseThrow())
                .orElseThrow()
                .date();
        assertThat(due).isAfter(town.today());
    }

    @Test
    void recordsThePaperOnTheBoardWithItsDate() {
        EditionRef ref = town.published("上墙");
        Person handler = town.handler();
        var posted = new Particulars(Map.of(
                Detail.CHANNEL, "notice-board", Detail.POSTED_ON, town.today().toString(), Detail.NOTE, "一楼公示栏"));
        town.done(town.act(ref, Action.RECORD_DELIVERY, posted, handler));
        assertThat(town.disclosures().deliveries(ref))
                .extracting(Delivery::channel)
                .contains("notice-board");
        assertThat(town.refusals(town.act(ref, Action.RECORD_DELIVERY, posted, handler)))
                .containsExactly("CHANNEL_RECORDED");
    }
}
