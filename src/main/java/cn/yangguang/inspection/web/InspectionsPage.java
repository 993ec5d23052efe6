package cn.yangguang.inspection.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Plans;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 督查: what the plans ask for, and the inspections made. */
@Controller
@Serves({Duty.INSPECTOR, Duty.SIGNATORY})
public class InspectionsPage {

    private static final String TEMPLATE = "cn/yangguang/inspection/web/inspections.jte";
    private static final int SHOWN = 12;

    /**
     * The page.
     *
     * @param due what fell due by plan and is not done, and the newest others
     */
    public record View(List<Plans.Standing> due, List<Course> inspections, boolean beginning) {}

    private final Pages pages;
    private final Plans plans;
    private final Inspections inspections;

    InspectionsPage(Pages pages, Plans plans, Inspections inspections) {
        this.pages = pages;
        this.plans = plans;
        this.inspections = inspections;
    }

    @GetMapping("/office/inspections")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        Set<String> organs =
                plans.of(who.person()).stream().map(plan -> plan.organ()).collect(Collectors.toSet());
        List<Plans.Standing> all = plans.standings(organs, pages.screen(request).today());
        List<Plans.Standing> shown = Stream.concat(
                        all.stream().filter(one -> !one.done()), all.stream().filter(Plans.Standing::done))
                .limit(SHOWN)
                .toList();
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        shown,
                        inspections.inspections(who.person()),
                        !Inspections.beginning(who.person()).isEmpty()));
    }
}
