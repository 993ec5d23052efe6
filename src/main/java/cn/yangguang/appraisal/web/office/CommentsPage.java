package cn.yangguang.appraisal.web.office;

import cn.yangguang.appraisal.Opinion;
import cn.yangguang.appraisal.OpinionLooks;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Comments of readers: shown beside the item, or kept back with a reason. */
@Controller
@Serves(Duty.HANDLER)
public class CommentsPage {

    /** @param failed the comment whose look was refused, 0 for none */
    public record View(List<Opinion> waiting, List<Opinion> looked, long failed, FormProblems problems) {}

    private final OpinionLooks looks;
    private final Pages pages;

    CommentsPage(OpinionLooks looks, Pages pages) {
        this.looks = looks;
        this.pages = pages;
    }

    @GetMapping("/office/appraisals/comments")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return page(request, who, HttpStatus.OK, 0, List.of());
    }

    /** {@code show=yes} shows it, anything else keeps it back. */
    @PostMapping("/office/appraisals/comments/{id:\\d{1,18}}")
    ResponseEntity<byte[]> look(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        boolean shown = Typed.line(request, "show").equals("yes");
        List<FieldProblem> problems = looks.look(id, shown, Typed.line(request, "reason"), who);
        return problems.isEmpty()
                ? AppraisalDesk.to("/office/appraisals/comments?said=appraisal-looked")
                : page(request, who, AppraisalDesk.status(problems), id, problems);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, SignedIn who, HttpStatus status, long failed, List<FieldProblem> problems) {
        return pages.show(
                request,
                status,
                "cn/yangguang/appraisal/web/office/comments.jte",
                new View(looks.waiting(who.person()), looks.looked(who.person()), failed, new FormProblems(problems)));
    }
}
