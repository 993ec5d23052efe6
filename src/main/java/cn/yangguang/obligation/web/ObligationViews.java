package cn.yangguang.obligation.web;

import cn.yangguang.catalogue.Matters;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Announcements;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.ObligationReach;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.obligation.Statement;
import cn.yangguang.obligation.Statements;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the page of one obligation, fresh or with what was wrong in its form. */
@Component
class ObligationViews {

    private static final String TEMPLATE = "cn/yangguang/obligation/web/obligation.jte";

    private final Pages pages;
    private final ObligationOrgans organs;
    private final Obligations obligations;
    private final Matters matters;
    private final ObligationReach reach;
    private final Announcements announcements;
    private final Statements statements;

    ObligationViews(
            Pages pages,
            ObligationOrgans organs,
            Obligations obligations,
            Matters matters,
            ObligationReach reach,
            Announcements announcements,
            Statements statements) {
        this.pages = pages;
        this.organs = organs;
        this.obligations = obligations;
        this.matters = matters;
        this.reach = reach;
        this.announcements = announcements;
        this.statements = statements;
    }

    Obligation one(SignedIn who, String organ, long matter, String occasion) {
        return organs.obligation(who, organ, matter, occasion);
    }

    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            Obligation one,
            FormProblems problems,
            String typed) {
        var view = new ObligationView(
                organs.organ(who, one.organ()),
                one,
                matters.find(one.matter()).orElseThrow(ObligationOrgans::absent),
                one.event() == null ? List.of() : obligations.answers(one, organs.today()),
                may(who.person(), one),
                problems,
                typed);
        return pages.show(request, status, TEMPLATE, view);
    }

    /** Back to the page; with problems the form again: 409 for what cannot be done, 422 for what was typed. */
    ResponseEntity<byte[]> after(
            HttpServletRequest request,
            SignedIn who,
            Obligation one,
            List<FieldProblem> problems,
            String typed,
            String said) {
        if (problems.isEmpty()) {
            return ObligationOrgans.to(one.address() + "?said=" + said);
        }
        boolean refused = problems.stream().anyMatch(problem -> problem.field().isEmpty());
        HttpStatus status = refused ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return show(request, status, who, one, new FormProblems(problems), typed);
    }

    private ObligationView.May may(Person person, Obligation one) {
        boolean tells = reach.mayTell(person, one.organ());
        Statement statement = one.statement();
        return new ObligationView.May(
                tells && ObligationWords.writes(one),
                tells && statements.possible(one),
                statement != null
                        && statement.decision() == null
                        && statements.mayDecide(person, one.organ(), statement),
                announcements.mayWithdraw(person, one, organs.today()),
                tells && one.event() != null && one.state().open());
    }
}
