package cn.yangguang.directive.web;

import cn.yangguang.directive.DirectiveReach;
import cn.yangguang.directive.DirectiveWork;
import cn.yangguang.directive.Part;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All orders one sees, addressee by addressee, with red, yellow and green lights. */
@Controller
@Serves({Duty.INSPECTOR, Duty.SIGNATORY, Duty.HANDLER, Duty.REVIEWER, Duty.VILLAGE_REPORTER})
public class DirectivesPage {

    private static final String TEMPLATE = "cn/yangguang/directive/web/directives.jte";

    /** A line of the list. */
    public record Line(Part part, Part.Light light, String issuer, String addressee) {}

    /** @param drafting whether the person may draft a new order */
    public record View(List<Line> lines, boolean drafting) {

        public long count(Part.Light light) {
            return lines.stream().filter(line -> line.light() == light).count();
        }
    }

    private final Pages pages;
    private final DirectiveWork work;
    private final Organs organs;

    DirectivesPage(Pages pages, DirectiveWork work, Organs organs) {
        this.pages = pages;
        this.work = work;
        this.organs = organs;
    }

    @GetMapping("/office/directives")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        List<Line> lines = work.parts(who.person()).stream()
                .map(part -> new Line(
                        part,
                        work.light(part),
                        name(part.directive().registered().organ()),
                        name(part.addressee())))
                .toList();
        boolean drafting = DirectiveReach.drafting(who.person()).stream()
                .anyMatch(key -> !organs.activeBelow(key).isEmpty());
        return pages.show(request, TEMPLATE, new View(lines, drafting));
    }

    private String name(String organ) {
        return organs.find(organ).map(Organ::name).orElse(organ);
    }
}
