package cn.yangguang.opendata.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.opendata.DataSet;
import cn.yangguang.opendata.OpenData;
import cn.yangguang.opendata.web.SitemapView.Column;
import cn.yangguang.opendata.web.SitemapView.Unit;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.Screen;
import cn.yangguang.reading.PublicCount;
import cn.yangguang.reading.PublicDisclosures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 网站地图: every organ with its columns and categories, and the data behind them, on one page. */
@Controller
@OpenToAll("条例 Art. 23: what is published is to be found easily")
class SitemapPage {

    private final OpenData data;
    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final Categories categories;
    private final PublicFrames frames;
    private final Pages pages;

    SitemapPage(
            OpenData data,
            PublicDisclosures disclosures,
            Organs organs,
            Categories categories,
            PublicFrames frames,
            Pages pages) {
        this.data = data;
        this.disclosures = disclosures;
        this.organs = organs;
        this.categories = categories;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/sitemap")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Screen screen = pages.screen(request);
        List<DataSet> sets = data.dataSets();
        Map<String, List<PublicCount>> counts = disclosures.perOrganAndCategory();
        List<Unit> units = organs.active().stream()
                .map(organ -> unit(organ, counts.getOrDefault(organ.key(), List.of()), sets))
                .toList();
        var frame = frames.site(PublicColumn.HOME, screen.of("opendata.sitemap.title"));
        return pages.show(request, "cn/yangguang/opendata/web/sitemap.jte", new SitemapView(frame, units));
    }

    private Unit unit(Organ organ, List<PublicCount> counts, List<DataSet> sets) {
        List<Column> columns = counts.stream()
                .map(count -> new Column(
                        count.code(),
                        categories.find(count.code()).map(Category::title).orElse(count.code()),
                        count.count()))
                .toList();
        List<DataSet> years =
                sets.stream().filter(one -> one.organ().equals(organ.key())).toList();
        return new Unit(organ, columns, years);
    }
}
