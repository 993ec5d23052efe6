package cn.yangguang.obligation.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of an organ: matter by month, the list behind it, and the same as CSV and JSON. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class OwingYearPage {

    private static final String TEMPLATE = "cn/yangguang/obligation/web/year.jte";

    private final Pages pages;
    private final Obligations obligations;
    private final ObligationOrgans organs;

    OwingYearPage(Pages pages, Obligations obligations, ObligationOrgans organs) {
        this.pages = pages;
        this.obligations = obligations;
        this.organs = organs;
    }

    @GetMapping("/office/obligations/{organ}/year")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam(defaultValue = "") String year) {
        int of = organs.year(year);
        List<Obligation> owed = owed(who, organ, of);
        Map<Long, List<Obligation>> byMatter = new LinkedHashMap<>();
        owed.forEach(one -> byMatter.computeIfAbsent(one.matter(), matter -> new ArrayList<>())
                .add(one));
        List<HeatRow> rows = byMatter.values().stream()
                .map(list -> HeatRow.of(
                        list.getFirst().title(), "#m" + list.getFirst().matter(), list))
                .toList();
        return pages.show(
                request, TEMPLATE, new YearView(organs.organ(who, organ), of, organs.today(), rows, byMatter));
    }

    @GetMapping("/office/obligations/{organ}/year.csv")
    ResponseEntity<byte[]> csv(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam(defaultValue = "") String year) {
        int of = organs.year(year);
        return file(
                "text/csv;charset=UTF-8",
                "obligations-" + organ + "-" + of + ".csv",
                ObligationFile.csv(pages.screen(request), owed(who, organ, of)));
    }

    @GetMapping("/office/obligations/{organ}/year.json")
    ResponseEntity<byte[]> json(
            SignedIn who, @PathVariable String organ, @RequestParam(defaultValue = "") String year) {
        int of = organs.year(year);
        return file(
                "application/json",
                "obligations-" + organ + "-" + of + ".json",
                ObligationFile.json(owed(who, organ, of)));
    }

    private List<Obligation> owed(SignedIn who, String organ, int year) {
        organs.organ(who, organ);
        return obligations.of(Set.of(organ), HeatRow.first(year), HeatRow.last(year), organs.today());
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
