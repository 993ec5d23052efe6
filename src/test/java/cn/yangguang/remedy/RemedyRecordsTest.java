package cn.yangguang.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Records on a real database; today is 2016-03-01. */
class RemedyRecordsTest extends ProgramTest {

    private static final String ORGAN = "jiuji";
    private static final String COUNTY = "jiuji-xian";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final Person HANDLER = person(1, Duty.HANDLER, ORGAN);
    private static final Person ABOVE = person(2, Duty.HANDLER, COUNTY);
    private static final Person INSPECTOR = person(3, Duty.INSPECTOR, ORGAN);

    private static Person person(long id, Duty duty, String organ) {
        return new Person(id, "p" + id, "演示人员" + id, organ, Set.of(new Assignment(duty, organ)));
    }

    @Autowired
    RemedyRecords records;

    @Autowired
    RemedyFigures figures;

    @BeforeEach
    void organs() {
        clock.set(LocalDate.of(2016, 3, 1));
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('jiuji-xian', '救济县', '救济县人民政府', 'COUNTY', null, true),
                          ('jiuji', '救济镇', '救济镇人民政府', 'TOWNSHIP', 'jiuji-xian', true)
                        on conflict do nothing
                        """).update();
    }

    private static NewRemedy review(String accepted) {
        return new NewRemedy(
                RemedyKind.REVIEW,
                ORGAN,
                ORGAN,
                null,
                new RemedyParticulars(Map.of(
                        RemedyDetail.ON,
                        accepted,
                        RemedyDetail.BODY,
                        "演示县人民政府",
                        RemedyDetail.DOCUMENT,
                        "演府复字第" + NUMBERS.incrementAndGet() + "号",
                        RemedyDetail.PARTY,
                        "演示申请人甲")),
                UUID.randomUUID().toString());
    }

    private static NewRemedy lawsuit(String accepted, Route route) {
        Map<RemedyDetail, String> given = new HashMap<>(review(accepted).given().details());
        given.put(RemedyDetail.ROUTE, route.name());
        return new NewRemedy(
                RemedyKind.LAWSUIT,
                ORGAN,
                ORGAN,
                null,
                new RemedyParticulars(given),
                UUID.randomUUID().toString());
    }

    private static long done(RemedyOutcome outcome) {
        if (outcome instanceof RemedyOutcome.Done(var id, var stage)) {
            return id;
        }
        throw new AssertionError(outcome);
    }

    private static List<String> refused(RemedyOutcome outcome) {
        return outcome instanceof RemedyOutcome.Refused(var reasons)
                ? reasons.stream()
                        .map(r -> r.key().replace("remedy.refusal.", ""))
                        .toList()
                : List.of();
    }

    private long recorded(NewRemedy wanted) {
        return done(records.record(wanted, HANDLER, "127.0.0.1"));
    }

    private RemedyOutcome acts(long id, RemedyAction action, Map<RemedyDetail, String> given, Person person) {
        return records.act(id, action, new RemedyParticulars(given), person, "127.0.0.1");
    }

    private void concludes(long id, String day, RemedyResult result) {
        done(acts(
                id,
                RemedyAction.CONCLUDE,
                Map.of(RemedyDetail.ON, day, RemedyDetail.RESULT, result.name(), RemedyDetail.DOCUMENT, "决定"),
                HANDLER));
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        NewRemedy wanted = review("2016-01-05");
        assertThat(recorded(wanted)).isEqualTo(recorded(wanted));
        NewRemedy again = new NewRemedy(
                wanted.kind(),
                ORGAN,
                ORGAN,
                null,
                wanted.given(),
                UUID.randomUUID().toString());
        assertThat(refused(records.record(again, HANDLER, "127.0.0.1"))).containsExactly("DOCUMENT_TAKEN");
    }

    @Test
    void anActSentTwiceIsDoneOnce() {
        long id = recorded(review("2016-01-05"));
        Map<RemedyDetail, String> answer = Map.of(RemedyDetail.ON, "2016-01-12", RemedyDetail.SEEN, "1");
        done(acts(id, RemedyAction.ANSWER, answer, HANDLER));
        assertThat(refused(acts(id, RemedyAction.ANSWER, answer, HANDLER))).containsExactly("NOT_AT_THIS_STAGE");
        assertThat(records.find(id, HANDLER).orElseThrow().steps()).hasSize(2);
    }

    @Test
    void whoClaimsIsSealedAndKnownToHandlersAlone() {
        long id = recorded(review("2016-01-05"));
        assertThat(jdbc.sql("select coalesce(string_agg(s::text, ''), '') from remedy.step s where remedy = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .contains("演府复字")
                .doesNotContain("演示申请人甲");
        Remedy remedy = records.find(id, HANDLER).orElseThrow();
        assertThat(records.personal(remedy, HANDLER).get(RemedyDetail.PARTY)).isEqualTo("演示申请人甲");
        assertThat(records.find(id, INSPECTOR)).isPresent();
        assertThat(records.personal(remedy, INSPECTOR).details()).isEmpty();
        assertThat(records.find(id, ABOVE)).isEmpty();
        assertThat(refused(acts(id, RemedyAction.ANSWER, Map.of(RemedyDetail.ON, "2016-01-12"), ABOVE)))
                .containsExactly("UNKNOWN");
    }

    @Test
    void aComplaintIsHandledByTheOrganAboveAndUnknownBelow() {
        var given = new RemedyParticulars(Map.of(
                RemedyDetail.ON, "2016-02-01",
                RemedyDetail.CLAIM, "没有公开财政信息",
                RemedyDetail.PARTY, "演示投诉人乙",
                RemedyDetail.CONTACT, "演示电话"));
        var wanted = new NewRemedy(
                RemedyKind.COMPLAINT,
                ORGAN,
                COUNTY,
                null,
                given,
                UUID.randomUUID().toString());
        assertThat(refused(records.record(wanted, HANDLER, "127.0.0.1"))).containsExactly("DUTY_MISSING");
        var upsideDown = new NewRemedy(
                RemedyKind.COMPLAINT,
                COUNTY,
                ORGAN,
                null,
                given,
                UUID.randomUUID().toString());
        assertThat(refused(records.record(upsideDown, HANDLER, "127.0.0.1"))).containsExactly("NOT_BELOW");
        long id = done(records.record(wanted, ABOVE, "127.0.0.1"));
        assertThat(records.find(id, HANDLER)).isEmpty();
        assertThat(records.list(RemedyKind.COMPLAINT, true, ABOVE)).hasSize(1);
        assertThat(records.list(RemedyKind.COMPLAINT, false, HANDLER)).isEmpty();
    }

    @Test
    void refusesACaseThatTheOrganDoesNotHave() {
        NewRemedy wanted = review("2016-01-05");
        var about = new NewRemedy(
                wanted.kind(),
                ORGAN,
                ORGAN,
                "jiuji-2016-0099",
                wanted.given(),
                UUID.randomUUID().toString());
        assertThat(refused(records.record(about, HANDLER, "127.0.0.1"))).containsExactly("NO_SUCH_CASE");
    }

    @Test
    void stepsAreOnlyEverAdded() {
        long id = recorded(review("2016-01-05"));
        assertThatThrownBy(() -> jdbc.sql("update remedy.step set to_stage = 'CONCLUDED' where remedy = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from remedy.remedy where id = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void theResultOfAYearIsWhatStoodOnItsLastDay() {
        Map<String, Integer> before13 = figures.of(List.of(ORGAN), 2013);
        Map<String, Integer> before14 = figures.of(List.of(ORGAN), 2014);
        Map<String, Integer> before15 = figures.of(List.of(ORGAN), 2015);

        long carried = recorded(review("2013-11-20"));
        concludes(carried, "2014-01-10", RemedyResult.CORRECTED);
        long late = recorded(lawsuit("2014-05-05", Route.DIRECT));
        concludes(late, "2014-12-31", RemedyResult.UPHELD);
        done(acts(
                late,
                RemedyAction.REOPEN,
                Map.of(
                        RemedyDetail.ON, "2015-01-05",
                        RemedyDetail.BODY, "演示市中级人民法院",
                        RemedyDetail.DOCUMENT, "行终"),
                HANDLER));
        long mistaken = recorded(lawsuit("2014-06-05", Route.AFTER_REVIEW));
        concludes(mistaken, "2014-09-01", RemedyResult.UPHELD);
        done(acts(mistaken, RemedyAction.VOID, Map.of(RemedyDetail.REASON, "看错了"), HANDLER));
        long nothing = recorded(review("2014-07-01"));
        Person head = person(9, Duty.SIGNATORY, ORGAN);
        done(acts(nothing, RemedyAction.DISCARD, Map.of(RemedyDetail.REASON, "重复"), head));

        assertThat(more(before13, figures.of(List.of(ORGAN), 2013)))
                .isEqualTo(Map.of("review.pending", 1, "review.total", 1));
        assertThat(more(before14, figures.of(List.of(ORGAN), 2014)))
                .isEqualTo(Map.of(
                        "review.corrected", 1,
                        "review.total", 1,
                        "litigationDirect.upheld", 1,
                        "litigationDirect.total", 1,
                        "litigationAfterReview.pending", 1,
                        "litigationAfterReview.total", 1));
        assertThat(more(before15, figures.of(List.of(ORGAN), 2015)))
                .as("the appeal is pending; the review of 2013 was over before the year began")
                .isEqualTo(Map.of(
                        "litigationDirect.pending", 1,
                        "litigationDirect.total", 1,
                        "litigationAfterReview.pending", 1,
                        "litigationAfterReview.total", 1));
        assertThat(before13).hasSize(15);
        assertThat(figures.of(List.of(COUNTY), 2014).values()).containsOnly(0);
    }

    private static Map<String, Integer> more(Map<String, Integer> before, Map<String, Integer> after) {
        Map<String, Integer> more = new HashMap<>();
        after.forEach((column, number) -> {
            if (number > before.get(column)) {
                more.put(column, number - before.get(column));
            }
        });
        return more;
    }
}
