package cn.yangguang.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.TestModules;
import cn.yangguang.journal.Actor;
import cn.yangguang.law.LetterType;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.Facts;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesTest {
    private static final Actor CLERK = new Actor(7L, "演示经办人", "HANDLER", "zhen", "127.0.0.1");
    /** The day of the fixed clock is 2016-03-01. */
    private static final LocalDate DATED = LocalDate.of(2016, 2, 25);

    private static final LocalDate POSTED = LocalDate.of(2016, 2, 26);

    private final TestModules modules = TestModules.of("page", "journal", "organ", "vault", "issuing");
    private final Services services = modules.get(Services.class);
    private final AtomicInteger letters = new AtomicInteger();

    @BeforeAll
    void aTownship() {
        var organ =
                new Organ("zhen", "演示镇", "演示县演示镇人民政府", OrganLevel.TOWNSHIP, null, null, null, true, OrganFacts.NONE);
        modules.get(Organs.class).create(organ, CLERK);
        var setting = new LetterSetting("", "", "演示联系人", "0000-0000000", "", "", null, Map.of());
        modules.get(LetterSettings.class).set("zhen", setting, CLERK);
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void countsTheDayTheLetterWasHandedToThePost() {
        long letter = letter();
        assertThat(services.replyDate(letter)).isEmpty();
        assertThat(services.record(letter, post(ServiceResult.HANDED_OVER, POSTED), null, CLERK))
                .isEmpty();
        assertThat(services.record(letter, post(ServiceResult.RETURNED, POSTED.plusDays(2)), null, CLERK))
                .isEmpty();
        assertThat(services.replyDate(letter)).contains(POSTED);
    }

    @Test
    void takesNoOtherCourierThanTheStatePost() {
        var courier = new ServiceEntry(
                ServiceWay.POST, ServiceResult.HANDED_OVER, "演示申请人", "演示县", POSTED, null, null, false, "", "");
        assertThat(services.record(letter(), courier, null, CLERK))
                .extracting(FieldProblem::key)
                .containsExactlyInAnyOrder("issuing.problem.need.STATE_POST", "issuing.problem.need.PROOF_NUMBER");
    }

    @Test
    void countsTheDaySomebodySigned() {
        long letter = letter();
        assertThat(services.record(letter, direct(ServiceResult.REFUSED, null), null, CLERK))
                .isEmpty();
        assertThat(services.replyDate(letter)).isEmpty();
        assertThat(services.record(letter, direct(ServiceResult.SIGNED, null), null, CLERK))
                .extracting(FieldProblem::key)
                .containsExactly("issuing.problem.need.SIGNED_ON");
        assertThat(services.record(letter, direct(ServiceResult.SIGNED, POSTED), null, CLERK))
                .isEmpty();
        assertThat(services.replyDate(letter)).contains(POSTED);
    }

    @Test
    void countsTheDayInBeijingOnWhichTheSystemSent() {
        long letter = letter();
        var sent = new ServiceEntry(
                ServiceWay.ELECTRONIC,
                ServiceResult.HANDED_OVER,
                "演示申请人",
                "demo@example.invalid",
                null,
                null,
                Instant.parse("2016-02-27T16:30:00Z"),
                false,
                "",
                "");
        assertThat(services.record(letter, sent, null, CLERK)).isEmpty();
        assertThat(services.replyDate(letter)).contains(LocalDate.of(2016, 2, 28));
    }

    @Test
    void refusesDaysBeforeTheLetterAndAfterToday() {
        assertThat(services.record(letter(), post(ServiceResult.HANDED_OVER, DATED.minusDays(1)), null, CLERK))
                .extracting(FieldProblem::key)
                .containsExactly("issuing.problem.day");
        assertThat(services.record(letter(), post(ServiceResult.HANDED_OVER, LocalDate.of(2016, 3, 2)), null, CLERK))
                .extracting(FieldProblem::key)
                .containsExactly("issuing.problem.day");
    }

    @Test
    void keepsTheProofClosedAndJudgesItByItsContent() {
        long letter = letter();
        byte[] proof = "%PDF-1.7 演示回执".getBytes(StandardCharsets.UTF_8);
        assertThat(services.record(letter, post(ServiceResult.HANDED_OVER, POSTED), proof, CLERK))
                .isEmpty();
        var record = services.of(letter).getFirst();
        assertThat(record.proof()).contains("application/pdf");
        assertThat(services.proof(record.id())).contains(proof);
        assertThat(record.entry().recipient()).isEqualTo("演示申请人");
        var raw = modules.jdbc()
                .sql("select particulars || proof from issuing.service where id = :id")
                .param("id", record.id())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(raw, StandardCharsets.UTF_8)).doesNotContain("演示");
        byte[] program = "MZ program".getBytes(StandardCharsets.UTF_8);
        assertThat(services.record(letter, post(ServiceResult.HANDED_OVER, POSTED), program, CLERK))
                .extracting(FieldProblem::key)
                .containsExactly("issuing.problem.proof");
    }

    @Test
    void countsAMistakenRecordNoLongerButKeepsIt() {
        long letter = letter();
        services.record(letter, post(ServiceResult.HANDED_OVER, POSTED), null, CLERK);
        long mistaken = services.of(letter).getFirst().id();
        assertThat(services.voidRecord(mistaken, " ", CLERK)).isNotEmpty();
        assertThat(services.voidRecord(mistaken, "日期登记错误", CLERK)).isEmpty();
        assertThat(services.replyDate(letter)).isEmpty();
        assertThat(services.of(letter)).hasSize(2);
        assertThat(services.voidRecord(mistaken, "再次", CLERK)).isNotEmpty();
        assertThatThrownBy(
                        () -> modules.jdbc().sql("delete from issuing.service").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void knowsNoServiceOfALetterThatIsNot() {
        assertThat(services.record(999_999, post(ServiceResult.HANDED_OVER, POSTED), null, CLERK))
                .extracting(FieldProblem::key)
                .containsExactly("issuing.problem.no-letter");
    }

    private static ServiceEntry post(ServiceResult result, LocalDate handedOn) {
        return new ServiceEntry(
                ServiceWay.POST, result, "演示申请人", "演示县演示镇", handedOn, null, null, true, "XA00000000011", "");
    }

    private static ServiceEntry direct(ServiceResult result, @Nullable LocalDate signedOn) {
        return new ServiceEntry(ServiceWay.DIRECT, result, "演示申请人", "", null, signedOn, null, false, "", "");
    }

    private long letter() {
        var facts = Facts.with()
                .put(Blank.APPLICANT, "演示申请人")
                .put(Blank.APPLICATION_NUMBER, "2016-0001")
                .put(Blank.RECEIVED_ON, DATED)
                .put(Blank.REQUEST, "演示")
                .put(Blank.CHANNEL, "当面")
                .build();
        var order = new LetterOrder("zhen", LetterType.RECEIPT, null, null, DATED, DATED, facts);
        String key = "service-test/" + letters.incrementAndGet();
        var sealing = modules.transaction()
                .execute(status -> modules.get(Letters.class).seal(order, key, key, CLERK));
        return ((Sealing.Done) java.util.Objects.requireNonNull(sealing))
                .letter()
                .id();
    }
}
