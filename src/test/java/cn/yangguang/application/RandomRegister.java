package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register of applications in which anybody did anything: cases of several organs and years, played side by side through the table,
 * merged now and then, and written step by step with their copies as the program writes them.
 */
public final class RandomRegister {

    private static final int ACTS_A_CASE = 22;

    private final Random random;
    private final StepStore steps;
    private final ApplicationStore store;
    private final CountedStore counted;
    private final List<Desk> desks = new ArrayList<>();
    private final List<RandomActs> acts = new ArrayList<>();

    private RandomRegister(JdbcClient jdbc, long seed) {
        this.random = new Random(seed);
        this.steps = new StepStore(jdbc);
        this.store = new ApplicationStore(jdbc);
        this.counted = new CountedStore(jdbc);
    }

    /** @param from cases come in from this day on */
    public static void fill(JdbcClient jdbc, long seed, int cases, LocalDate from, int days, String... organs) {
        var register = new RandomRegister(jdbc, seed);
        for (int i = 0; i < cases; i++) {
            register.receive(
                    from.plusDays(register.random.nextInt(days)), organs[register.random.nextInt(organs.length)], i);
        }
        for (int i = 0; i < cases * ACTS_A_CASE; i++) {
            register.act(register.random.nextInt(cases));
        }
    }

    private void receive(LocalDate on, String organ, int n) {
        ReceiptChannel channel = ReceiptChannel.values()[random.nextInt(ReceiptChannel.values().length)];
        ApplicantType type = ApplicantType.values()[random.nextInt(ApplicantType.values().length)];
        var draft = new Registered(
                0,
                "%s-%d-%05d".formatted(organ, on.getYear(), n + 1),
                organ,
                LawVersion.on(on),
                channel,
                on,
                type,
                "mark" + random.nextInt(3));
        Desk desk = Desk.of(draft, "演示一", "演示二");
        long id = store.insert(
                draft,
                "code",
                new byte[] {1},
                desk.subject().stage(),
                on.atStartOfDay(ZoneOffset.UTC).toInstant());
        desk = Desk.of(
                store.find(id).orElseThrow(),
                random.nextBoolean() ? new String[] {"演示一"} : new String[] {"演示一", "演示二"});
        desks.add(desk);
        acts.add(new RandomActs(random, desk));
        write(desk);
    }

    private void act(int which) {
        Desk desk = desks.get(which);
        desk.on(desk.today().plusDays(random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(4)));
        if (desk.subject().stage() == Stage.UNDER_REVIEW && random.nextInt(3) == 0 && merge(desk)) {
            return;
        }
        Action action = acts.get(which).likely(desk.subject());
        Duty duty = acts.get(which).duty(action, desk.subject());
        if (action != Action.MERGE
                && desk.act(action, acts.get(which).given(action, desk.subject()), duty, Desk.person(duty), null)
                        .isEmpty()) {
            write(desk);
        }
    }

    private boolean merge(Desk desk) {
        for (Desk other : desks) {
            if (other == desk || other.subject().stage() != Stage.UNDER_REVIEW || !sameApplicant(desk, other)) {
                continue;
            }
            LocalDate day = desk.today().isAfter(other.today()) ? desk.today() : other.today();
            if (day.isAfter(desk.today().plusDays(20))
                    || day.isAfter(other.today().plusDays(20))) {
                continue;
            }
            desk.on(day);
            Particulars into =
                    Particulars.of(Detail.INTO, other.subject().registered().number());
            if (desk.act(Action.MERGE, into, Duty.HANDLER, Desk.CLERK, other.subject())
                    .isEmpty()) {
                write(desk);
                write(other.on(day).absorb(desk.subject()));
                return true;
            }
        }
        return false;
    }

    private static boolean sameApplicant(Desk one, Desk other) {
        Registered mine = one.subject().registered();
        Registered its = other.subject().registered();
        return mine.organ().equals(its.organ()) && mine.applicant().equals(its.applicant()) && mine.law() == its.law();
    }

    /** The last step, and the copies beside the steps as after an act. */
    private void write(Desk desk) {
        Case subject = desk.subject();
        steps.append(subject.id(), subject.steps().getLast());
        store.keep(subject);
        counted.keep(subject.registered(), Counted.of(subject, WorkingCalendar.national()));
    }

    /** Number of cases that went on in another one. */
    public static int merged(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from application.counted where into_case is not null")
                .query(Integer.class)
                .single();
    }
}
