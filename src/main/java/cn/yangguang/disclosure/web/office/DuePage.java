package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The explained last lawful day alone, for the editor to show anew while a date or matter is being chosen. */
@Controller
@Serves({Duty.HANDLER, Duty.VILLAGE_REPORTER})
public class DuePage {

    private static final String TEMPLATE = "cn/yangguang/disclosure/web/office/due-part.jte";

    /** The explanation, or nothing while no day is given. */
    public record Part(@Nullable DueView due) {}

    private final Pages pages;
    private final EditorViews views;

    DuePage(Pages pages, EditorViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/office/disclosures/due")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        String organ = Typed.line(request, "organ");
        if (!OfficeReach.draftingFor(who.person()).contains(organ)) {
            throw OfficeDossiers.notThere();
        }
        EditorForm form = EditorForm.read(request, organ, hash -> false);
        return pages.show(request, TEMPLATE, new Part(views.due(null, null, form)));
    }
}
