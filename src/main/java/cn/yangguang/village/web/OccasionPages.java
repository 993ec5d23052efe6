package cn.yangguang.village.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.village.Occasions;
import cn.yangguang.village.VillageReach;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What makes a village owe something: decisions, events, the local list its township chose. */
@Controller
@Serves({Duty.HANDLER, Duty.VILLAGE_REPORTER})
class OccasionPages {

    private final Pages pages;
    private final Organs organs;
    private final VillageReach reach;
    private final VillageViews views;
    private final Occasions occasions;

    OccasionPages(Pages pages, Organs organs, VillageReach reach, VillageViews views, Occasions occasions) {
        this.pages = pages;
        this.organs = organs;
        this.reach = reach;
        this.views = views;
        this.occasions = occasions;
    }

    @PostMapping("/office/villages/{key}/occasions")
    ResponseEntity<byte[]> announce(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        return done(
                request,
                who,
                key,
                "village-announced",
                actor -> occasions.announce(
                        key, Typed.line(request, "code"), day(request, "on"), Typed.line(request, "words"), actor));
    }

    @PostMapping("/office/villages/{key}/finish")
    ResponseEntity<byte[]> finish(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        return done(
                request,
                who,
                key,
                "village-finished",
                actor -> occasions.finish(
                        key, number(request, "id"), number(request, "disclosure"), day(request, "finishedOn"), actor));
    }

    @PostMapping("/office/villages/{key}/items")
    ResponseEntity<byte[]> choose(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        return done(
                request,
                who,
                key,
                "village-chosen",
                actor -> occasions.choose(key, Set.copyOf(Typed.all(request, "item")), day(request, "from"), actor));
    }

    private ResponseEntity<byte[]> done(
            HttpServletRequest request,
            SignedIn who,
            String key,
            String said,
            Function<Actor, List<FieldProblem>> act) {
        Organ organ = VillagesPage.seen(organs, reach, who, key);
        String as = reach.writesFor(who.person(), organ)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        List<FieldProblem> problems = act.apply(reach.as(who.person(), as, who.origin()));
        if (!problems.isEmpty()) {
            LocalDate today = pages.screen(request).today();
            return pages.show(
                    request,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    VillagesPage.template(organ),
                    views.of(who.person(), organ, "", today, new FormProblems(problems), request));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/villages/" + key + "?said=" + said))
                .build();
    }

    private static @Nullable LocalDate day(HttpServletRequest request, String field) {
        try {
            return LocalDate.parse(Typed.line(request, field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static long number(HttpServletRequest request, String field) {
        String sent = Typed.line(request, field);
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0;
    }
}
