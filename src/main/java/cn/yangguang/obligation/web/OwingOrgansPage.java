package cn.yangguang.obligation.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 应公开事项 of all organs somebody sees: 红黄绿 and the months of a year. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class OwingOrgansPage {

    private static final String TEMPLATE = "cn/yangguang/obligation/web/organs.jte";

    private final Pages pages;
    private final Obligations obligations;
    private final ObligationOrgans organs;

    OwingOrgansPage(Pages pages, Obligations obligations, ObligationOrgans organs) {
        this.pages = pages;
        this.obligations = obligations;
        this.organs = organs;
    }

    /** Who sees one organ only is led on to it. */
    @GetMapping("/office/obligations")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String year) {
        List<Organ> all = organs.all(who);
        if (all.size() == 1) {
            return ObligationOrgans.to("/office/obligations/" + all.getFirst().key());
        }
        int of = organs.year(year);
        LocalDate today = organs.today();
        Map<String, List<Obligation>> owed =
                obligations
                        .of(all.stream().map(Organ::key).toList(), HeatRow.first(of), HeatRow.last(of), today)
                        .stream()
                        .collect(Collectors.groupingBy(Obligation::organ));
        List<HeatRow> rows = all.stream()
                .map(organ -> HeatRow.of(
                        organ.fullName(),
                        "/office/obligations/" + organ.key(),
                        owed.getOrDefault(organ.key(), List.of())))
                .toList();
        return pages.show(request, TEMPLATE, new OrgansView(of, today, rows));
    }
}
