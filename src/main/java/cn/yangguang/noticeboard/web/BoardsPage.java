package cn.yangguang.noticeboard.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.noticeboard.BoardOverview;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 公开栏: whose boards there are, and where proof is wanting. */
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
public class BoardsPage {

    /** One row for each organ. */
    public record View(List<BoardOverview.Row> rows) {}

    private final Pages pages;
    private final BoardOverview overview;

    BoardsPage(Pages pages, BoardOverview overview) {
        this.pages = pages;
        this.overview = overview;
    }

    @GetMapping("/office/noticeboards")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who) {
        return pages.show(request, "cn/yangguang/noticeboard/web/all.jte", new View(overview.of(who.person())));
    }
}
