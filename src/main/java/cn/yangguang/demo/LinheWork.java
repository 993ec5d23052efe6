package cn.yangguang.demo;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A little work in progress, so that everybody finds something on the worklist. Made by the acts offices use. */
@Component
class LinheWork {

    private static final Particulars SELF_CHECKED = new Particulars(
            Map.of(Detail.TRUE_AND_COMPLETE, "是", Detail.PERSONAL_DATA_CHECKED, "是", Detail.ATTACHMENTS_OPEN, "是"));
    private static final Particulars NO_SECRET = new Particulars(Map.of(
            Detail.STATE_SECRET, "否",
            Detail.TRADE_SECRET, "否",
            Detail.PERSONAL_PRIVACY, "否",
            Detail.STABILITY, "否",
            Detail.OPINION, "同意公开（演示）"));

    private final Disclosures disclosures;
    private final LinhePeople people;
    private final Clock clock;

    LinheWork(Disclosures disclosures, LinhePeople people, Clock clock) {
        this.disclosures = disclosures;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        begin(Stage.DRAFT, 12, 1, "临河镇本年度灌溉用水收支情况（演示）", "公开灌溉用水收支的项目和监督方式。");
        begin(Stage.PRE_REVIEW, 1, 5, "临河镇组织开展冬春农业技术培训（演示）", "培训安排、内容和参加方式。");
        begin(Stage.SECRECY_REVIEW, 11, 12, "临河镇农村宅基地申请办事流程（修订）（演示）", "办理对象、材料、步骤、时限和收费。");
        begin(Stage.FINAL_APPROVAL, 9, 20, "临河镇汛期值班和应急物资储备情况（演示）", "值班安排、物资种类和联系方式。");
    }

    private void begin(Stage until, int category, int daysAgo, String title, String summary) {
        LocalDate formed = LocalDate.now(clock).minusDays(daysAgo);
        EditionContent content = content(title, summary, category, formed);
        Outcome outcome =
                disclosures.create(LinheOrgans.LINHE, content, people.holding(Duty.HANDLER), Actor.COMMAND_LINE);
        while (done(outcome).stage() != until) {
            outcome = onward(done(outcome));
        }
    }

    private Outcome onward(Outcome.Done at) {
        return switch (at.stage()) {
            case DRAFT -> act(at.edition(), Action.SUBMIT, Particulars.NONE, Duty.HANDLER);
            case SELF_CHECK -> act(at.edition(), Action.CONFIRM_SELF_CHECK, SELF_CHECKED, Duty.HANDLER);
            case PRE_REVIEW -> act(at.edition(), Action.PASS_PRE_REVIEW, reviewed(), Duty.REVIEWER);
            case SECRECY_REVIEW -> act(at.edition(), Action.PASS_SECRECY_REVIEW, NO_SECRET, Duty.SECRECY_REVIEWER);
            default -> throw new IllegalStateException("no way on from " + at.stage());
        };
    }

    private Outcome act(EditionRef edition, Action action, Particulars particulars, Duty duty) {
        return disclosures.act(edition, action, particulars, people.holding(duty), Actor.COMMAND_LINE);
    }

    private Particulars reviewed() {
        return new Particulars(Map.of(
                Detail.WHETHER, "公开",
                Detail.HOW, "在平台和公示栏公开",
                Detail.TO_WHOM, "全社会",
                Detail.BY_WHEN, LocalDate.now(clock).plusDays(7).toString(),
                Detail.OPINION, "内容属于主动公开范围（演示）"));
    }

    private static EditionContent content(String title, String summary, int category, LocalDate formed) {
        return new EditionContent(
                title,
                "演示数据：" + summary,
                "<p>" + summary + "</p><p>（本条为演示数据，内容为虚构，不反映真实情况。）</p>",
                DisclosureMode.PROACTIVE,
                formed,
                "",
                LinheCatalogue.code(category),
                null,
                null,
                "",
                "",
                "演示",
                "",
                "党政办（演示）",
                List.of(LinheCatalogue.PLATFORM.code(), LinheCatalogue.BOARD.code()),
                List.of());
    }

    private static Outcome.Done done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Refused(var reasons) ->
                throw new IllegalStateException("the demo work was refused: " + reasons);
        };
    }
}
