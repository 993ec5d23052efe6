package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Bindery;
import cn.yangguang.booklet.Booklet;
import cn.yangguang.booklet.Copies;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Gathers what the page of a booklet shows. */
@Component
record BookletViews(Pages pages, BookletDesk desk, Bindery bindery, Copies copies) {

    private static final String USUAL_CHANNEL = "reading-place";

    BookletView of(HttpServletRequest request, SignedIn who, Organ organ, long id, FormProblems problems) {
        Booklet booklet = desk.booklet(organ.key(), id);
        String on = Typed.line(request, "on");
        return new BookletView(
                organ,
                booklet,
                bindery.items(booklet),
                copies.handings(booklet),
                copies.channels(organ.key()).stream()
                        .map(one -> new Choice(one.code(), one.title()))
                        .toList(),
                desk.hands(who, organ.key()),
                request.getParameter("channel") == null ? USUAL_CHANNEL : Typed.line(request, "channel"),
                Typed.line(request, "place"),
                Typed.line(request, "copies"),
                on.isEmpty() ? pages.screen(request).today().toString() : on,
                problems);
    }
}
