package cn.yangguang.village.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.village.VillageReach;
import cn.yangguang.village.VillageWork;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 村务公开 for the staff: the villages somebody sees, the table of a township, the work of a village. */
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
class VillagesPage {

    private static final String LIST = "cn/yangguang/village/web/villages.jte";

    private final Pages pages;
    private final Organs organs;
    private final VillageReach reach;
    private final VillageWork work;
    private final VillageViews views;

    VillagesPage(Pages pages, Organs organs, VillageReach reach, VillageWork work, VillageViews views) {
        this.pages = pages;
        this.organs = organs;
        this.reach = reach;
        this.work = work;
        this.views = views;
    }

    /** All villages the person sees; who sees one only is led on to it. */
    @GetMapping("/office/villages")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who) {
        List<Organ> all = reach.villages(who.person());
        List<String> above = all.stream()
                .map(Organ::parent)
                .distinct()
                .filter(key -> key != null)
                .toList();
        if (all.size() == 1) {
            return to(all.getFirst().key());
        }
        if (above.size() == 1) {
            return to(above.getFirst());
        }
        return pages.show(
                request,
                LIST,
                new VillageViews.All(
                        all,
                        above.stream().flatMap(key -> organs.find(key).stream()).toList(),
                        work.of(who.person(), all)));
    }

    @GetMapping("/office/villages/{key}")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String year) {
        Organ organ = seen(organs, reach, who, key);
        return pages.show(
                request,
                template(organ),
                views.of(who.person(), organ, year, pages.screen(request).today(), FormProblems.NONE, null));
    }

    static String template(Organ organ) {
        return organ.level() == OrganLevel.VILLAGE
                ? "cn/yangguang/village/web/village.jte"
                : "cn/yangguang/village/web/township.jte";
    }

    /** Another's village is as absent as one that does not exist. */
    static Organ seen(Organs organs, VillageReach reach, SignedIn who, String key) {
        return organs.find(key)
                .filter(organ -> organ.level().compareTo(OrganLevel.TOWNSHIP) >= 0 && reach.sees(who.person(), key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static ResponseEntity<byte[]> to(String key) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/villages/" + key))
                .build();
    }
}
