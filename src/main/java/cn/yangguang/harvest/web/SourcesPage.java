package cn.yangguang.harvest.web;

import cn.yangguang.harvest.Harvests;
import cn.yangguang.harvest.Source;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sources to harvest from: set by the system administrator, asked by a clerk too. */
@Controller
@Serves({Duty.SYSTEM_ADMIN, Duty.HANDLER})
class SourcesPage {

    private final Pages pages;
    private final Harvests harvests;
    private final HarvestPage page;

    SourcesPage(Pages pages, Harvests harvests, HarvestPage page) {
        this.pages = pages;
        this.harvests = harvests;
        this.page = page;
    }

    @PostMapping("/office/harvest/{organ}/sources")
    ResponseEntity<byte[]> put(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam Map<String, String> typed) {
        if (!HarvestPage.sets(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<FieldProblem> problems = harvests.put(source(organ, typed), who.as(Duty.SYSTEM_ADMIN, organ));
        return problems.isEmpty()
                ? HarvestPage.to(organ, "?said=harvest-source")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        HarvestPage.TEMPLATE,
                        page.view(who, organ, "", problems, typed));
    }

    private static Source source(String organ, Map<String, String> typed) {
        Source.Kind kind = Arrays.stream(Source.Kind.values())
                .filter(one -> one.name().equals(typed.getOrDefault("kind", "")))
                .findFirst()
                .orElse(Source.Kind.RSS);
        String every = typed.getOrDefault("every", "").strip();
        return new Source(
                0,
                organ,
                typed.getOrDefault("name", "").strip(),
                kind,
                typed.getOrDefault("address", "").strip(),
                typed.getOrDefault("mapping", ""),
                every.matches("[0-9]{1,3}") ? Integer.parseInt(every) : 0,
                !typed.containsKey("off"),
                "",
                "",
                null,
                null,
                "");
    }

    /** Begins in the background; the page shows when it is done. */
    @PostMapping("/office/harvest/{organ}/sources/{source:\\d{1,18}}/ask")
    ResponseEntity<byte[]> ask(SignedIn who, @PathVariable String organ, @PathVariable long source) {
        if (!HarvestPage.sets(who) && !HarvestPage.takes(who, organ)
                || harvests.organOf(source).filter(organ::equals).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Thread.ofVirtual().name("harvest-" + source).start(() -> harvests.ask(source));
        return HarvestPage.to(organ, "?said=harvest-asked");
    }
}
