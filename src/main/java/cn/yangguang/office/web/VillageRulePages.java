package cn.yangguang.office.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.office.web.OrganSettingsView.Typed;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.village.Villages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** By which day the villages of a township, or one village, publish their affairs and accounts. */
@Controller
@Serves(Duty.SYSTEM_ADMIN)
class VillageRulePages {

    private final Pages pages;
    private final OrganAccess access;
    private final OrganSettingsViews views;
    private final Villages villages;

    VillageRulePages(Pages pages, OrganAccess access, OrganSettingsViews views, Villages villages) {
        this.pages = pages;
        this.access = access;
        this.views = views;
        this.villages = villages;
    }

    @PostMapping("/office/organs/{key}/settings/village")
    ResponseEntity<byte[]> set(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        access.organ(key);
        String day = OrganForm.sent(request, "day");
        int number = day.matches("[0-9]{1,2}") ? Integer.parseInt(day) : 0;
        boolean monthly = !OrganForm.sent(request, "monthly").isEmpty();
        List<FieldProblem> problems = villages.setRule(key, number, monthly, access.administering(who, key));
        if (!problems.isEmpty()) {
            Typed typed = Typed.of(request, "village", problems);
            return pages.show(
                    request,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "cn/yangguang/office/web/organ-settings.jte",
                    views.of(access.organ(key), typed));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/organs/" + key + "/settings?said=organ-kept"))
                .build();
    }
}
