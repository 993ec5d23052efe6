package cn.yangguang.demo;

import cn.yangguang.identity.Duty;
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
import cn.yangguang.journal.Actor;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two plans, a finished look of a leader at June 2016 with an order that was put right, and an open inspection of the second quarter. */
@Component
class LinheInspections {

    private static final List<String> ALL =
            List.of(LinheOrgans.LINHE, LinheOrgans.FIRST_VILLAGE, "linhe-yanshi-2", "linhe-yanshi-3", "linhe-yanshi-4");
    private static final String GROUP = "信息公开工作督查领导小组（镇纪委）";

    private final Plans plans;
    private final Inspections inspections;
    private final Dossiers dossiers;
    private final LinhePeople people;
    private final Clock clock;

    LinheInspections(Plans plans, Inspections inspections, Dossiers dossiers, LinhePeople people, Clock clock) {
        this.plans = plans;
        this.inspections = inspections;
        this.dossiers = dossiers;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        Person inspector = people.holding(Duty.INSPECTOR);
        LocalDate today = LocalDate.now(clock);
        Refused.never(plans.add(
                plan(Kind.LOOK, "每月领导督查（演示）", "镇长（演示）", 6, Rhythm.MONTHLY, today), inspector, Actor.COMMAND_LINE));
        Refused.never(plans.add(
                plan(Kind.QUARTERLY, "每季度督查（演示）", GROUP, 8, Rhythm.QUARTERLY, today), inspector, Actor.COMMAND_LINE));
        look();
        quarter();
    }

    private static Plan plan(Kind kind, String title, String who, int size, Rhythm rhythm, LocalDate today) {
        return new Plan(0, LinheOrgans.LINHE, kind, title, who, ALL, List.of(), size, rhythm, 10, today, null);
    }

    private void look() {
        String number = drawn(Kind.LOOK, "2016年6月领导督查（演示）", "镇长（演示）", "2016-06-01", "2016-06-30", "6");
        check(number, 6, 2, "演示：网上公开的金额与公示栏上的不一致");
        act(number, Action.CONCLUDE, Duty.INSPECTOR, Particulars.of(Detail.OPINION, "演示：总体较好，个别内容要核对后再公开。"));
        Finding finding = dossiers.report(
                        inspections.find(number, people.holding(Duty.INSPECTOR)).orElseThrow())
                .checked()
                .findings()
                .getFirst();
        String order = done(inspections.draft(
                number,
                new Particulars<>(Map.of(
                        Detail.INSPECTED, finding.item().organ(),
                        Detail.FINDINGS, finding.key(),
                        Detail.WHAT, "演示：核对原件，更正公开的内容，并检查同类信息",
                        Detail.DUE, LocalDate.now(clock).plusDays(15).toString(),
                        Detail.WHOM, "财经所（演示）")),
                "demo-order-look",
                people.holding(Duty.INSPECTOR),
                Actor.COMMAND_LINE));
        act(order, Action.ORDER, Duty.SIGNATORY, Particulars.none());
        act(order, Action.ANSWER, Duty.HANDLER, Particulars.of(Detail.DONE, "演示：已核对并更正，同类信息检查完毕"));
        act(order, Action.CLOSE, Duty.INSPECTOR, Particulars.of(Detail.FOUND, "演示：网上和公示栏已经一致"));
        act(number, Action.REPORT, Duty.SIGNATORY, Particulars.none());
    }

    private void quarter() {
        String number = drawn(Kind.QUARTERLY, "2016年第二季度督查（演示）", GROUP, "2016-04-01", "2016-06-30", "8");
        check(number, 3, 3, "演示：审批单上缺日期");
    }

    private String drawn(Kind kind, String title, String who, String from, String to, String size) {
        String number = done(inspections.create(
                LinheOrgans.LINHE,
                new Particulars<>(Map.of(
                        Detail.TITLE, title,
                        Detail.KIND, kind.name(),
                        Detail.WHO, who,
                        Detail.ORGANS, String.join(" ", ALL),
                        Detail.FROM, from,
                        Detail.TO, to,
                        Detail.SIZE, size,
                        Detail.SEED_FROM, SeedFrom.DRAWN.name())),
                "demo-inspection-" + kind,
                people.holding(Duty.INSPECTOR),
                Actor.COMMAND_LINE));
        act(number, Action.LIST, Duty.INSPECTOR, Particulars.none());
        act(number, Action.DRAW, Duty.INSPECTOR, Particulars.none());
        return number;
    }

    /** Checks the first so many items; at one of them the first question is answered with no. */
    private void check(String number, int items, int wrong, String note) {
        Person inspector = people.holding(Duty.INSPECTOR);
        Checked checked = dossiers.report(inspections.find(number, inspector).orElseThrow())
                .checked();
        for (Item item :
                checked.items().subList(0, Math.min(items, checked.items().size()))) {
            List<Question> questions = checked.questions(item);
            List<Answer> answers = questions.stream()
                    .map(question -> item.place() == wrong && question.equals(questions.getFirst())
                            ? answer(item, question, Answer.Verdict.NO, note)
                            : answer(item, question, Answer.Verdict.YES, ""))
                    .toList();
            done(inspections.check(number, item.id(), answers, List.of(), inspector, Actor.COMMAND_LINE));
        }
    }

    private Answer answer(Item item, Question question, Answer.Verdict verdict, String note) {
        return new Answer(
                item.id(),
                question.code(),
                verdict,
                note,
                people.holding(Duty.INSPECTOR).name(),
                clock.instant());
    }

    private void act(String number, Action action, Duty duty, Particulars<Detail> given) {
        done(inspections.act(number, action, given, List.of(), people.holding(duty), Actor.COMMAND_LINE));
    }

    private static String done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var number, var stage) -> number;
            case Outcome.Refused(var reasons) ->
                throw new IllegalStateException("the demo inspection was refused: " + reasons);
        };
    }
}
