package cn.yangguang.portal;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PageLabels;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.reading.PublicCount;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicDisclosures.Newest;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicListing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The home of the site, and of every organ in it. */
@Controller
@OpenToAll("条例 Art. 23: the platform is open to everybody")
class HomePage {

    private static final int NEWEST = 15;
    private static final int BELOW = 8;

    private final VillageHome villages;
    private final PublicDisclosures disclosures;
    private final Categories categories;
    private final Organs organs;
    private final OrganAnnexes annexes;
    private final PublicFrames frames;
    private final Missing missing;
    private final Pages pages;

    HomePage(
            VillageHome villages,
            PublicDisclosures disclosures,
            Categories categories,
            Organs organs,
            OrganAnnexes annexes,
            PublicFrames frames,
            Missing missing,
            Pages pages) {
        this.villages = villages;
        this.disclosures = disclosures;
        this.categories = categories;
        this.organs = organs;
        this.annexes = annexes;
        this.frames = frames;
        this.missing = missing;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> site(HttpServletRequest request) {
        Optional<Organ> sole = frames.sole();
        return sole.isPresent() ? home(request, sole.get()) : list(request);
    }

    @GetMapping("/organs")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var frame = frames.site(PublicColumn.HOME, "").with(PageLabels.column(PublicColumn.HOME, "公开机关"));
        return pages.show(
                request,
                "cn/yangguang/portal/organs.jte",
                new OrgansView(frame, UnitsView.of(organs.active(), disclosures.heldPerOrgan(PublicFilter.ALL))));
    }

    @GetMapping("/organs/{key}")
    ResponseEntity<byte[]> organ(HttpServletRequest request, @PathVariable String key) {
        Optional<Organ> organ = organs.find(key).filter(Organ::active);
        return organ.isPresent() ? home(request, organ.get()) : missing.show(request);
    }

    private ResponseEntity<byte[]> home(HttpServletRequest request, Organ organ) {
        if (organ.level() == OrganLevel.VILLAGE) {
            return villages.show(request, organ);
        }
        PublicFilter all = PublicFilter.of(organ.key());
        List<Organ> below = organs.activeBelow(organ.key());
        PublicFilter rolled = all.withBelow();
        Newest newest = below.isEmpty()
                ? new Newest(disclosures.find(all, 1, NEWEST), new PublicListing(0, 1, BELOW, List.of()))
                : disclosures.newest(organ.key(), NEWEST, BELOW);
        List<PublicCount> years = disclosures.perYear(all);
        Integer year = years.isEmpty() ? null : Integer.valueOf(years.getFirst().code());
        return pages.show(
                request,
                "cn/yangguang/portal/home.jte",
                new HomeView(
                        frames.of(organ, PublicColumn.HOME, ""),
                        newest.own(),
                        newest.withBelow(),
                        UnitsView.of(below, below.isEmpty() ? Map.of() : disclosures.heldPerOrgan(rolled)),
                        figures(organ, year, years),
                        perColumn(organ, disclosures.perCategory(all)),
                        annexes.groups(organ.key())));
    }

    private HomeView.@Nullable Figures figures(Organ organ, @Nullable Integer year, List<PublicCount> years) {
        if (year == null) {
            return null;
        }
        PublicFilter within = PublicFilter.of(organ.key()).inYear(year);
        Map<String, String> channels =
                disclosures.channels(organ.key()).stream().collect(Collectors.toMap(Channel::code, Channel::title));
        return new HomeView.Figures(
                year,
                years.getFirst().count(),
                disclosures.perChannel(within).stream()
                        .map(count -> new HomeView.Bar(
                                count.code(), channels.getOrDefault(count.code(), count.code()), count.count()))
                        .toList(),
                disclosures.perCategory(within).stream().map(this::bar).toList());
    }

    private HomeView.Bar bar(PublicCount count) {
        String title = categories.find(count.code()).map(Category::title).orElse(count.code());
        return new HomeView.Bar(count.code(), title, count.count());
    }

    /** The organ's own columns in their order, with nought where nothing is published yet; then whatever else holds items. */
    private List<HomeView.Bar> perColumn(Organ organ, List<PublicCount> counts) {
        Map<String, Long> known = counts.stream().collect(Collectors.toMap(PublicCount::code, PublicCount::count));
        var columns = new java.util.ArrayList<HomeView.Bar>();
        for (Category column : categories.columnsOf(organ.key())) {
            columns.add(new HomeView.Bar(column.code(), column.title(), known.getOrDefault(column.code(), 0L)));
        }
        counts.stream()
                .filter(count ->
                        columns.stream().noneMatch(column -> column.code().equals(count.code())))
                .map(this::bar)
                .forEach(columns::add);
        return List.copyOf(columns);
    }
}
