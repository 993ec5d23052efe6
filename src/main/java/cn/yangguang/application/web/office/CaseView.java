package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.AfterReply;
import cn.yangguang.application.Applicant;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseLetter;
import cn.yangguang.application.CaseMail;
import cn.yangguang.application.CasePaper;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Item;
import cn.yangguang.application.Offer;
import cn.yangguang.application.Reminder;
import cn.yangguang.application.SimilarCase;
import java.util.List;

/**
 * One case as its page shows it.
 *
 * @param organ name of the organ
 * @param whole whether the person handles cases there; else nothing names a person and nothing can be done
 * @param offers what the table knows at the stage, allowed or with the reasons against it
 * @param after what was done against its handling, as far as the person may see it
 * @param ways what the person may record of that
 * @param ofMonth which application of this applicant in its month it is
 * @param refusals why an act was just refused, in words
 */
public record CaseView(
        CaseSummary summary,
        String organ,
        boolean whole,
        Applicant applicant,
        List<Offer> offers,
        List<CasePaper> papers,
        List<SimilarCase> similar,
        List<AfterReply.Line> after,
        List<AfterReply.Way> ways,
        List<Reminder> reminders,
        List<StepLine> steps,
        int ofMonth,
        List<String> refusals) {

    public CaseView {
        offers = List.copyOf(offers);
        papers = List.copyOf(papers);
        similar = List.copyOf(similar);
        after = List.copyOf(after);
        ways = List.copyOf(ways);
        reminders = List.copyOf(reminders);
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
    }

    public Case subject() {
        return summary.subject();
    }

    public String address() {
        return "/office/applications/" + subject().registered().number();
    }

    public String act(Action action) {
        return address() + "/" + action.noun();
    }

    /** Where the files of a sealed letter are; the kind comes behind. */
    public String letter(CaseLetter letter) {
        return address() + "/letters/" + letter.key();
    }

    /** Where a working paper is printed; the kind comes behind. */
    public String form(String code) {
        return address() + "/forms/" + code;
    }

    /** Whether information was handed out for this item, so that it can be published for everybody. */
    public boolean gave(Item item) {
        Item.Decision decision = item.decision();
        return decision != null && decision.facts().gives(Detail.GIVEN);
    }

    public boolean may(Action action) {
        return offers.stream().anyMatch(offer -> offer.action() == action && offer.allowed());
    }

    /** What usually comes next and can be done now. */
    public List<Offer> forward() {
        return offers.stream()
                .filter(offer -> offer.allowed() && ActGroup.forward(offer.action()))
                .toList();
    }

    /** The groups with something that can be done now beside the way forward. */
    public List<ActGroup> groups() {
        return List.of(ActGroup.values()).stream()
                .filter(group -> !others(group).isEmpty())
                .toList();
    }

    /** What else can be done now, of this group. */
    public List<Offer> others(ActGroup group) {
        return offers.stream()
                .filter(offer -> offer.allowed() && !ActGroup.forward(offer.action()) && group.holds(offer.action()))
                .toList();
    }

    public List<Offer> refused() {
        return offers.stream().filter(offer -> !offer.allowed()).toList();
    }

    public boolean mayMail(CaseLetter letter) {
        return whole && CaseMail.possible(letter, applicant);
    }

    public boolean mayServe(CaseLetter letter) {
        return letter.served() == null && may(Action.SERVE);
    }
}
