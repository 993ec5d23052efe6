package cn.yangguang.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A township whose records were tampered with behind the program's back. */
class GuardPagesTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    GuardConcerns guard;

    private String organ = "";

    @BeforeEach
    void town() {
        organ = "guarded-" + TOWNS.incrementAndGet();
        new PublicRows(jdbc).organ(organ, "演示预警镇人民政府");
    }

    private long item(int number) {
        return new PublicRows(jdbc).item(organ, organ + "/2026-%05d".formatted(number), "演示" + number, null, DAY);
    }

    private void step(long item, int seq, String action, String to, LocalDate day) {
        jdbc.sql("""
                        insert into disclosure.step (disclosure, seq, edition, action, from_stage, to_stage, person_name, duty, at)
                        values (:item, :seq, 1, :action, 'X', :to, '演示', 'SIGNATORY', (cast(:day as date) + time '12:00') at time zone 'Asia/Shanghai')
                        """)
                .param("item", item)
                .param("seq", seq)
                .param("action", action)
                .param("to", to)
                .param("day", day)
                .update();
    }

    @Test
    void eachTamperedItemIsNamedAndTheOthersAreNot() {
        long whole = item(1);
        step(whole, 1, "PASS_SECRECY_REVIEW", "FINAL_APPROVAL", DAY);
        step(whole, 2, "APPROVE", "PUBLISHED", DAY);
        long unreviewed = item(2);
        step(unreviewed, 1, "APPROVE", "PUBLISHED", DAY);
        long backdated = item(3);
        step(backdated, 1, "PASS_SECRECY_REVIEW", "FINAL_APPROVAL", DAY);
        step(backdated, 2, "APPROVE", "PUBLISHED", DAY.plusDays(20));
        assertThat(guard.concerns(new Asking(Set.of(organ), LocalDate.of(2026, 11, 23), null)))
                .extracting(Concern::code, concern -> concern.facts().getFirst())
                .containsExactlyInAnyOrder(tuple("GD-UNREVIEWED", "演示2"), tuple("GD-BACKDATED", "演示3"));
        Browser inspector = signedIn(organ, new Assignment(Duty.INSPECTOR, organ));
        assertThat(inspector.get("/office/supervision/" + organ + "?group=GD").body())
                .contains("“演示3”的发布日期是 2026-03-02，签发日期却是 2026-03-22", "监督预警");
    }

    @Test
    void anIndexNumberOfWhichNothingIsLeftIsNamedSinceTheDayItWasGiven() {
        item(1);
        jdbc.sql(
                        "insert into catalogue.index_number (number, organ, series, seq, given_on) values (:number, :organ, 'x', 7, :day)")
                .param("number", organ + "/2026-00007")
                .param("organ", organ)
                .param("day", DAY)
                .update();
        assertThat(guard.concerns(new Asking(Set.of(organ), LocalDate.of(2026, 11, 23), null)))
                .filteredOn(concern -> concern.code().equals("GD-VANISHED"))
                .extracting(Concern::subject, Concern::since)
                .containsExactly(tuple("number/" + organ + "/2026-00007", DAY));
        assertThat(guard.concerns(new Asking(Set.of(organ), DAY.minusDays(1), null)))
                .noneMatch(concern -> concern.code().equals("GD-VANISHED"));
    }

    @Test
    void aMeasureIsSetWithAReasonThatWhoeverIsMeasuredCanRead() {
        Browser inspector = signedIn(organ, new Assignment(Duty.INSPECTOR, organ));
        String page = "/office/guard/" + organ;
        assertThat(inspector.get("/office/guard").headers().firstValue("Location"))
                .contains(page);
        String set = page + "/measures/EXTENSIONS_A_DAY";
        assertThat(inspector.post(set, Map.of("value", "0", "reason", "演示")).body())
                .contains("请填写 1 到 100000 的整数");
        assertThat(inspector.post(set, Map.of("value", "8", "reason", " ")).statusCode())
                .isEqualTo(422);
        assertThat(inspector
                        .post(set, Map.of("value", "8", "reason", "演示：征地集中办理"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(inspector
                        .post(page + "/measures/NONSENSE", Map.of("value", "8", "reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        Browser clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
        assertThat(clerk.get(page).body()).contains("演示：征地集中办理").doesNotContain("name=\"value\"");
        assertThat(clerk.post(set, Map.of("value", "9", "reason", "x")).statusCode())
                .isEqualTo(403);
        assertThat(clerk.get("/office/guard/nowhere").statusCode()).isEqualTo(404);
        assertThat(inspector.get(page + "?lang=en").body()).contains("Measures of");
    }
}
