package cn.yangguang.objection.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.objection.ObjectionWork;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Objections of the township, and for a village the orders it got. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER})
public class ObjectionsPage {

    /**
     * The list.
     *
     * @param villages names by key
     * @param records whether the person may key one in
     */
    public record View(List<ObjectionWork.Line> lines, Map<String, String> villages, boolean records) {}

    private final Pages pages;
    private final ObjectionWork work;
    private final Organs organs;

    ObjectionsPage(Pages pages, ObjectionWork work, Organs organs) {
        this.pages = pages;
        this.work = work;
        this.organs = organs;
    }

    @GetMapping("/office/objections")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        List<ObjectionWork.Line> lines = work.lines(who.person());
        Map<String, String> villages = lines.stream()
                .map(line -> line.objection().registered().village())
                .distinct()
                .collect(Collectors.toMap(
                        key -> key, key -> organs.find(key).map(Organ::name).orElse(key)));
        return pages.show(
                request,
                "cn/yangguang/objection/web/office/objections.jte",
                new View(lines, villages, who.person().holdsAnywhere(Duty.HANDLER)));
    }
}
