package cn.yangguang.noticeboard.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.noticeboard.Posting;
import cn.yangguang.noticeboard.Postings;
import cn.yangguang.noticeboard.Walls;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** 上墙 and 撤下, entered with a telephone in front of the board. */
@Controller
@Serves({Duty.HANDLER, Duty.VILLAGE_REPORTER})
class PostingPages {

    private static final String UP = "cn/yangguang/noticeboard/web/up.jte";
    private static final String DOWN = "cn/yangguang/noticeboard/web/down.jte";

    private final Pages pages;
    private final BoardDesk desk;
    private final Walls walls;
    private final Postings postings;

    PostingPages(Pages pages, BoardDesk desk, Walls walls, Postings postings) {
        this.pages = pages;
        this.desk = desk;
        this.walls = walls;
        this.postings = postings;
    }

    @GetMapping("/office/noticeboards/{organ}/up")
    ResponseEntity<byte[]> up(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        BoardView board = view(desk.kept(who, organ), List.of());
        Set<Long> chosen = BoardDesk.numbers(request, "item");
        String today = pages.screen(request).today().toString();
        return pages.show(request, UP, new BoardView.Form(board, chosen, today, ""));
    }

    @PostMapping("/office/noticeboards/{organ}/up")
    ResponseEntity<byte[]> post(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ kept = desk.kept(who, organ);
        Set<Long> things = BoardDesk.numbers(request, "item");
        String wall = Typed.line(request, "wall");
        String on = Typed.line(request, "on");
        Postings.Posted posted = postings.post(
                organ,
                wall.matches("[0-9]{1,18}") ? Long.parseLong(wall) : 0,
                things,
                BoardDesk.day(on),
                BoardDesk.file(request, "photo"),
                who.person(),
                who.origin());
        if (posted.problems().isEmpty()) {
            return BoardDesk.to(organ, posted.cameraDiffers() ? "noticeboard-differs" : "noticeboard-posted");
        }
        return pages.show(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                UP,
                new BoardView.Form(view(kept, posted.problems()), things, on, wall));
    }

    @GetMapping("/office/noticeboards/{organ}/postings/{id:\\d{1,18}}/down")
    ResponseEntity<byte[]> down(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        BoardView board = view(desk.kept(who, organ), List.of());
        String today = pages.screen(request).today().toString();
        return pages.show(request, DOWN, new BoardView.Down(board, posting(organ, id), today, ""));
    }

    @PostMapping("/office/noticeboards/{organ}/postings/{id:\\d{1,18}}/down")
    ResponseEntity<byte[]> takeDown(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        Organ kept = desk.kept(who, organ);
        Posting posting = posting(organ, id);
        String on = Typed.line(request, "on");
        String reason = Typed.line(request, "reason");
        List<FieldProblem> problems = postings.takeDown(
                organ, id, BoardDesk.day(on), reason, BoardDesk.file(request, "photo"), who.person(), who.origin());
        return problems.isEmpty()
                ? BoardDesk.to(organ, "noticeboard-down")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        DOWN,
                        new BoardView.Down(view(kept, problems), posting, on, reason));
    }

    private Posting posting(String organ, long id) {
        return postings.find(organ, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private BoardView view(Organ organ, List<FieldProblem> problems) {
        return BoardPage.view(organ, walls, postings, true, new FormProblems(problems));
    }
}
