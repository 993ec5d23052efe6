package cn.yangguang.oversight.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.Look;
import cn.yangguang.oversight.UnitRecords;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 调阅记录: who of a unit above opened which record of one's own unit, when and why; and one's own organ's looks below. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.VILLAGE_REPORTER})
public class LooksPage {

    /** @param above name of the organ above, {@code below} of the unit */
    public record Line(Look look, String above, String below) {}

    private final Pages pages;
    private final UnitRecords records;
    private final Organs organs;

    LooksPage(Pages pages, UnitRecords records, Organs organs) {
        this.pages = pages;
        this.records = records;
        this.organs = organs;
    }

    @GetMapping("/office/oversight/looks")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        List<Line> lines = records.looks(who.person()).stream()
                .map(look -> new Line(look, name(look.above()), name(look.below())))
                .toList();
        return pages.show(request, "cn/yangguang/oversight/web/looks.jte", lines);
    }

    private String name(String organ) {
        return organs.find(organ).map(Organ::name).orElse(organ);
    }
}
