package cn.yangguang.obligation.web;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What falls due, month by month, for the wall as well. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class OwingCalendarPage {

    private static final String TEMPLATE = "cn/yangguang/obligation/web/calendar.jte";

    private final Pages pages;
    private final Obligations obligations;
    private final ObligationOrgans organs;
    private final WorkingCalendar calendar;

    OwingCalendarPage(Pages pages, Obligations obligations, ObligationOrgans organs, WorkingCalendar calendar) {
        this.pages = pages;
        this.obligations = obligations;
        this.organs = organs;
        this.calendar = calendar;
    }

    @GetMapping("/office/obligations/{organ}/calendar")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam(defaultValue = "") String month) {
        Organ of = organs.organ(who, organ);
        YearMonth shown = month(month);
        var owed = obligations.of(Set.of(organ), shown.atDay(1), shown.atEndOfMonth(), organs.today());
        return pages.show(request, TEMPLATE, MonthView.of(of, shown, organs.today(), owed, calendar));
    }

    private YearMonth month(String asked) {
        YearMonth now = YearMonth.from(organs.today());
        YearMonth month = asked.matches("[0-9]{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : now;
        return month.getYear() < 2008 || month.isAfter(now.plusYears(1)) ? now : month;
    }
}
