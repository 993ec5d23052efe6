package cn.yangguang.opendata.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.page.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What search engines are asked (RFC 9309): read everything that is published; leave out the office, the answers to
 * somebody's words, of which there is no end, and forms.
 */
@Controller
@OpenToAll("条例 Art. 23: what is published is to be found easily")
class RobotsPage {

    private static final String RULES = """
            User-agent: *
            Disallow: /office
            Disallow: /search?
            Disallow: /applications
            Disallow: /*/apply/online
            Disallow: /complaints
            Disallow: /subscriptions
            Disallow: /api/v1/search
            Disallow: /*sort=
            Allow: /

            Sitemap: %s/sitemap.xml
            """;

    private final SiteAddress site;
    private final Answers answers;

    RobotsPage(SiteAddress site, Answers answers) {
        this.site = site;
        this.answers = answers;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return answers.give(
                request, "text/plain", RULES.formatted(site.base(request)).getBytes(StandardCharsets.UTF_8));
    }
}
