package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Bindery;
import cn.yangguang.booklet.Booklet;
import cn.yangguang.booklet.BookletItem;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
class BookletPage {

    static final String ADDRESS = "/office/booklets/{organ}/{id:\\d{1,18}}";
    static final String TEMPLATE = "cn/yangguang/booklet/web/booklet.jte";

    private final Pages pages;
    private final BookletDesk desk;
    private final BookletViews views;
    private final Bindery bindery;
    private final Contents contents;

    BookletPage(Pages pages, BookletDesk desk, BookletViews views, Bindery bindery, Contents contents) {
        this.pages = pages;
        this.desk = desk;
        this.views = views;
        this.bindery = bindery;
        this.contents = contents;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        return pages.show(request, TEMPLATE, views.of(request, who, desk.seen(who, organ), id, FormProblems.NONE));
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
}
