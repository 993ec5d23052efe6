package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.deadline.ClockReading;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Anybody tries anything with a case, in any order, on any day. Whatever the table allows, what must always be true stays true;
 * whatever it refuses changes nothing. The seed is printed and can be given again with {@code -Dcases.seed=…}.
 */
class RandomCasesTest {

    private static final int ACTS = 24;

    @Test
    void noSequenceOfActsBreaksAnInvariant() {
        play(20_000);
    }

    @Test
    @Tag("long")
    void noMillionSequencesBreakAnInvariant() {
        play(1_000_000);
    }

    private static void play(int sequences) {
        long seed = Long.getLong("cases.seed", System.nanoTime());
        System.out.println("random cases, seed " + seed);
        int[] reached = new int[Stage.values().length];
        for (int i = 0; i < sequences; i++) {
            Stage end = new Sequence(seed + i).play();
            reached[end.ordinal()]++;
        }
        System.out.println("ended at: " + Arrays.toString(reached));
        assertThat(Arrays.stream(reached).filter(n -> n > 0).count()).isGreaterThan(8);
    }

    private static final class Sequence {
        private final Random random;
        private final String label;
        private final Desk desk;
        private final RandomActs acts;

        Sequence(long seed) {
            this.random = new Random(seed);
            this.label = "sequence of seed " + seed;
            LocalDate day = random.nextInt(5) == 0
                    ? LocalDate.of(2016, 1, 4).plusDays(random.nextInt(700))
                    : LocalDate.of(2021, 1, 4).plusDays(random.nextInt(1500));
            ReceiptChannel[] channels = ReceiptChannel.values();
            this.desk = Desk.by(
                    channels[random.nextInt(channels.length)],
                    day,
                    random.nextBoolean() ? new String[] {"演示一"} : new String[] {"演示一", "演示二"});
            this.acts = new RandomActs(random, desk);
        }

        Stage play() {
            for (int i = 0; i < ACTS; i++) {
                desk.on(desk.today().plusDays(random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(3)));
                act();
            }
            return desk.subject().stage();
        }

        private void act() {
            Case before = desk.subject();
            Action action = acts.likely(before);
            Duty duty = acts.duty(action, before);
            long person = random.nextInt(12) == 0 ? Desk.CLERK : Desk.person(duty);
            Particulars given = acts.given(action, before);
            List<String> refusals = desk.act(action, given, duty, person, null);
            Case after = desk.subject();
            if (!refusals.isEmpty()) {
                assertThat(after)
                        .as("%s: a refused %s changes nothing", label, action)
                        .isSameAs(before);
                return;
            }
            check(before, after);
        }

        private void check(Case before, Case after) {
            Step last = after.steps().getLast();
            assertThat(after.seen()).as(label).isEqualTo(before.seen() + 1);
            assertThat(after.stage()).as(label).isEqualTo(last.to());
            assertThat(Case.of(after.registered(), after.steps())).as(label).isEqualTo(after);
            assertThat(count(after, Action.REQUEST_CORRECTION)).as(label).isLessThanOrEqualTo(1);
            assertThat(count(after, Action.NOTIFY_FEE)).as(label).isLessThanOrEqualTo(1);
            assertThat(after.letters().stream().map(CaseLetter::key)).as(label).doesNotHaveDuplicates();
            switch (last.action()) {
                case APPROVE -> approved(before, after);
                case SERVE -> served(after);
                default -> {
                    // Nothing more than what always holds.
                }
            }
            clock(after);
        }

        private void approved(Case before, Case after) {
            assertThat(before.allDecided()).as(label).isTrue();
            assertThat(before.pauseOpen()).as(label).isFalse();
            assertThat(after.replies()).as(label).hasSize(after.outcomes().size());
            LawProfile law = LawProfile.of(after.registered().law());
            assertThat(after.outcomes())
                    .as(label)
                    .allMatch(outcome -> law.outcome(outcome).isPresent());
            assertThat(after.replies().stream().map(CaseLetter::type).toList())
                    .as(label)
                    .isEqualTo(after.outcomes().stream()
                            .map(o -> law.outcome(o).map(OutcomeRule::letter).orElseThrow())
                            .toList());
            long signer = after.steps().getLast().person() == null
                    ? 0
                    : after.steps().getLast().person();
            assertThat(before.last(Action.DRAFT).map(Step::person)).as(label).isNotEqualTo(Optional.of(signer));
        }

        private void served(Case after) {
            if (after.stage() == Stage.SERVED) {
                assertThat(after.replies()).as(label).allMatch(letter -> letter.served() != null);
            }
        }

        /** The clock reads every case, and its due date keeps within what the law allows. */
        private void clock(Case after) {
            LawProfile law = LawProfile.of(after.registered().law());
            ClockReading reading = desk.situation(Duty.HANDLER, Desk.CLERK).clock();
            LocalDate start = reading.start();
            LocalDate due = reading.due();
            if (start == null || due == null) {
                return;
            }
            assertThat(due).as(label).isAfterOrEqualTo(start);
            int reply = law.limit(LimitCode.REPLY).map(Limit::days).orElseThrow();
            if (after.round() == 1) {
                assertThat(due)
                        .as(label)
                        .isAfterOrEqualTo(desk.situation(Duty.HANDLER, Desk.CLERK)
                                .calendar()
                                .due(start, reply)
                                .due());
            }
        }

        private static long count(Case subject, Action action) {
            return subject.steps().stream()
                    .filter(step -> step.action() == action)
                    .count();
        }
    }
}
