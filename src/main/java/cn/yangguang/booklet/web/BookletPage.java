package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Bindery;
import cn.yangguang.booklet.Booklet;
import cn.yangguang.booklet.BookletItem;
import cn.yangguang.booklet.Handing;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One booklet: how far it is, its file, where its copies went. */
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
public class BookletPage {

    private static final String TEMPLATE = "cn/yangguang/booklet/web/booklet.jte";
    private static final String ADDRESS = "/office/booklets/{organ}/{id:\\d{1,18}}";

    /** @param channel and what follows: as typed into the form for copies */
    public record View(
            Organ organ,
            Booklet booklet,
            List<BookletItem> items,
            List<Handing> handings,
            List<Choice> channels,
            boolean hands,
            String channel,
            String place,
            String copies,
            String on,
            FormProblems problems) {

        public String here() {
            return "/office/booklets/" + organ.key() + "/" + booklet.id();
        }

        public List<BookletItem> gone() {
            return items.stream().filter(item -> !item.valid()).toList();
        }
    }

    private final Pages pages;
    private final BookletDesk desk;
    private final Bindery bindery;
    private final Contents contents;

    BookletPage(Pages pages, BookletDesk desk, Bindery bindery, Contents contents) {
        this.pages = pages;
        this.desk = desk;
        this.bindery = bindery;
        this.contents = contents;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        return pages.show(request, TEMPLATE, view(request, who, desk.seen(who, organ), id, FormProblems.NONE));
    }

    /** Only while everything in it is valid: nobody prints what was taken down. */
    @GetMapping(ADDRESS + "/booklet.pdf")
    ResponseEntity<InputStreamResource> pdf(SignedIn who, @PathVariable String organ, @PathVariable long id)
            throws IOException {
        Organ seen = desk.seen(who, organ);
        Booklet booklet = desk.booklet(organ, id);
        boolean valid = bindery.items(booklet).stream().allMatch(BookletItem::valid);
        StoredFile file = Optional.ofNullable(booklet.pdf())
                .filter(hash -> valid)
                .flatMap(contents::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = seen.name() + "-" + booklet.title() + (booklet.folded() ? "-折页" : "") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(file.size())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(contents.open(file)));
    }

    @PostMapping(ADDRESS + "/copies")
    ResponseEntity<byte[]> hand(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        Organ bound = desk.handing(who, organ);
        String copies = Typed.line(request, "copies");
        List<FieldProblem> problems = bindery.hand(
                desk.booklet(organ, id),
                Typed.line(request, "channel"),
                Typed.line(request, "place"),
                copies.matches("[0-9]{1,6}") ? Integer.parseInt(copies) : 0,
                BookletDesk.day(Typed.line(request, "on")),
                who);
        return answer(request, who, bound, id, problems, "booklet-handed");
    }

    @PostMapping(ADDRESS + "/copies/{handing:\\d{1,18}}/return")
    ResponseEntity<byte[]> bringBack(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long id,
            @PathVariable long handing) {
        Organ bound = desk.handing(who, organ);
        List<FieldProblem> problems =
                bindery.bringBack(desk.booklet(organ, id), handing, Typed.line(request, "note"), who);
        return answer(request, who, bound, id, problems, "booklet-returned");
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            SignedIn who,
            Organ organ,
            long id,
            List<FieldProblem> problems,
            String said) {
        return problems.isEmpty()
                ? BookletDesk.to(organ.key() + "/" + id + "?said=" + said)
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(request, who, organ, id, new FormProblems(problems)));
    }

    private View view(HttpServletRequest request, SignedIn who, Organ organ, long id, FormProblems problems) {
        Booklet booklet = desk.booklet(organ.key(), id);
        String on = Typed.line(request, "on");
        return new View(
                organ,
                booklet,
                bindery.items(booklet),
                bindery.handings(booklet),
                bindery.channels(organ.key()).stream()
                        .map(one -> new Choice(one.code(), one.title()))
                        .toList(),
                desk.hands(who, organ.key()),
                request.getParameter("channel") == null ? "reading-place" : Typed.line(request, "channel"),
                Typed.line(request, "place"),
                Typed.line(request, "copies"),
                on.isEmpty() ? pages.screen(request).today().toString() : on,
                problems);
    }
}
