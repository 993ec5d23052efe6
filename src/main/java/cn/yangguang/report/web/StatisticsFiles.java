package cn.yangguang.report.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Chart;
import cn.yangguang.page.Languages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The numbers of the charts for a spreadsheet, in Chinese whatever the language of the page: all of a page, or one chart. */
@Controller
@OpenToAll("条例 Art. 32 (2007), Art. 50 (2019): the figures of disclosure are published")
class StatisticsFiles {

    private final AskedStatistics asked;
    private final Charts charts;

    StatisticsFiles(AskedStatistics asked, Languages languages) {
        this.asked = asked;
        this.charts = new Charts(languages.chinese());
    }

    /** All charts of the years side by side. */
    @GetMapping("/organs/{organ}/statistics.csv")
    ResponseEntity<byte[]> yearsFile(@PathVariable String organ) {
        Organ of = asked.organ(organ);
        return ChartFile.of(of.key() + "-statistics", charts.of(asked.sideBySide(of)));
    }

    /** One of them. */
    @GetMapping("/organs/{organ}/statistics/{chart:[a-z-]+}.csv")
    ResponseEntity<byte[]> yearsChart(@PathVariable String organ, @PathVariable String chart) {
        Organ of = asked.organ(organ);
        return ChartFile.of(of.key() + "-statistics-" + chart, only(chart, charts.of(asked.sideBySide(of))));
    }

    /** All charts of a year. */
    @GetMapping("/organs/{organ}/statistics/{year:[0-9]+}.csv")
    ResponseEntity<byte[]> yearFile(@PathVariable String organ, @PathVariable String year) {
        Organ of = asked.organ(organ);
        return ChartFile.of(of.key() + "-statistics-" + year, charts.of(asked.year(of, year)));
    }

    /** One of them. */
    @GetMapping("/organs/{organ}/statistics/{year:[0-9]+}/{chart:[a-z-]+}.csv")
    ResponseEntity<byte[]> yearChart(
            @PathVariable String organ, @PathVariable String year, @PathVariable String chart) {
        Organ of = asked.organ(organ);
        return ChartFile.of(
                of.key() + "-statistics-" + year + "-" + chart, only(chart, charts.of(asked.year(of, year))));
    }

    private static List<Chart> only(String word, List<Chart> charts) {
        List<Chart> found =
                charts.stream().filter(chart -> chart.word().equals(word)).toList();
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }
}
