package cn.yangguang.office.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.RuleDocument;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.search.IndexState;
import cn.yangguang.search.SearchIndex;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of organs, and one organ with what the 指南 says of it. */
@Controller
@Serves({
    Duty.SYSTEM_ADMIN,
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
public class OrganPages {

    private static final String TREE = "cn/yangguang/office/web/organs.jte";
    private static final String ORGAN = "cn/yangguang/office/web/organ.jte";

    /**
     * A place in the tree: the path to it (empty at the top), what is directly below, and the organs that are active.
     *
     * @param index how the search index is, for the system administrator at the top of the tree; else null
     */
    public record Tree(
            List<Organ> path,
            List<Organ> below,
            List<Organ> active,
            boolean mayCreate,
            @Nullable IndexState index) {}

    /** One organ. {@code facts} are what the form shows: what is kept, or what was just refused. */
    public record View(
            Organ organ,
            List<Organ> path,
            OrganFacts facts,
            List<WorkingGroup> groups,
            List<RuleDocument> rules,
            boolean mayChange,
            boolean mayActivate,
            FormProblems problems) {}

    private final Pages pages;
    private final Organs organs;
    private final OrganAnnexes annexes;
    private final OrganAccess access;
    private final SearchIndex search;

    OrganPages(Pages pages, Organs organs, OrganAnnexes annexes, OrganAccess access, SearchIndex search) {
        this.pages = pages;
        this.organs = organs;
        this.annexes = annexes;
        this.access = access;
        this.search = search;
    }

    @GetMapping("/office/organs")
    ResponseEntity<byte[]> tree(HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String at) {
        List<Organ> below =
                at.isEmpty() ? organs.tops() : organs.children(access.organ(at).key());
        boolean administrator = who.person().holdsAnywhere(Duty.SYSTEM_ADMIN);
        return pages.show(
                request,
                TREE,
                new Tree(
                        organs.pathOf(at),
                        below,
                        organs.active(),
                        administrator,
                        administrator && at.isEmpty() ? search.state() : null));
    }

    @GetMapping("/office/organs/{key}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        Organ organ = access.organ(key);
        return pages.show(request, ORGAN, view(who, organ, organ.facts(), List.of()));
    }

    @PostMapping("/office/organs/{key}/facts")
    ResponseEntity<byte[]> changeFacts(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        Organ organ = access.organ(key);
        OrganFacts facts = factsOf(request);
        List<FieldProblem> problems = organs.changeFacts(key, facts, access.changing(who, key));
        if (!problems.isEmpty()) {
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, ORGAN, view(who, organ, facts, problems));
        }
        return to(key);
    }

    @PostMapping("/office/organs/{key}/activity")
    @Serves(Duty.SYSTEM_ADMIN)
    ResponseEntity<byte[]> setActivity(SignedIn who, @PathVariable String key, @RequestParam boolean active) {
        access.organ(key);
        if (active) {
            organs.activate(key, access.administering(who, key));
        } else {
            organs.deactivate(key, access.administering(who, key));
        }
        return to(key);
    }

    private View view(SignedIn who, Organ organ, OrganFacts facts, List<FieldProblem> problems) {
        return new View(
                organ,
                organs.pathOf(organ.key()),
                facts,
                annexes.groups(organ.key()),
                annexes.rules(organ.key()),
                access.mayChange(who, organ.key()),
                who.person().holdsAnywhere(Duty.SYSTEM_ADMIN),
                new FormProblems(problems));
    }

    private static OrganFacts factsOf(HttpServletRequest request) {
        return new OrganFacts(
                text(request, "disclosureOffice"),
                text(request, "address"),
                text(request, "postcode"),
                text(request, "officeHours"),
                text(request, "telephone"),
                text(request, "fax"),
                text(request, "email"),
                text(request, "reportTelephone"),
                text(request, "documentPrefix"),
                text(request, "guideNote"));
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    static ResponseEntity<byte[]> to(String key) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/organs/" + key + "?said=organ-kept"))
                .build();
    }
}
