package cn.yangguang.oversight.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.OversightReach;
import cn.yangguang.oversight.Period;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Down the tree: the units below an organ with what is wanting there, and one unit in figures. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class UnitPage {

    static final String AT = "/office/oversight/{key:[a-z0-9-]{1,64}}";

    private final Pages pages;
    private final Organs organs;
    private final OversightReach reach;
    private final UnitViews views;

    UnitPage(Pages pages, Organs organs, OversightReach reach, UnitViews views) {
        this.pages = pages;
        this.organs = organs;
        this.reach = reach;
        this.views = views;
    }

    @GetMapping("/office/oversight")
    ResponseEntity<byte[]> tops(HttpServletRequest request, SignedIn who) {
        List<Organ> tops = reach.tops(who.person());
        return tops.size() == 1
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                "/office/oversight/" + tops.getFirst().key()))
                        .build()
                : pages.show(request, "cn/yangguang/oversight/web/tops.jte", tops);
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String key,
            @RequestParam(name = "period", defaultValue = "") String asked) {
        LocalDate on = pages.screen(request).today();
        Period period = Period.of(asked).orElse(Period.year(on.getYear()));
        UnitView view = organs.find(key)
                .flatMap(organ -> views.of(organ, who.person(), period, on))
                .orElseThrow(UnitPage::notThere);
        return pages.show(request, "cn/yangguang/oversight/web/unit.jte", view);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
