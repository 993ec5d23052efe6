package cn.yangguang.demo;

import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A little work in progress, so that everybody finds something on the worklist, and a correction. */
@Component
class LinheWork {

    private final Disclosures disclosures;
    private final LinheReview review;
    private final LinheCorrection correction;
    private final LinheSpreading spreading;
    private final LinhePeople people;
    private final Clock clock;

    LinheWork(
            Disclosures disclosures,
            LinheReview review,
            LinheCorrection correction,
            LinheSpreading spreading,
            LinhePeople people,
            Clock clock) {
        this.disclosures = disclosures;
        this.review = review;
        this.correction = correction;
        this.spreading = spreading;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        begin(Stage.DRAFT, 12, 1, "临河镇本年度灌溉用水收支情况（演示）", "公开灌溉用水收支的项目和监督方式。");
        begin(Stage.PRE_REVIEW, 1, 5, "临河镇组织开展冬春农业技术培训（演示）", "培训安排、内容和参加方式。");
        begin(Stage.SECRECY_REVIEW, 11, 12, "临河镇农村宅基地申请办事流程（修订）（演示）", "办理对象、材料、步骤、时限和收费。");
        begin(Stage.FINAL_APPROVAL, 9, 20, "临河镇汛期值班和应急物资储备情况（演示）", "值班安排、物资种类和联系方式。");
        correction.begin();
        spreading.begin();
        withFindings();
    }

    /** A list as it must not leave the office: the gate shows what is wrong with it. The number is the example of GB 11643. */
    private void withFindings() {
        EditionContent list = content(
                "临河镇冬季取暖补助名单（演示：发布前审查有发现）",
                "补助对象名单，尚未去除身份证号和手机号。",
                12,
                LocalDate.now(clock).minusDays(2));
        String table = "<table><tr><th>序号</th><th>姓名</th><th>身份证号</th><th>联系电话</th><th>金额（元）</th></tr>"
                + "<tr><td>1</td><td>演示甲</td><td>11010519491231002X</td><td>13800000000</td><td>300</td></tr>"
                + "<tr><td>2</td><td>演示乙</td><td>11010519491231002X</td><td>13900000000</td><td>200</td></tr></table>";
        disclosures.create(LinheOrgans.LINHE, withTable(list, table), people.holding(Duty.HANDLER), Actor.COMMAND_LINE);
    }

    private static EditionContent withTable(EditionContent content, String table) {
        return new EditionContent(
                content.title(),
                content.summary(),
                content.body() + table,
                content.mode(),
                content.formationDate(),
                content.documentNumber(),
                content.category(),
                content.matter(),
                content.theme(),
                content.genre(),
                content.audience(),
                content.keywords(),
                content.source(),
                content.department(),
                content.channels(),
                content.attachments());
    }

    private void begin(Stage until, int category, int daysAgo, String title, String summary) {
        LocalDate formed = LocalDate.now(clock).minusDays(daysAgo);
        EditionContent content = content(title, summary, category, formed);
        review.onward(
                disclosures.create(LinheOrgans.LINHE, content, people.holding(Duty.HANDLER), Actor.COMMAND_LINE),
                until);
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
}
