package cn.yangguang.workrecord.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.workrecord.NewProposal;
import cn.yangguang.workrecord.Proposal.Source;
import cn.yangguang.workrecord.Proposals;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A proposal to publish, filled in from a topic or empty. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class NewProposalPage {

    private static final String TEMPLATE = "cn/yangguang/workrecord/web/proposal.jte";

    private final Pages pages;
    private final RecordDesk desk;
    private final Proposals proposals;
    private final Categories categories;
    private final Matters matters;

    NewProposalPage(Pages pages, RecordDesk desk, Proposals proposals, Categories categories, Matters matters) {
        this.pages = pages;
        this.desk = desk;
        this.proposals = proposals;
        this.categories = categories;
        this.matters = matters;
    }

    public record View(
            Organ organ, NewProposal form, List<Choice> categories, List<Choice> matters, FormProblems problems) {

        public String here() {
            return "/office/proposals/" + organ.key();
        }

        public String category() {
            String code = form.category();
            return code == null ? "" : code;
        }

        public String matter() {
            Long id = form.matter();
            return id == null ? "" : id.toString();
        }
    }

    @GetMapping("/office/proposals/{organ}/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ seen = proposing(who, organ);
        NewProposal form = form(request);
        String why = form.why().isEmpty() && form.source() != Source.OTHER
                ? pages.screen(request).of("workrecord.why." + form.source().name())
                : form.why();
        var filled = new NewProposal(form.topic(), why, form.evidence(), form.source(), form.category(), form.matter());
        return pages.show(request, TEMPLATE, view(seen, filled, List.of()));
    }

    @PostMapping("/office/proposals/{organ}")
    ResponseEntity<byte[]> propose(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ seen = proposing(who, organ);
        NewProposal form = form(request);
        List<FieldProblem> problems = proposals.propose(organ, form, who.person(), who.origin());
        return problems.isEmpty()
                ? RecordDesk.to("/office/proposals/" + organ + "?said=proposal-made")
                : pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view(seen, form, problems));
    }

    private Organ proposing(SignedIn who, String organ) {
        Organ seen = desk.seen(who, organ);
        if (!proposals.mayPropose(who.person(), organ)) {
            throw RecordDesk.notThere();
        }
        return seen;
    }

    private static NewProposal form(HttpServletRequest request) {
        String category = Typed.line(request, "category");
        String matter = Typed.line(request, "matter");
        return new NewProposal(
                Typed.line(request, "topic"),
                Typed.lines(request.getParameter("why")),
                Typed.lines(request.getParameter("evidence")),
                Stream.of(Source.values())
                        .filter(source -> source.name().equals(request.getParameter("source")))
                        .findFirst()
                        .orElse(Source.OTHER),
                category.isEmpty() ? null : category,
                matter.matches("[0-9]{1,18}") ? Long.valueOf(matter) : null);
    }

    private View view(Organ organ, NewProposal form, List<FieldProblem> problems) {
        Stream<Choice> none = Stream.of(new Choice("", "—"));
        List<Choice> codes = Stream.concat(
                        none,
                        categories.offeredTo(organ.key(), desk.today()).stream()
                                .map(category -> new Choice(category.code(), category.title())))
                .toList();
        List<Choice> known = Stream.concat(
                        Stream.of(new Choice("", "—")),
                        matters.of(organ.key()).stream()
                                .map(matter -> new Choice(String.valueOf(matter.id()), matter.title())))
                .toList();
        return new View(organ, form, codes, known, new FormProblems(problems));
    }
}
