package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.ListedDay;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Cases built through the table, counted by the clock of the program and by hand from their steps. The seed is printed and can be
 * given again with {@code -Dbyhand.seed=…}.
 */
class CasesByHandTest {

    private static final Map<LocalDate, Boolean> NAMED = WorkingCalendar.national().listed().days().stream()
            .collect(Collectors.toMap(ListedDay::date, ListedDay::works));

    /** What touches the period, each as often as it may come up. */
    private static final Action[] ACTS = {
        Action.CONFIRM,
        Action.REGISTER,
        Action.REGISTER,
        Action.REQUEST_CORRECTION,
        Action.RECEIVE_CORRECTION,
        Action.RECEIVE_CORRECTION,
        Action.REQUEST_REASONS,
        Action.RECEIVE_REASONS,
        Action.ASK_THIRD_PARTY,
        Action.ASK_CO_MAKER,
        Action.RECEIVE_OPINION,
        Action.RECEIVE_OPINION,
        Action.RECORD_SILENCE,
        Action.CALL_OFF,
        Action.NOTIFY_FEE,
        Action.RECORD_PAYMENT,
        Action.RECORD_PAYMENT,
        Action.WAIVE_FEE,
        Action.PROPOSE_EXTENSION,
        Action.APPROVE_EXTENSION,
        Action.DECLINE_EXTENSION,
        Action.SERVE,
        Action.SERVE,
        Action.SERVE
    };

    @Test
    void theDueDatesAreThoseCountedByHandFromTheSteps() {
        long seed = Long.getLong("byhand.seed", System.nanoTime());
        System.out.println("cases by hand, seed " + seed);
        int[] seen = new int[4];
        for (int i = 0; i < 600; i++) {
            Random random = new Random(seed + i);
            Desk desk = opened(random);
            for (int n = 0; n < 40; n++) {
                desk.on(desk.today().plusDays(random.nextInt(3) > 0 ? 0 : random.nextInt(6)));
                Action action = ACTS[random.nextInt(ACTS.length)];
                if (act(desk, action, random)) {
                    agree(desk, "seed " + (seed + i));
                }
            }
            seen[0] += has(desk, Action.RECEIVE_CORRECTION);
            seen[1] += has(desk, Action.RECORD_PAYMENT);
            seen[2] += has(desk, Action.APPROVE_EXTENSION);
            seen[3] += has(desk, Action.RECEIVE_OPINION);
        }
        assertThat(Arrays.stream(seen).min().orElseThrow())
                .as("corrections, payments, extensions, opinions that came up")
                .isGreaterThan(20);
    }

    private static int has(Desk desk, Action action) {
        return desk.subject().steps().stream().anyMatch(s -> s.action() == action) ? 1 : 0;
    }

    private static Desk opened(Random random) {
        LocalDate day = random.nextInt(5) == 0
                ? LocalDate.of(2016, 1, 4).plusDays(random.nextInt(700))
                : LocalDate.of(2021, 1, 4).plusDays(random.nextInt(1500));
        ReceiptChannel[] channels = ReceiptChannel.values();
        return Desk.by(channels[random.nextInt(channels.length)], day, "演示");
    }

    private static boolean act(Desk desk, Action action, Random random) {
        var rule = Handling.find(action, desk.subject().stage());
        if (rule.isEmpty()) {
            return false;
        }
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        rule.get().asks().stream()
                .filter(asked -> asked.required()
                        || asked.detail() == Detail.ARRIVED
                        || asked.detail() == Detail.REASON
                        || asked.detail() == Detail.SERVICE_RESULT && random.nextInt(8) == 0)
                .forEach(asked -> given.put(asked.detail(), value(asked.detail(), desk, random)));
        if (action == Action.NOTIFY_FEE) {
            given.putAll(Map.of(Detail.METHOD, Fee.BY_VOLUME, Detail.COUNT, "68", Detail.AMOUNT, "380"));
        }
        if (given.getOrDefault(Detail.ARRIVED, "9").compareTo(given.getOrDefault(Detail.ON, "")) < 0) {
            given.put(Detail.ARRIVED, given.get(Detail.ON));
        }
        Duty duty = rule.get().duties().stream().sorted().findFirst().orElseThrow();
        return desk.act(action, new Particulars(given), duty, Desk.person(duty), null)
                .isEmpty();
    }

    private static String value(Detail detail, Desk desk, Random random) {
        return switch (detail) {
            case ON, ARRIVED ->
                desk.today()
                        .minusDays(random.nextBoolean() ? 0 : random.nextInt(6))
                        .toString();
            case ANSWER_BY -> desk.today().plusDays(10 + random.nextInt(8)).toString();
            case DAYS -> Integer.toString(1 + random.nextInt(20));
            case CONSULTATION ->
                Integer.toString(
                        1 + random.nextInt(1 + desk.subject().consultations().size()));
            case LETTER -> {
                List<CaseLetter> letters = new ArrayList<>(desk.subject().letters());
                yield letters.isEmpty()
                        ? "-"
                        : letters.get(random.nextInt(letters.size())).key();
            }
            case WAY -> ServiceWay.values()[random.nextInt(4)].title();
            case SERVICE_RESULT -> ServiceResult.values()[random.nextInt(3)].title();
            default ->
                switch (detail.kind()) {
                    case YES_NO -> random.nextBoolean() ? "是" : "否";
                    case NUMBER -> "1";
                    default -> "演示";
                };
        };
    }

    private static ClockReading agree(Desk desk, String label) {
        ClockReading reading = desk.situation(Duty.HANDLER, Desk.CLERK).clock();
        var hand = new CountedByHand(desk.subject(), NAMED, desk.today());
        assertThat(reading.originalDue()).as(label).isEqualTo(hand.original());
        assertThat(reading.due()).as("%s: %s", label, steps(desk)).isEqualTo(hand.due());
        return reading;
    }

    private static List<String> steps(Desk desk) {
        return desk.subject().steps().stream()
                .map(s -> s.on() + " " + s.action() + " " + s.particulars().get(Detail.LETTER)
                        + s.particulars().get(Detail.ARRIVED))
                .toList();
    }

    @Test
    void aPauseThatEndsOnTheDayItBeganTakesNothing() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        opinion(desk, "1", desk.today());
        assertThat(agree(desk, "").due()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void twoPausesOfOneDayCountOnce() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        opinion(desk, "1", desk.today());
        Walks.thirdParty(desk);
        desk.on(desk.today().plusDays(2));
        opinion(desk, "2", desk.today());
        Walks.thirdParty(desk);
        Walks.thirdParty(desk);
        desk.on(desk.today().plusDays(1));
        opinion(desk, "4", desk.today());
        opinion(desk, "3", desk.today());
        assertThat(agree(desk, "").due()).as("4, 5 and 6 March").isEqualTo(LocalDate.of(2025, 4, 3));
    }

    @Test
    void aPauseOverAHolidayTakesOnlyItsWorkingDays() {
        Desk desk = Desk.inPerson(LocalDate.of(2024, 9, 23), "演示").done(Action.REGISTER);
        LocalDate plain = agree(desk, "").due();
        Walks.thirdParty(desk.on(LocalDate.of(2024, 9, 30)));
        opinion(desk.on(LocalDate.of(2024, 10, 8)), "1", desk.today());
        assertThat(agree(desk, "").due())
                .as("1 to 7 October are free, the 8th is not counted")
                .isEqualTo(WorkingCalendar.national().due(plain, 1).due());
    }

    @Test
    void anOpinionThatIsRecordedLateEndsThePauseOnItsOwnDay() {
        Desk desk = Walks.thirdParty(Walks.inHand()).serveAll().on(LocalDate.of(2025, 3, 14));
        opinion(desk, "1", LocalDate.of(2025, 3, 5));
        assertThat(agree(desk, "").due()).as("4 and 5 March").isEqualTo(LocalDate.of(2025, 4, 2));
    }

    private static void opinion(Desk desk, String number, LocalDate on) {
        desk.done(
                Action.RECEIVE_OPINION,
                Map.of(Detail.CONSULTATION, number, Detail.ON, on.toString(), Detail.AGREES, "是"));
    }
}
