package cn.yangguang.obligation.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.ObligationReach;
import cn.yangguang.obligation.ObligationWork;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 应公开事项 of one organ: what is to be done, most urgent first. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class OwingListPage {

    private static final String TEMPLATE = "cn/yangguang/obligation/web/worklist.jte";

    private final Pages pages;
    private final Obligations obligations;
    private final ObligationWork work;
    private final ObligationReach reach;
    private final ObligationOrgans organs;

    OwingListPage(
            Pages pages, Obligations obligations, ObligationWork work, ObligationReach reach, ObligationOrgans organs) {
        this.pages = pages;
        this.obligations = obligations;
        this.work = work;
        this.reach = reach;
        this.organs = organs;
    }

    @GetMapping("/office/obligations/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ of = organs.organ(who, organ);
        LocalDate today = organs.today();
        List<Obligation> open = work.open(Set.of(organ), today);
        var view = new WorklistView(
                of,
                obligations.standing(Set.of(organ), today.getYear(), today).getFirst(),
                open,
                open.stream().filter(one -> work.waitsFor(who.person(), one)).toList(),
                obligations.quiet(organ, today.getYear(), today),
                reach.mayTell(who.person(), organ),
                organs.all(who).size() > 1);
        return pages.show(request, TEMPLATE, view);
    }
}
