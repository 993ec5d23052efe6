package cn.yangguang.office.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Creating an organ, and changing its names, its place in the tree and its codes. */
@Controller
@Serves(Duty.SYSTEM_ADMIN)
public class OrganPlacePages {

    private static final String TEMPLATE = "cn/yangguang/office/web/organ-place.jte";

    /** The form; {@code several} are the organs to choose from when more than one may be meant as the one above. */
    public record View(
            @Nullable Organ organ, OrganForm form, List<Choice> levels, List<Choice> several, FormProblems problems) {}

    private final Pages pages;
    private final Organs organs;
    private final OrganAbove above;
    private final OrganAccess access;

    OrganPlacePages(Pages pages, Organs organs, OrganAbove above, OrganAccess access) {
        this.pages = pages;
        this.organs = organs;
        this.above = above;
        this.access = access;
    }

    @GetMapping("/office/organs/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, @RequestParam(defaultValue = "") String below) {
        OrganForm form = OrganForm.below(below.isEmpty() ? null : access.organ(below));
        return show(request, HttpStatus.OK, null, form, List.of(), List.of());
    }

    @PostMapping("/office/organs")
    ResponseEntity<byte[]> create(HttpServletRequest request, SignedIn who) {
        OrganForm form = OrganForm.of(request, OrganForm.sent(request, "key"));
        OrganAbove.Meant meant = above.by(form);
        if (!meant.problems().isEmpty()) {
            return refused(request, null, form, meant, meant.problems());
        }
        Organ organ = form.below(meant.key(), OrganFacts.NONE);
        List<FieldProblem> problems = organs.create(organ, access.administering(who, organ.key()));
        return problems.isEmpty() ? OrganPages.to(organ.key()) : refused(request, null, form, meant, problems);
    }

    @GetMapping("/office/organs/{key}/place")
    ResponseEntity<byte[]> place(HttpServletRequest request, @PathVariable String key) {
        Organ organ = access.organ(key);
        return show(request, HttpStatus.OK, organ, OrganForm.of(organ), List.of(), List.of());
    }

    @PostMapping("/office/organs/{key}/place")
    ResponseEntity<byte[]> change(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        Organ organ = access.organ(key);
        OrganForm form = OrganForm.of(request, key);
        OrganAbove.Meant meant = above.by(form);
        if (!meant.problems().isEmpty()) {
            return refused(request, organ, form, meant, meant.problems());
        }
        List<FieldProblem> problems =
                organs.change(form.below(meant.key(), organ.facts()), access.administering(who, key));
        return problems.isEmpty() ? OrganPages.to(key) : refused(request, organ, form, meant, problems);
    }

    private ResponseEntity<byte[]> refused(
            HttpServletRequest request,
            @Nullable Organ organ,
            OrganForm form,
            OrganAbove.Meant meant,
            List<FieldProblem> problems) {
        return show(request, HttpStatus.UNPROCESSABLE_CONTENT, organ, form, meant.several(), problems);
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            @Nullable Organ organ,
            OrganForm form,
            List<Choice> several,
            List<FieldProblem> problems) {
        List<Choice> levels = Stream.of(OrganLevel.values())
                .map(level -> new Choice(level.name(), level.title()))
                .toList();
        return pages.show(
                request, status, TEMPLATE, new View(organ, form, levels, several, new FormProblems(problems)));
    }
}
