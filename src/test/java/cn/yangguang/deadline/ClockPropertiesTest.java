package cn.yangguang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.DayList;
import cn.yangguang.calendar.ListedDay;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.CorrectionAsked;
import cn.yangguang.deadline.ClockEvent.CorrectionReceived;
import cn.yangguang.deadline.ClockEvent.Delayed;
import cn.yangguang.deadline.ClockEvent.Ended;
import cn.yangguang.deadline.ClockEvent.Extended;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.FeePaid;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import cn.yangguang.deadline.ClockEvent.ReasonsAsked;
import cn.yangguang.deadline.ClockEvent.ReasonsReceived;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.ClockEvent.Replied;
import cn.yangguang.deadline.ClockEvent.ReplyOrdered;
import cn.yangguang.deadline.LedgerLine.Why;
import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Random applications: their events are drawn from a seed, so that a failure shows all of it. */
class ClockPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private final WorkingCalendar national = WorkingCalendar.national();
    private final Map<LocalDate, Boolean> named =
            national.listed().days().stream().collect(Collectors.toMap(ListedDay::date, ListedDay::works));

    /** An open application under the version of 2019, without delay. */
    record Open(LocalDate start, List<ClockEvent> events) {

        LocalDate today() {
            return start.plusDays(400);
        }
    }

    @Provide
    Arbitrary<Open> open() {
        return Arbitraries.longs().map(seed -> open(new Random(seed)));
    }

    private static Open open(Random random) {
        LocalDate start = FIRST.plusDays(random.nextInt(4 * 365));
        List<ClockEvent> events = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            LocalDate on = start.plusDays(random.nextInt(50));
            String key = "第" + n;
            events.add(new Consulted(key, ConsultationKind.values()[random.nextInt(2)], on));
            LocalDate arrived = on.plusDays(random.nextInt(4));
            if (random.nextInt(4) > 0) {
                events.add(new ConsultationDelivered(key, arrived));
            }
            if (random.nextBoolean()) {
                events.add(new OpinionReceived(key, arrived.plusDays(random.nextInt(35))));
            }
        }
        if (random.nextInt(3) == 0) {
            LocalDate on = start.plusDays(random.nextInt(12));
            events.add(new CorrectionAsked(on, null, null));
            if (random.nextInt(4) > 0) {
                events.add(new CorrectionReceived(on.plusDays(random.nextInt(25))));
            }
        }
        if (random.nextInt(4) == 0) {
            LocalDate on = start.plusDays(random.nextInt(40));
            events.add(new FeeNotified(on, on));
            if (random.nextInt(4) > 0) {
                events.add(new FeePaid(on.plusDays(random.nextInt(30))));
            }
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            LocalDate on = start.plusDays(random.nextInt(60));
            events.add(new Extended(on, 1 + random.nextInt(25), "演示负责人", on));
        }
        events.addFirst(new Received(start, ReceiptChannel.IN_PERSON));
        return new Open(start, events);
    }

    private ClockReading read(Open one, WorkingCalendar calendar) {
        return CaseClock.read(LawProfile.on(one.start()), calendar, one.events(), one.today());
    }

    @Property(tries = 2000)
    void theDueDateIsThatOfTheOtherCounter(@ForAll("open") Open one) {
        LocalDate judged = new DayByDay(named, one.events()).due(one.start(), one.today());
        assertThat(read(one, national).due()).isEqualTo(judged);
    }

    @Property(tries = 500)
    void oneMoreFreeDayNeverMakesItEarlierAndOneMoreWorkdayNeverLater(
            @ForAll("open") Open one, @ForAll @IntRange(max = 120) int after) {
        LocalDate changed = one.start().plusDays(after);
        LocalDate plain = read(one, national).due();
        LocalDate free = read(one, with(changed, false)).due();
        LocalDate worked = read(one, with(changed, true)).due();
        if (plain != null && free != null) {
            assertThat(free).isAfterOrEqualTo(plain);
        }
        if (plain != null && worked != null) {
            assertThat(worked).isBeforeOrEqualTo(plain);
        }
    }

    private WorkingCalendar with(LocalDate day, boolean works) {
        return national.withRegion(new DayList("示例地区", List.of(new ListedDay(day, works, "示例"))));
    }

    @Property(tries = 500)
    void theOrderOfRecordingDoesNotMatterForDifferentDays(@ForAll("open") Open one, @ForAll long seed) {
        List<ClockEvent> byDay = new ArrayList<>(one.events());
        byDay.sort(Comparator.comparing(ClockEvent::on));
        List<ClockEvent> shuffled = new ArrayList<>(one.events());
        Collections.shuffle(shuffled, new Random(seed));
        List<ClockEvent> backdated = new ArrayList<>();
        for (ClockEvent event : shuffled) {
            // Events of one day keep their order: take them together, at the place of the first one drawn.
            if (!backdated.contains(event)) {
                one.events().stream().filter(e -> e.on().equals(event.on())).forEach(backdated::add);
            }
        }
        ClockReading late = read(new Open(one.start(), backdated), national);
        ClockReading inOrder = read(new Open(one.start(), byDay), national);
        assertThat(late.due()).isEqualTo(inOrder.due());
        assertThat(late.ledger()).hasSameSizeAs(inOrder.ledger());
        assertThat(lastOf(late.history())).isEqualTo(late.due());
    }

    private static LocalDate lastOf(List<DueChange> history) {
        return history.isEmpty() ? null : history.getLast().to();
    }

    /** Anything at all, under both versions: nothing may fail, and the sums of the ledger hold. */
    @Provide
    Arbitrary<List<ClockEvent>> anything() {
        return Arbitraries.longs().map(seed -> anything(new Random(seed)));
    }

    private static List<ClockEvent> anything(Random random) {
        LocalDate start = LocalDate.of(2018, 6, 1).plusDays(random.nextInt(8 * 365));
        List<ClockEvent> events = new ArrayList<>();
        for (int n = random.nextInt(14); n > 0; n--) {
            LocalDate on = start.plusDays(random.nextInt(90) - 3L);
            LocalDate later = on.plusDays(random.nextInt(40) - 3L);
            String key = "第" + random.nextInt(3);
            events.add(
                    switch (random.nextInt(16)) {
                        case 0 -> new Received(on, channel(random));
                        case 1 -> new ClockEvent.Confirmed(on);
                        case 2 -> new CorrectionAsked(on, later, random.nextBoolean() ? later.plusDays(9) : null);
                        case 3 -> new CorrectionReceived(on);
                        case 4 -> new ReasonsAsked(on, random.nextBoolean() ? later : null);
                        case 5 -> new ReasonsReceived(on);
                        case 6, 7 -> new Consulted(key, ConsultationKind.values()[random.nextInt(2)], on);
                        case 8 -> new ConsultationDelivered(key, on);
                        case 9 -> new OpinionReceived(key, on);
                        case 10 -> new FeeNotified(on, random.nextBoolean() ? later : null);
                        case 11 -> new FeePaid(on);
                        case 12 -> new Extended(on, random.nextInt(30) - 2, random.nextInt(5) == 0 ? "" : "甲", later);
                        case 13 -> random.nextBoolean() ? new Replied(on) : new Ended(on, "撤回");
                        case 14 -> new Delayed(on, later.plusDays(30));
                        default -> new ReplyOrdered(on, random.nextInt(30) - 1, "演示");
                    });
        }
        events.add(random.nextInt(events.size() + 1), new Received(start, channel(random)));
        return events;
    }

    private static ReceiptChannel channel(Random random) {
        return ReceiptChannel.values()[random.nextInt(7)];
    }

    @Property(tries = 3000)
    void anyEventsGiveALedgerWhoseSumsHold(
            @ForAll("anything") List<ClockEvent> events, @ForAll @IntRange(max = 150) int after) {
        LocalDate today = events.getFirst().on().plusDays(after);
        ClockReading reading = CaseClock.read(CaseClock.lawOf(events, today), national, events, today);
        sumsHold(reading);
        assertThat(
                        reading.history().isEmpty()
                                ? null
                                : reading.history().getLast().to())
                .isEqualTo(reading.due());
        assertThat(reading.runs().isEmpty()).isEqualTo(reading.start() == null);
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.text()).isNotBlank());
    }

    private void sumsHold(ClockReading reading) {
        LocalDate before = LocalDate.MIN;
        int run = 0;
        int counted = 0;
        for (LedgerLine line : reading.ledger()) {
            assertThat(line.date()).isAfter(before);
            before = line.date();
            if (line.run() != run) {
                run = line.run();
                counted = 0;
                assertThat(line.why()).isEqualTo(Why.DAY_ZERO);
            }
            counted += line.why() == Why.COUNTED ? 1 : 0;
            assertThat(line.why() == Why.COUNTED).isEqualTo(line.why() == Why.COUNTED && line.number() == counted);
            assertThat(counted).isLessThanOrEqualTo(line.of());
            if (line.why() == Why.COUNTED) {
                assertThat(national.isWorkingDay(line.date())).isTrue();
                assertThat(line.pausedFor()).isEmpty();
            }
        }
        RunLine last = reading.currentRun().orElse(null);
        if (last != null && last.brokenOff() == null) {
            assertThat(counted).isEqualTo(last.days() + last.extension());
            assertThat(reading.due()).isEqualTo(last.due());
            assertThat(reading.ledger()).extracting(LedgerLine::date).contains(last.due());
        }
    }

    @Property(tries = 500)
    void theOriginalDueDateIsNeverMoved(@ForAll("open") Open one) {
        assertThat(read(one, national).originalDue())
                .isEqualTo(national.due(one.start(), 20).due());
    }
}
