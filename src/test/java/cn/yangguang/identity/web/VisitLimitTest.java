package cn.yangguang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class VisitLimitTest extends ProgramTest {

    private static final String VISITOR = "203.0.113.77";

    @Autowired
    VisitLimit filter;

    @Test
    void refusesWithAPageOrAsJsonOnlyWhoAsksWithoutPause() throws Exception {
        int tables = 0;
        while (ask(VISITOR, "/organs/linhe/content.csv").getStatus() == 200) {
            assertThat(++tables).isLessThan(1_000);
        }
        assertThat(tables).isGreaterThan(30);
        var page = ask(VISITOR, "/organs/linhe/content.csv");
        assertThat(page.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(page.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(page.getContentAsString()).contains("访问过于频繁");
        var json = ask(VISITOR, "/api/v1/disclosures.csv");
        assertThat(json.getContentType()).isEqualTo("application/json");
        assertThat(json.getContentAsString()).isEqualTo("{\"status\":429,\"error\":\"Too Many Requests\"}");
        assertThat(ask("203.0.113.78", "/organs/linhe/content.csv").getStatus()).isEqualTo(200);
    }

    @Test
    void exemptsThisMachineAndStandsQuestionableAddresses() throws Exception {
        for (int i = 0; i < 200; i++) {
            assertThat(ask("127.0.0.1", "/organs/linhe/content.csv").getStatus())
                    .isEqualTo(200);
            assertThat(ask("::1", "/organs/linhe/content.csv").getStatus()).isEqualTo(200);
        }
        for (String odd : List.of("", "unknown", "1.2.3", "a b", "999.1.1.1")) {
            assertThat(ask(odd, "/").getStatus()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void asksSearchEnginesToReadWhatIsPublishedAndNotTheAnswersToWords() {
        var robots = browser().get("/robots.txt");
        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(robots.body())
                .contains(
                        "Disallow: /office",
                        "Disallow: /search?",
                        "Sitemap: http://127.0.0.1:" + port() + "/sitemap.xml");
        assertThat(browser().get("/search?q=x").headers().firstValue("X-Robots-Tag"))
                .hasValue("noindex");
        assertThat(browser().get("/organs").headers().firstValue("X-Robots-Tag"))
                .isEmpty();
    }

    private MockHttpServletResponse ask(String address, String path) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
