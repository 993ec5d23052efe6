package cn.yangguang.demo;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.DisclosureRegister;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.disclosure.RegisterFilter;
import cn.yangguang.disclosure.RegisterOrder;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One item of the year has a second edition, so that there is something to compare. Made by the acts offices use. */
@Component
class LinheCorrection {

    private static final String TITLE = "临河镇高龄津贴申请办事流程（演示）";

    private final Disclosures disclosures;
    private final DisclosureRegister register;
    private final LinhePeople people;
    private final LinheReview review;

    LinheCorrection(Disclosures disclosures, DisclosureRegister register, LinhePeople people, LinheReview review) {
        this.disclosures = disclosures;
        this.register = register;
        this.people = people;
        this.review = review;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        Person handler = people.holding(Duty.HANDLER);
        EditionRef live = register.find(
                        new RegisterFilter(Stage.PUBLISHED, "", 0, TITLE, RegisterOrder.NEWEST, 1), handler)
                .rows()
                .getFirst()
                .ref();
        EditionRef draft = review.act(
                        live, Action.CORRECT, Particulars.of(Detail.REASON, "申请人可以先到村便民服务点咨询，补充咨询地点（演示）"), Duty.HANDLER)
                .edition();
        Edition opened = disclosures
                .find(draft.disclosure())
                .flatMap(dossier -> dossier.edition(draft.number()))
                .orElseThrow();
        review.onward(
                disclosures.edit(draft, corrected(opened.content()), opened.contentHash(), handler, Actor.COMMAND_LINE),
                Stage.PUBLISHED);
    }

    private static EditionContent corrected(EditionContent before) {
        return new EditionContent(
                before.title(),
                before.summary(),
                before.body()
                        .replace("<li>账户资料</li>", "<li>账户资料</li><li>委托他人办理的，另附委托书</li>")
                        .replace("镇便民服务大厅（演示地址）", "镇便民服务大厅、各村便民服务点（演示地址）"),
                before.mode(),
                before.formationDate(),
                before.documentNumber(),
                before.category(),
                before.matter(),
                before.theme(),
                before.genre(),
                before.audience(),
                before.keywords(),
                before.source(),
                "民生服务中心（演示）",
                before.channels(),
                before.attachments());
    }
}
