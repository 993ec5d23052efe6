package cn.yangguang.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.reading.PublicCount;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.report.AnnualReports;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of 年报: every year in which something was published, and every year whose report is approved. */
@Controller
@OpenToAll("条例 Art. 49: the yearly reports are published")
class ReportsPage {

    private final PublicDisclosures disclosures;
    private final AnnualReports reports;
    private final Organs organs;
    private final PublicFrames frames;
    private final Missing missing;
    private final Pages pages;

    ReportsPage(
            PublicDisclosures disclosures,
            AnnualReports reports,
            Organs organs,
            PublicFrames frames,
            Missing missing,
            Pages pages) {
        this.disclosures = disclosures;
        this.reports = reports;
        this.organs = organs;
        this.frames = frames;
        this.missing = missing;
        this.pages = pages;
    }

    @GetMapping("/organs/{key}/reports")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key) {
        Optional<Organ> organ = organs.find(key).filter(Organ::active);
        return organ.isEmpty()
                ? missing.show(request)
                : pages.show(
                        request,
                        "cn/yangguang/portal/reports.jte",
                        new ReportsView(frames.of(organ.get(), PublicColumn.REPORTS, ""), years(key)));
    }

    private List<PublicCount> years(String key) {
        Map<String, PublicCount> years = new TreeMap<>(Comparator.reverseOrder());
        reports.approved(key).forEach(year -> years.put(year.toString(), new PublicCount(year.toString(), 0)));
        disclosures.perYear(PublicFilter.of(key)).forEach(count -> years.put(count.code(), count));
        return List.copyOf(years.values());
    }
}
