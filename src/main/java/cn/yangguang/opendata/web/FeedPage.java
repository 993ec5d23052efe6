package cn.yangguang.opendata.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.opendata.OpenData;
import cn.yangguang.opendata.Publication;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.page.Typed;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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

/**
 * Feeds in Atom and in RSS: of the site and of an organ, limited by {@code category} and by words ({@code q}), with the units below or not
 * ({@code below}; by itself above the townships). What was withdrawn is gone from all of them at once.
 */
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
        String name = frames.site(PublicColumn.HOME, "").site().name();
        return feed(request, name, name, "", self, PublicFilter.ALL);
    }

    private Feed ofOrgan(HttpServletRequest request, String key, String self) {
        Organ organ = organs.find(key).filter(Organ::active).orElseThrow(FeedPage::absent);
        String below = request.getParameter("below");
        boolean usual = organ.level().compareTo(OrganLevel.TOWNSHIP) < 0;
        PublicFilter filter = PublicFilter.of(key).withBelow(below == null ? usual : below.equals("1"));
        String title = organ.fullName() + "政府信息公开";
        return feed(request, title, organ.fullName(), "/organs/" + key, self, filter);
    }

    /** @param at path of whose feed it is, empty for the site */
    private Feed feed(
            HttpServletRequest request, String name, String publisher, String at, String self, PublicFilter open) {
        String base = site.base(request);
        String asked = request.getParameter("category");
        Optional<Category> category = asked == null || asked.isEmpty()
                ? Optional.empty()
                : Optional.of(category(asked).orElseThrow(FeedPage::absent));
        String words = Typed.line(request, "q");
        if (words.length() > PublicFilter.LONGEST_SEARCH) {
            throw absent();
        }
        PublicFilter filter = open.inCategory(category.map(Category::code).orElse(null));
        List<String> limits = new ArrayList<>();
        category.ifPresent(one -> limits.add(one.title()));
        if (!words.isEmpty()) {
            limits.add("“" + words + "”");
        }
        String query = FeedAddress.query(filter, request.getParameter("below") != null, words);
        return new Feed(
                limits.isEmpty() ? name : publisher + "：" + String.join("，", limits),
                publisher,
                base + at + self + query,
                base + FeedAddress.page(filter, words),
                entries(base, data.newest(filter, words)));
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
