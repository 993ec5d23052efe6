package cn.yangguang.simulated;

import cn.yangguang.identity.Person;
import cn.yangguang.inspection.Action;
import cn.yangguang.inspection.Answer;
import cn.yangguang.inspection.Checked;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.Finding;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Item;
import cn.yangguang.inspection.Kind;
import cn.yangguang.inspection.Outcome;
import cn.yangguang.inspection.Plan;
import cn.yangguang.inspection.Plans;
import cn.yangguang.inspection.Question;
import cn.yangguang.inspection.Rhythm;
import cn.yangguang.inspection.SeedFrom;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The leader's look each month by plan, with orders where something is found; one look that is never held, and orders nobody minds. */
final class InspectionYear {

    private static final int SIZE = 2;
    private static final int GRACE = 10;
    private static final int RECHECK = 15;

    private final World world;
    private final Inspections inspections;
    private long plan;

    InspectionYear(World world) {
        this.world = world;
        this.inspections = world.get(Inspections.class);
    }

    /** The day on which the look at this month of the year is begun. */
    static LocalDate lookAt(int month) {
        return LocalDate.of(2025, month, 1).plusMonths(1).plusDays(4);
    }

    void begin() {
        world.diary().on(World.FIRST, this::plan);
        int missed = 2 + world.random().nextInt(2);
        int late = 4 + world.random().nextInt(2);
        for (int month = 1; month <= 12; month++) {
            int which = month;
            if (month == missed) {
                unheld(month, null);
            } else if (month == late) {
                LocalDate day = lookAt(month).plusDays(20);
                world.diary().on(day, () -> look(which, Order.NONE));
                unheld(month, day.minusDays(1));
            } else {
                Order order = switch (month) {
                    case 6 -> Order.KEPT;
                    case 7 -> Order.IGNORED;
                    case 8 -> Order.NOT_LOOKED_AT_AGAIN;
                    default -> Order.NONE;
                };
                world.diary().on(lookAt(month), () -> look(which, order));
            }
        }
    }

    /** What becomes of an order to put something right. */
    private enum Order {
        NONE,
        KEPT,
        IGNORED,
        NOT_LOOKED_AT_AGAIN
    }

    private void plan() {
        Plan wanted = new Plan(
                0,
                World.TOWN,
                Kind.LOOK,
                "每月领导督查（模拟）",
                "镇长（模拟）",
                List.of(World.TOWN),
                List.of(),
                SIZE,
                Rhythm.MONTHLY,
                GRACE,
                World.FIRST,
                World.LAST);
        World.never(world.get(Plans.class).add(wanted, inspector(), Cast.ORIGIN));
        plan = world.get(Plans.class).of(inspector()).getFirst().id();
    }

    private void unheld(int month, @Nullable LocalDate until) {
        LocalDate due = LocalDate.of(2025, month, 1).plusMonths(1).minusDays(1).plusDays(GRACE);
        world.diary()
                .on(
                        World.FIRST,
                        () -> world.faults()
                                .plant(
                                        "look not held in time",
                                        "IN-PLAN-LATE",
                                        World.TOWN,
                                        "plan/" + plan + "/" + label(month),
                                        due.plusDays(1),
                                        until));
    }

    private static String label(int month) {
        return "2025-%02d".formatted(month);
    }

    private Person inspector() {
        return world.cast().inspector();
    }

    private void look(int month, Order order) {
        LocalDate from = LocalDate.of(2025, month, 1);
        String number = done(inspections.create(
                World.TOWN,
                new Particulars<>(new HashMap<>(Map.of(
                        Detail.TITLE, label(month) + "领导督查（模拟）",
                        Detail.KIND, Kind.LOOK.name(),
                        Detail.WHO, "镇长（模拟）",
                        Detail.ORGANS, World.TOWN,
                        Detail.FROM, from.toString(),
                        Detail.TO, from.plusMonths(1).minusDays(1).toString(),
                        Detail.SIZE, String.valueOf(SIZE),
                        Detail.SEED_FROM, SeedFrom.DRAWN.name(),
                        Detail.PLAN, String.valueOf(plan),
                        Detail.OCCURRENCE, label(month)))),
                "simulated-" + month,
                inspector(),
                Cast.ORIGIN));
        act(number, Action.LIST, inspector(), Particulars.none());
        act(number, Action.DRAW, inspector(), Particulars.none());
        check(number, order != Order.NONE);
        act(number, Action.CONCLUDE, inspector(), Particulars.none());
        if (order != Order.NONE) {
            order(number, month, order);
        }
    }

    private Checked checked(String number) {
        return world.get(Dossiers.class)
                .report(inspections.find(number, inspector()).orElseThrow())
                .checked();
    }

    private void check(String number, boolean wrong) {
        Checked checked = checked(number);
        for (Item item : checked.items()) {
            List<Question> questions = checked.questions(item);
            List<Answer> answers = questions.stream()
                    .map(question -> wrong && item.place() == 1 && question.equals(questions.getFirst())
                            ? answer(item, question, Answer.Verdict.NO)
                            : answer(item, question, Answer.Verdict.YES))
                    .toList();
            done(inspections.check(number, item.id(), answers, List.of(), inspector(), Cast.ORIGIN));
        }
    }

    private Answer answer(Item item, Question question, Answer.Verdict verdict) {
        return new Answer(
                item.id(),
                question.code(),
                verdict,
                verdict == Answer.Verdict.NO ? "模拟：与原件不一致" : "",
                inspector().name(),
                world.today().atStartOfDay(cn.yangguang.Program.ZONE).toInstant());
    }

    private void order(String number, int month, Order what) {
        Finding finding = checked(number).findings().getFirst();
        LocalDate due = world.today().plusDays(20);
        String order = done(inspections.draft(
                number,
                new Particulars<>(Map.of(
                        Detail.INSPECTED,
                        World.TOWN,
                        Detail.FINDINGS,
                        finding.key(),
                        Detail.WHAT,
                        "模拟：核对原件并更正",
                        Detail.DUE,
                        due.toString(),
                        Detail.WHOM,
                        "财经所（模拟）")),
                "simulated-order-" + month,
                inspector(),
                Cast.ORIGIN));
        act(order, Action.ORDER, world.cast().second(), Particulars.none());
        if (what == Order.IGNORED) {
            plant("order without an answer", "IN-ORDER-LATE", order, due.plusDays(1));
            return;
        }
        LocalDate answered = world.today().plusDays(12);
        world.diary().on(answered, () -> {
            act(order, Action.ANSWER, world.cast().handler(), Particulars.of(Detail.DONE, "模拟：已核对并更正"));
            if (what == Order.NOT_LOOKED_AT_AGAIN) {
                plant("answer nobody looked at again", "IN-RECHECK-LATE", order, answered.plusDays(RECHECK + 1L));
            } else {
                world.diary()
                        .on(
                                answered.plusDays(9),
                                () -> act(order, Action.CLOSE, inspector(), Particulars.of(Detail.FOUND, "模拟：已经一致")));
            }
        });
    }

    private void plant(String why, String code, String order, LocalDate since) {
        world.faults().plant(why, code, World.TOWN, "order/" + order, since, null);
    }

    private void act(String number, Action action, Person person, Particulars<Detail> given) {
        done(inspections.act(number, action, given, List.of(), person, Cast.ORIGIN));
    }

    private static String done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var number, var stage) -> number;
            case Outcome.Refused(var reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }
}
