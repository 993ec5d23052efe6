package cn.yangguang.copy;

import cn.yangguang.copy.CopyScope.Link;
import cn.yangguang.page.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns the links of a page or a style sheet into paths of files, and collects where they lead. */
final class CopyHtml {

    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*(['\"]?)(/[^'\")]+)\\1\\s*\\)");
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
    /** What would be an empty promise without a program behind it. */
    private static final Pattern USELESS = Pattern.compile("[?&](?:view|sort)=|^/api/|\\.(?:atom|rss)\\b");

    private static final List<String> ADDRESSES = List.of("href", "src", "poster");

    private final CopyScope scope;
    private final CopyPlan plan;
    private final Words words;
    private final CopyAddress self;
    private final List<CopyAddress> found = new ArrayList<>();

    CopyHtml(CopyScope scope, CopyPlan plan, Words words, CopyAddress self) {
        this.scope = scope;
        this.plan = plan;
        this.words = words;
        this.self = self;
    }

    /** What the page leads to within the copy. */
    List<CopyAddress> found() {
        return found;
    }

    byte[] page(byte[] html) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.select("form").forEach(this::form);
        if (plan.live().isEmpty()) {
            page.select("a[data-online]").forEach(this::onPaper);
        }
        page.select("script[type=application/ld+json]").forEach(this::statements);
        if (plan.json() && self.item()) {
            page.head()
                    .appendElement("link")
                    .attr("rel", "alternate")
                    .attr("type", "application/json")
                    .attr("href", "/api/v1/disclosures/" + self.path().substring("/d/".length()));
        }
        for (String attribute : ADDRESSES) {
            page.select("[" + attribute + "]").forEach(element -> link(element, attribute));
        }
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    byte[] styleSheet(byte[] css) {
        String text = new String(css, StandardCharsets.UTF_8);
        String rewritten = STYLE_URL
                .matcher(text)
                .replaceAll(match -> scope.read(match.group(2), self) instanceof Link.Held(var address, var fragment)
                        ? Matcher.quoteReplacement("url(\"" + to(address) + fragment + "\")")
                        : Matcher.quoteReplacement(match.group()));
        return rewritten.getBytes(StandardCharsets.UTF_8);
    }

    /** The parts of a site map are named in it. */
    void siteMap(byte[] xml) {
        Matcher parts = LOCATION.matcher(new String(xml, StandardCharsets.UTF_8));
        while (parts.find()) {
            if (scope.read(parts.group(1), self) instanceof Link.Held(var address, var fragment)) {
                found.add(address);
            }
        }
    }

    private String to(CopyAddress address) {
        found.add(address);
        return CopyAddress.link(self.file(), address.file());
    }

    /** Only the search has a page in the copy that can take a form; others would promise what no file can do. */
    private void form(Element form) {
        boolean searching = form.attr("action").equals("/search");
        if (!searching) {
            form.remove();
            return;
        }
        String kept = form.select("[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + field.attr("value"))
                .collect(Collectors.joining("&", "/search?", ""));
        Link link = scope.read(kept, self);
        if (link instanceof Link.Held(var address, var fragment)) {
            form.attr("action", to(address));
            form.select("[type=hidden], small").remove();
            // It finds less than the search of the site does, and must not say otherwise.
            form.select("label").forEach(label -> label.text(words.of("copy.search.label")));
            form.select("input[aria-label]").attr("aria-label", words.of("copy.search.label"));
        } else {
            form.remove();
        }
    }

    /** Where no live site is known to apply at, the form on paper stays; the page says so once. */
    private void onPaper(Element link) {
        Element place = link.parent();
        if (place != null && place.hasClass("online") && place.select(".paper").isEmpty()) {
            place.appendElement("span").addClass("paper").text(words.of("copy.apply.paper"));
        }
        link.remove();
    }

    /** Statements for programs name addresses from the root of the site, which is elsewhere in a copy. */
    private void statements(Element script) {
        String data = script.data().replace(":\"/", ":\"" + plan.base() + "/");
        script.empty().appendChild(new DataNode(data));
    }

    private void link(Element element, String attribute) {
        switch (scope.read(element.attr(attribute), self)) {
            case Link.Away() -> {}
            case Link.Held(var address, var fragment) -> element.attr(attribute, to(address) + fragment);
            case Link.Live(String address) -> live(element, attribute, address);
        }
    }

    private void live(Element element, String attribute, String address) {
        boolean anchor = element.nameIs("a");
        boolean other = anchor
                && (element.hasClass("language") || USELESS.matcher(address).find());
        if (anchor && !plan.live().isEmpty() && !element.hasClass("language")) {
            element.attr(attribute, plan.live() + address);
        } else if (anchor && !other) {
            element.removeAttr(attribute).removeAttr("download");
        } else {
            element.remove();
        }
    }
}
