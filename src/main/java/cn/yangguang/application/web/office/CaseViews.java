package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.CasePapers;
import cn.yangguang.application.Refusal;
import cn.yangguang.application.Reminder;
import cn.yangguang.application.Reminders;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Screen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what the page of a case shows to a person. */
@Component
class CaseViews {

    private final Applications applications;
    private final CaseLists lists;
    private final CasePapers papers;
    private final CaseSurroundings around;
    private final Reminders reminders;
    private final OfficeCases cases;
    private final Organs organs;

    CaseViews(
            Applications applications,
            CaseLists lists,
            CasePapers papers,
            CaseSurroundings around,
            Reminders reminders,
            OfficeCases cases,
            Organs organs) {
        this.applications = applications;
        this.lists = lists;
        this.papers = papers;
        this.around = around;
        this.reminders = reminders;
        this.cases = cases;
        this.organs = organs;
    }

    /** @param refusals why an act was just refused, in words */
    CaseView of(Screen screen, Case subject, Person person, List<String> refusals) {
        boolean whole = cases.wholly(subject, person);
        return new CaseView(
                lists.summary(subject, person),
                organName(subject),
                whole,
                lists.applicant(subject, person),
                whole ? applications.offers(subject, person) : List.of(),
                papers.of(subject, person),
                whole ? around.similar(subject) : List.of(),
                around.records(screen, subject, person),
                around.ways(screen, subject, person),
                Reminder.strongest(reminders.of(subject)),
                subject.steps().reversed().stream()
                        .map(step -> StepLine.of(screen, step, whole))
                        .toList(),
                whole ? applications.kthOfMonth(subject) : 0,
                refusals);
    }

    /** The case has moved on: its page says why the act is none now, and shows what is. */
    CaseView notNow(Screen screen, Case subject, Person person, Action action) {
        Refusal why = Refusal.notAtThisStage(action, subject.stage());
        return of(screen, subject, person, List.of(CaseWords.of(screen, why)));
    }

    String organName(Case subject) {
        String key = subject.registered().organ();
        return organs.find(key).map(Organ::name).orElse(key);
    }
}
