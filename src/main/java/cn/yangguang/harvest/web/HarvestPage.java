package cn.yangguang.harvest.web;

import cn.yangguang.harvest.Harvested;
import cn.yangguang.harvest.Harvests;
import cn.yangguang.harvest.Source;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 采集: the sources of an organ, set by the system administrator, and what was found there, which a clerk makes a draft of or leaves alone. */
@Controller
@Serves({Duty.SYSTEM_ADMIN, Duty.HANDLER})
public class HarvestPage {

    static final String TEMPLATE = "cn/yangguang/harvest/web/harvest.jte";

    /**
     * What the page shows.
     *
     * @param sets whether the person sets sources
     * @param takes whether the person makes drafts
     */
    public record View(
            Organ organ,
            List<Source> sources,
            List<Harvested> items,
            boolean asking,
            boolean sets,
            boolean takes,
            String refused,
            FormProblems problems,
            Map<String, String> typed) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        public String nameOf(long source) {
            return sources.stream()
                    .filter(one -> one.id() == source)
                    .findFirst()
                    .map(Source::name)
                    .orElse("");
        }
    }

    private final Pages pages;
    private final Harvests harvests;
    private final Organs organs;

    HarvestPage(Pages pages, Harvests harvests, Organs organs) {
        this.pages = pages;
        this.harvests = harvests;
        this.organs = organs;
    }

    @GetMapping("/office/harvest/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, TEMPLATE, view(who, organ, "", List.of(), Map.of()));
    }

    @PostMapping("/office/harvest/{organ}/items/{id:\\d{1,18}}")
    ResponseEntity<byte[]> settle(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String act) {
        if (!takes(who, organ)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (act.equals("ignore")) {
            Optional<String> refused = harvests.ignore(id, organ, who.as(Duty.HANDLER, organ));
            return refused.isEmpty() ? to(organ, "") : refused(request, who, organ, refused.get());
        }
        Harvests.Taken taken = harvests.take(id, organ, who.person(), who.as(Duty.HANDLER, organ), who.origin());
        return taken.refused().isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/disclosures/" + taken.disclosure() + "/" + taken.edition()))
                        .build()
                : refused(request, who, organ, taken.refused());
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, SignedIn who, String organ, String key) {
        return pages.show(request, HttpStatus.CONFLICT, TEMPLATE, view(who, organ, key, List.of(), Map.of()));
    }

    View view(SignedIn who, String key, String refused, List<FieldProblem> problems, Map<String, String> typed) {
        Organ organ = organs.find(key)
                .filter(one -> sets(who) || takes(who, key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Source> sources = harvests.of(key);
        boolean asking = sources.stream().anyMatch(one -> harvests.underWay(one.id()));
        List<Harvested> items = takes(who, key) ? harvests.items(key) : List.of();
        return new View(
                organ, sources, items, asking, sets(who), takes(who, key), refused, new FormProblems(problems), typed);
    }

    static boolean sets(SignedIn who) {
        return who.person().holdsAnywhere(Duty.SYSTEM_ADMIN);
    }

    static boolean takes(SignedIn who, String organ) {
        return who.person().holds(Duty.HANDLER, organ);
    }

    static ResponseEntity<byte[]> to(String organ, String more) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/harvest/" + organ + more))
                .build();
    }
}
