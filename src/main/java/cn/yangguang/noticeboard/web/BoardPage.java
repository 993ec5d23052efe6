package cn.yangguang.noticeboard.web;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.noticeboard.Postings;
import cn.yangguang.noticeboard.Walls;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The boards of an organ: where they stand, what hangs there with its photographs, what should. */
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
class BoardPage {

    private static final String TEMPLATE = "cn/yangguang/noticeboard/web/boards.jte";

    private final Pages pages;
    private final BoardDesk desk;
    private final Walls walls;
    private final Postings postings;
    private final Contents contents;

    BoardPage(Pages pages, BoardDesk desk, Walls walls, Postings postings, Contents contents) {
        this.pages = pages;
        this.desk = desk;
        this.walls = walls;
        this.postings = postings;
        this.contents = contents;
    }

    @GetMapping("/office/noticeboards/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, TEMPLATE, view(desk.seen(who, organ), who, FormProblems.NONE));
    }

    private BoardView view(Organ organ, SignedIn who, FormProblems problems) {
        return view(organ, walls, postings, walls.keeps(who.person(), organ.key()), problems);
    }

    static BoardView view(Organ organ, Walls walls, Postings postings, boolean keeps, FormProblems problems) {
        String key = organ.key();
        return new BoardView(
                organ, walls.of(key), postings.unposted(key), postings.of(key), postings.rule(), keeps, problems);
    }

    @PostMapping("/office/noticeboards/{organ}/walls")
    ResponseEntity<byte[]> add(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ kept = desk.kept(who, organ);
        List<FieldProblem> problems =
                walls.add(organ, Typed.line(request, "name"), Typed.line(request, "place"), who.person(), who.origin());
        return problems.isEmpty()
                ? BoardDesk.to(organ, "noticeboard-wall")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(kept, who, new FormProblems(problems)));
    }

    @PostMapping("/office/noticeboards/{organ}/walls/{wall:\\d{1,18}}/end")
    ResponseEntity<byte[]> end(SignedIn who, @PathVariable String organ, @PathVariable long wall) {
        desk.kept(who, organ);
        walls.end(organ, wall, who.person(), who.origin());
        return BoardDesk.to(organ, "noticeboard-wallEnd");
    }

    /** A photograph of a board, for staff only. */
    @GetMapping("/office/noticeboards/{organ}/photos/{hash:[0-9a-f]{64}}")
    ResponseEntity<InputStreamResource> photo(SignedIn who, @PathVariable String organ, @PathVariable String hash)
            throws IOException {
        desk.seen(who, organ);
        StoredFile file = contents.find(hash)
                .filter(one -> contents.isImage(one) && postings.isProof(organ, hash))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=3600")
                .body(new InputStreamResource(contents.open(file)));
    }
}
