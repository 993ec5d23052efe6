package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Bindery;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 手册汇编: choose by column and days, name it, ask for it. */
@Controller
@Serves({
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
class BookletsPage {

    private static final String TEMPLATE = "cn/yangguang/booklet/web/booklets.jte";

    private final Pages pages;
    private final BookletDesk desk;
    private final Bindery bindery;
    private final SiteAddress site;

    BookletsPage(Pages pages, BookletDesk desk, Bindery bindery, SiteAddress site) {
        this.pages = pages;
        this.desk = desk;
        this.bindery = bindery;
        this.site = site;
    }

    @GetMapping("/office/booklets/{organ}")
    ResponseEntity<byte[]> choose(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, TEMPLATE, view(request, who, desk.seen(who, organ), Set.of(), FormProblems.NONE));
    }

    @PostMapping("/office/booklets/{organ}")
    ResponseEntity<byte[]> ask(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ bound = desk.bound(who, organ);
        BookletsView asked = view(request, who, bound, BookletDesk.numbers(request), FormProblems.NONE);
        List<Bindery.Choice> chosen = asked.choices().stream()
                .filter(one -> asked.chosen().contains(one.disclosure()))
                .toList();
        Bindery.Asked answer = bindery.ask(organ, asked.title(), asked.folded(), chosen, site.base(request), who);
        return answer.problems().isEmpty()
                ? BookletDesk.to(organ + "/" + answer.id() + "?said=booklet-asked")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(request, who, bound, asked.chosen(), new FormProblems(answer.problems())));
    }

    private BookletsView view(
            HttpServletRequest request, SignedIn who, Organ organ, Set<Long> chosen, FormProblems problems) {
        LocalDate today = pages.screen(request).today();
        LocalDate from = BookletDesk.day(request, "from", today.withDayOfYear(1));
        LocalDate to = BookletDesk.day(request, "to", today);
        String column = Typed.line(request, "column");
        String typed = Typed.line(request, "title");
        List<Bindery.Choice> all = bindery.choices(organ.key(), column.isEmpty() ? null : column, from, to);
        return new BookletsView(
                organ,
                bindery.of(organ.key()),
                bindery.columns(organ.key()),
                column,
                from,
                to,
                all.stream().limit(Bindery.MOST).toList(),
                all.size() > Bindery.MOST,
                chosen,
                typed.isEmpty() ? organ.name() + from.getYear() + "年公开信息" : typed,
                request.getParameter("folded") != null,
                desk.binds(who, organ.key()),
                problems);
    }
}
