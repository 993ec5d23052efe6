package cn.yangguang.simulated;

import static cn.yangguang.objection.Detail.ANSWER;
import static cn.yangguang.objection.Detail.BY;
import static cn.yangguang.objection.Detail.FINDING;
import static cn.yangguang.objection.Detail.ITEM;
import static cn.yangguang.objection.Detail.ORDER;
import static cn.yangguang.objection.Detail.REASON;
import static cn.yangguang.objection.Detail.WORDS;

import cn.yangguang.identity.Person;
import cn.yangguang.objection.Action;
import cn.yangguang.objection.Channel;
import cn.yangguang.objection.Detail;
import cn.yangguang.objection.Objections;
import cn.yangguang.objection.Objector;
import cn.yangguang.objection.Outcome;
import cn.yangguang.simulated.Desk.Paper;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Villagers object: the township investigates and answers within its days, orders publication, and the village publishes; or not. */
final class ObjectionYear {

    private static final int ACCEPTED_WITHIN = 5;
    private static final int ANSWERED_WITHIN = 15;

    private final World world;
    private final Boards boards;
    private final Objections objections;
    private int number;

    ObjectionYear(World world, Boards boards) {
        this.world = world;
        this.boards = boards;
        this.objections = world.get(Objections.class);
    }

    void begin() {
        heard(someDay(), false, true);
        heard(someDay(), true, true);
        heard(someDay(), true, false);
        LocalDate never = someDay();
        world.diary().on(never, () -> {
            String objection = received(world.oneOf(world.villages()));
            late(
                    "objection nobody took up",
                    objection,
                    world.due(never, ACCEPTED_WITHIN).plusDays(1),
                    null);
        });
        LocalDate slow = someDay();
        LocalDate due = world.due(slow, ANSWERED_WITHIN);
        LocalDate answered = world.workday(due.plusDays(3), due.plusDays(20));
        world.diary().on(slow, () -> {
            String objection = received(world.oneOf(world.villages()));
            late("objection answered late", objection, due.plusDays(1), answered.minusDays(1));
            investigated(objection);
            world.diary().on(answered, () -> {
                act(objection, Action.DISMISS, world.cast().signatory(), Map.of(REASON, "模拟：与账目一致"));
                act(objection, Action.ANSWER, world.cast().handler(), Map.of(ANSWER, "模拟：经核实，账目一致"));
            });
        });
    }

    private LocalDate someDay() {
        return world.workday(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 9, 30));
    }

    private void late(String why, String objection, LocalDate since, @Nullable LocalDate until) {
        world.faults().plant(why, "VA-OBJECTION-LATE", World.TOWN, "objection/" + objection, since, until);
    }

    private void heard(LocalDate day, boolean founded, boolean kept) {
        String village = world.oneOf(world.villages());
        LocalDate decided = world.workday(day.plusDays(2), world.due(day, ACCEPTED_WITHIN + 3));
        world.diary().on(day, () -> {
            String objection = received(village);
            investigated(objection);
            world.diary().on(decided, () -> {
                if (founded) {
                    ordered(objection, village, kept);
                } else {
                    act(objection, Action.DISMISS, world.cast().signatory(), Map.of(REASON, "模拟：与账目一致"));
                    act(objection, Action.ANSWER, world.cast().handler(), Map.of(ANSWER, "模拟：经核实，账目一致"));
                }
            });
        });
    }

    /** An order stands open, and is told, until the village publishes. */
    private void ordered(String objection, String village, boolean kept) {
        LocalDate today = world.today();
        LocalDate by = today.plusDays(20);
        act(
                objection,
                Action.ORDER,
                world.cast().signatory(),
                Map.of(ITEM, "V28", ORDER, "模拟：公布工程进度", BY, by.toString()));
        act(objection, Action.ANSWER, world.cast().handler(), Map.of(ANSWER, "模拟：已责令公布"));
        LocalDate published = kept ? world.workday(today.plusDays(3), by) : null;
        world.faults()
                .plant(
                        kept ? "order until it was met" : "order ignored",
                        "VA-ORDER-OPEN",
                        village,
                        "objection/" + objection,
                        today,
                        published == null ? null : published.minusDays(1));
        if (published != null) {
            world.diary().on(published, () -> {
                boards.published(
                        village,
                        world.desk()
                                .publish(
                                        new Paper(
                                                village,
                                                "工程进度公布",
                                                "工程进度如下。",
                                                "V28",
                                                null,
                                                null,
                                                published,
                                                List.of("platform", "village-board")),
                                        published,
                                        false));
                act(objection, Action.CLOSE, world.cast().handler(), Map.of());
            });
        }
    }

    private String received(String village) {
        var wanted = new Objections.Wanted(
                village,
                Channel.VISIT,
                Objector.ANONYMOUS,
                new Particulars<>(Map.of(WORDS, "模拟：工程的进度没有公布")),
                "simulated-objection-" + ++number);
        return switch (objections.receive(wanted, world.cast().handler(), Cast.ORIGIN)) {
            case Outcome.Done done -> done.number();
            case Outcome.Refused(var reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }

    private void investigated(String objection) {
        act(objection, Action.ACCEPT, world.cast().handler(), Map.of());
        act(objection, Action.RECORD, world.cast().handler(), Map.of(FINDING, "模拟：查阅了资料"));
    }

    private void act(String objection, Action action, Person person, Map<Detail, String> given) {
        if (objections.act(objection, action, new Particulars<>(given), person, Cast.ORIGIN)
                instanceof Outcome.Refused(var reasons)) {
            throw new IllegalStateException(action + " refused: " + reasons);
        }
    }
}
