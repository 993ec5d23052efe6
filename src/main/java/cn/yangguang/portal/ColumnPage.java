package cn.yangguang.portal;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.reading.PublicDisclosures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The fixed columns that follow from the facts of an organ: 指南 and 制度. */
@Controller
@OpenToAll("条例 Art. 12: the guide and the rules are published")
class ColumnPage {

    private final PublicDisclosures disclosures;
    private final Categories categories;
    private final Organs organs;
    private final OrganAnnexes annexes;
    private final PublicFrames frames;
    private final Missing missing;
    private final Pages pages;
    private final Clock clock;

    ColumnPage(
            PublicDisclosures disclosures,
            Categories categories,
            Organs organs,
            OrganAnnexes annexes,
            PublicFrames frames,
            Missing missing,
            Pages pages,
            Clock clock) {
        this.disclosures = disclosures;
        this.categories = categories;
        this.organs = organs;
        this.annexes = annexes;
        this.frames = frames;
        this.missing = missing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/organs/{key}/guide")
    ResponseEntity<byte[]> guide(HttpServletRequest request, @PathVariable String key) {
        return column(
                request,
                key,
                "guide",
                organ -> new GuideView(
                        frames.of(organ, PublicColumn.GUIDE, ""),
                        organ,
                        categories.offeredTo(key, LocalDate.now(clock)),
                        disclosures.channels(key),
                        annexes.groups(key)));
    }

    @GetMapping("/organs/{key}/rules")
    ResponseEntity<byte[]> rules(HttpServletRequest request, @PathVariable String key) {
        return column(
                request,
                key,
                "rules",
                organ -> new RulesView(frames.of(organ, PublicColumn.RULES, ""), annexes.rules(key)));
    }

    private ResponseEntity<byte[]> column(
            HttpServletRequest request, String key, String template, Function<Organ, Object> view) {
        Optional<Organ> organ = organs.find(key).filter(Organ::active);
        return organ.isEmpty()
                ? missing.show(request)
                : pages.show(request, "cn/yangguang/portal/" + template + ".jte", view.apply(organ.get()));
    }
}
