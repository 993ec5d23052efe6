package cn.yangguang.workrecord.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.workrecord.PlanText;
import cn.yangguang.workrecord.Proposal;
import cn.yangguang.workrecord.ProposalAction;
import cn.yangguang.workrecord.ProposalRules.Refusal;
import cn.yangguang.workrecord.Proposals;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 公开建议 of an organ: their course, and those of a year as text for the report. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class ProposalsPage {

    private static final String TEMPLATE = "cn/yangguang/workrecord/web/proposals.jte";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Pages pages;
    private final RecordDesk desk;
    private final Proposals proposals;
    private final Categories categories;

    ProposalsPage(Pages pages, RecordDesk desk, Proposals proposals, Categories categories) {
        this.pages = pages;
        this.desk = desk;
        this.proposals = proposals;
        this.categories = categories;
    }

    @GetMapping("/office/proposals/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, TEMPLATE, view(request, who, desk.seen(who, organ), List.of()));
    }

    @GetMapping("/office/proposals/{organ}/plan-{year:20\\d\\d}.txt")
    ResponseEntity<byte[]> plan(SignedIn who, @PathVariable String organ, @PathVariable int year) {
        String text = PlanText.of(proposals.of(desk.seen(who, organ).key()), year);
        return ResponseEntity.ok().contentType(TEXT).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/office/proposals/{organ}/{id:\\d{1,18}}/{noun:adoption|declination|withdrawal|draft}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long id,
            @PathVariable String noun) {
        Organ seen = desk.seen(who, organ);
        if (proposals.find(id).filter(found -> found.organ().equals(organ)).isEmpty()) {
            throw RecordDesk.notThere();
        }
        ProposalAction action = Stream.of(ProposalAction.values())
                .filter(one -> one.noun().equals(noun))
                .findFirst()
                .orElseThrow();
        Proposals.Done done = proposals.act(id, action, Typed.line(request, "reason"), who);
        EditionRef draft = done.draft();
        if (!done.problems().isEmpty()) {
            return pages.show(request, HttpStatus.CONFLICT, TEMPLATE, view(request, who, seen, done.problems()));
        }
        return RecordDesk.to(
                draft == null
                        ? "/office/proposals/" + organ + "?year=" + desk.year(request) + "&said=proposal-" + noun
                        : "/office/disclosures/" + draft.disclosure() + "/" + draft.number() + "?said=proposal-draft");
    }

    private ProposalsView view(HttpServletRequest request, SignedIn who, Organ organ, List<FieldProblem> problems) {
        int year = desk.year(request);
        List<Proposal> all = proposals.of(organ.key());
        List<Proposal> shown = all.stream().filter(one -> touches(one, year)).toList();
        return new ProposalsView(
                organ,
                desk.choices(who),
                year,
                shown,
                offers(shown, who),
                categories.offeredTo(organ.key(), desk.today()).stream()
                        .collect(Collectors.toMap(Category::code, Category::title, (a, b) -> a)),
                PlanText.of(all, year),
                proposals.mayPropose(who.person(), organ.key()),
                new FormProblems(problems));
    }

    /** Proposed in the year, or something happened to it then. */
    private static boolean touches(Proposal proposal, int year) {
        return proposal.steps().stream().anyMatch(step -> step.on().getYear() == year);
    }

    private Map<Long, Map<ProposalAction, List<Refusal>>> offers(List<Proposal> shown, SignedIn who) {
        var offers = new HashMap<Long, Map<ProposalAction, List<Refusal>>>();
        for (Proposal proposal : shown) {
            var acts = new EnumMap<ProposalAction, List<Refusal>>(ProposalAction.class);
            for (ProposalAction action : ProposalAction.values()) {
                acts.put(action, proposals.refusals(proposal, action, "", who.person()));
            }
            offers.put(proposal.id(), acts);
        }
        return offers;
    }
}
