package cn.yangguang.opendata.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.opendata.OpenData;
import cn.yangguang.opendata.Publication;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.reading.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Feeds: of the site, of an organ, of one of its columns ({@code ?category=}). Each in Atom and in RSS. */
@Controller
@OpenToAll("条例 Art. 23, 24: whoever wants to follow what is published may")
class FeedPage {

    private static final String ATOM = "application/atom+xml";
    private static final String RSS = "application/rss+xml";

    private final OpenData data;
    private final Organs organs;
    private final Categories categories;
    private final PublicFrames frames;
    private final SiteAddress site;
    private final Answers answers;

    FeedPage(
            OpenData data,
            Organs organs,
            Categories categories,
            PublicFrames frames,
            SiteAddress site,
            Answers answers) {
        this.data = data;
        this.organs = organs;
        this.categories = categories;
        this.frames = frames;
        this.site = site;
        this.answers = answers;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> siteAtom(HttpServletRequest request) {
        return answers.give(request, ATOM, ofSite(request, "/feed.atom").atom());
    }

    @GetMapping("/feed.rss")
    ResponseEntity<byte[]> siteRss(HttpServletRequest request) {
        return answers.give(request, RSS, ofSite(request, "/feed.rss").rss());
    }

    @GetMapping("/organs/{key}/feed.atom")
    ResponseEntity<byte[]> atom(HttpServletRequest request, @PathVariable String key) {
        return answers.give(request, ATOM, ofOrgan(request, key, "/feed.atom").atom());
    }

    @GetMapping("/organs/{key}/feed.rss")
    ResponseEntity<byte[]> rss(HttpServletRequest request, @PathVariable String key) {
        return answers.give(request, RSS, ofOrgan(request, key, "/feed.rss").rss());
    }

    private Feed ofSite(HttpServletRequest request, String self) {
        String base = site.base(request);
        String name = frames.site(PublicColumn.HOME, "").site().name();
        return new Feed(name, name, base + self, base + "/", entries(base, data.newest()));
    }

    private Feed ofOrgan(HttpServletRequest request, String key, String self) {
        Organ organ = organs.find(key).filter(Organ::active).orElseThrow(FeedPage::absent);
        String base = site.base(request);
        String at = base + "/organs/" + key;
        String asked = request.getParameter("category");
        if (asked == null || asked.isEmpty()) {
            return new Feed(
                    organ.fullName() + "政府信息公开",
                    organ.fullName(),
                    at + self,
                    at,
                    entries(base, data.newest(organ, null)));
        }
        Category category = category(asked).orElseThrow(FeedPage::absent);
        String query = "?category=" + category.code();
        return new Feed(
                organ.fullName() + "：" + category.title(),
                organ.fullName(),
                at + self + query,
                base + PublicColumn.CONTENT.of(key) + query,
                entries(base, data.newest(organ, category.code())));
    }

    private Optional<Category> category(String code) {
        return code.matches("[A-Za-z0-9-]{1,40}") ? categories.find(code) : Optional.empty();
    }

    private List<Feed.Entry> entries(String base, List<Publication> newest) {
        Map<String, String> names = new ConcurrentHashMap<>();
        Map<String, String> titles = new ConcurrentHashMap<>();
        return newest.stream()
                .map(one -> new Feed.Entry(
                        base + PublicAddress.item(one.indexNumber()),
                        one.title(),
                        one.summary(),
                        names.computeIfAbsent(one.organ(), this::name),
                        one.category(),
                        one.category() == null ? "" : titles.computeIfAbsent(one.category(), this::title),
                        one.firstPublishedAt(),
                        one.publishedAt()))
                .toList();
    }

    private String name(String organ) {
        return organs.find(organ).map(Organ::fullName).orElse(organ);
    }

    private String title(@Nullable String code) {
        return code == null ? "" : categories.find(code).map(Category::title).orElse(code);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
