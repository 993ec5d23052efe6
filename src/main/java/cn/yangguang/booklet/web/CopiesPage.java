package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Copies;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Copies of a booklet go to a place, and come back from there. */
@Controller
@Serves({Duty.HANDLER, Duty.VILLAGE_REPORTER})
class CopiesPage {

    private final Pages pages;
    private final BookletDesk desk;
    private final BookletViews views;
    private final Copies copies;

    CopiesPage(Pages pages, BookletDesk desk, BookletViews views, Copies copies) {
        this.pages = pages;
        this.desk = desk;
        this.views = views;
        this.copies = copies;
    }

    @PostMapping(BookletPage.ADDRESS + "/copies")
    ResponseEntity<byte[]> hand(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        Organ bound = desk.handing(who, organ);
        String number = Typed.line(request, "copies");
        List<FieldProblem> problems = copies.hand(
                desk.booklet(organ, id),
                Typed.line(request, "channel"),
                Typed.line(request, "place"),
                number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0,
                BookletDesk.day(Typed.line(request, "on")),
                who);
        return answer(request, who, bound, id, problems, "booklet-handed");
    }

    @PostMapping(BookletPage.ADDRESS + "/copies/{handing:\\d{1,18}}/return")
    ResponseEntity<byte[]> bringBack(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long id,
            @PathVariable long handing) {
        Organ bound = desk.handing(who, organ);
        List<FieldProblem> problems =
                copies.bringBack(desk.booklet(organ, id), handing, Typed.line(request, "note"), who);
        return answer(request, who, bound, id, problems, "booklet-returned");
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, SignedIn who, Organ organ, long id, List<FieldProblem> problems, String said) {
        return problems.isEmpty()
                ? BookletDesk.to(organ.key() + "/" + id + "?said=" + said)
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        BookletPage.TEMPLATE,
                        views.of(request, who, organ, id, new FormProblems(problems)));
    }
}
