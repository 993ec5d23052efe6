package cn.yangguang.report.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Chart;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Words;
import cn.yangguang.report.YearStatistics;
import cn.yangguang.report.web.StatisticsView.Facts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The statistics of an organ as pictures and tables: one page for each year, and the years side by side. A year in which neither
 * the organ nor a unit below it published anything has no page.
 */
@Controller
@OpenToAll("条例 Art. 32 (2007), Art. 50 (2019): the figures of disclosure are published")
class StatisticsPage {

    private static final String TEMPLATE = "cn/yangguang/report/web/statistics.jte";

    private final AskedStatistics asked;
    private final PublicFrames frames;
    private final Pages pages;

    StatisticsPage(AskedStatistics asked, PublicFrames frames, Pages pages) {
        this.asked = asked;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/organs/{organ}/statistics")
    ResponseEntity<byte[]> years(HttpServletRequest request, @PathVariable String organ) {
        Organ of = asked.organ(organ);
        List<Chart> charts = new Charts(pages.screen(request).words()).of(asked.sideBySide(of));
        PublicFrame frame = frames.of(of, PublicColumn.REPORTS, of.fullName() + "政府信息公开统计");
        var view = new StatisticsView(frame, of.key(), null, asked.years(of), null, charts);
        return pages.show(request, TEMPLATE, view);
    }

    @GetMapping("/organs/{organ}/statistics/{year:[0-9]+}")
    ResponseEntity<byte[]> year(HttpServletRequest request, @PathVariable String organ, @PathVariable String year) {
        Organ of = asked.organ(organ);
        YearStatistics counted = asked.year(of, year);
        int number = counted.figures().year();
        List<Integer> years = asked.years(of);
        Words words = pages.screen(request).words();
        PublicFrame frame = frames.of(of, PublicColumn.REPORTS, of.fullName() + number + "年政府信息公开统计")
                .under(words.of("report.statistics.title"), StatisticsView.BASE.formatted(of.key()));
        var facts = new Facts(
                counted.figures().published().total(),
                counted.units().size() > 1 ? counted.withBelow() : null,
                counted.timeliness());
        var view = new StatisticsView(frame, of.key(), number, years, facts, new Charts(words).of(counted));
        return pages.show(request, TEMPLATE, view);
    }
}
