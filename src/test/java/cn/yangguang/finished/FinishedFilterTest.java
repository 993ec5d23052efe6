package cn.yangguang.finished;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.AdjustableClock;
import cn.yangguang.changes.Change;
import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.changes.Subject;
import cn.yangguang.traffic.PageViews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is kept, for how long, and in which form it is given. */
class FinishedFilterTest {

    private static final String PAGE = "<p>阳光</p>".repeat(200);

    private final AdjustableClock clock = new AdjustableClock();

    /** A change touches the report of its organ and nothing else; one of everything touches everything. */
    private final FinishedPages pages = new FinishedPages(
            changes -> changes.getFirst().everyOrgan()
                    ? Optional.empty()
                    : Optional.of(Set.of(Read.report(changes.getFirst().organ()))),
            clock,
            1);

    private final FinishedFilter filter = new FinishedFilter(pages, new PageViews(clock));
    private final AtomicInteger made = new AtomicInteger();

    /** Makes a page from the report of an organ. */
    private FilterChain pageOf(String organ) {
        return (request, response) -> {
            made.incrementAndGet();
            Reads.declared(Read.report(organ), () -> organ);
            response.setContentType("text/html;charset=UTF-8");
            ((HttpServletResponse) response).setHeader("X-Safety", "on");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
        };
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return ask(new MockHttpServletRequest("GET", path), pageOf("a"));
    }

    private void tell(String organ) {
        pages.changed(List.of(new Change(Subject.REPORT, organ, "2016")));
    }

    @Test
    void makesAnAnswerOnceAndGivesTheSameAgain() throws Exception {
        MockHttpServletResponse first = ask("/page");
        MockHttpServletResponse second = ask("/page");
        assertThat(made).hasValue(1);
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(second.getHeaderNames()).containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
        assertThat(second.getHeader("X-Safety")).isEqualTo("on");
        assertThat(second.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(second.getContentAsString()).isEqualTo(PAGE);
    }

    @Test
    void isMadeAnewAfterAChangeOfWhatItWasMadeFromAndOnNoOther() throws Exception {
        ask("/page");
        tell("b");
        ask("/page");
        assertThat(made).hasValue(1);
        tell("a");
        ask("/page");
        assertThat(made).hasValue(2);
        tell(Change.EVERY);
        ask("/page");
        assertThat(made).hasValue(3);
    }

    @Test
    void doesNotKeepWhatMayBeOlderThanAChangeToldMeanwhile() throws Exception {
        ask(new MockHttpServletRequest("GET", "/page"), (request, response) -> {
            pageOf("a").doFilter(request, response);
            tell("a");
        });
        ask("/page");
        assertThat(made).hasValue(2);
    }

    @Test
    void isMadeAnewEveryDay() throws Exception {
        ask("/page");
        clock.set(AdjustableClock.START.plus(Duration.ofDays(1)));
        ask("/page");
        assertThat(made).hasValue(2);
        clock.set(AdjustableClock.START);
        ask("/page");
        assertThat(made).hasValue(3);
    }

    @Test
    void givesEveryAskerTheFormWished() throws Exception {
        String tag = String.valueOf(ask("/page").getHeader("ETag"));
        var compressed = new MockHttpServletRequest("GET", "/page");
        compressed.addHeader("Accept-Encoding", "gzip");
        MockHttpServletResponse gzip = ask(compressed, pageOf("a"));
        assertThat(gzip.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(gzip.getContentAsByteArray()).hasSizeLessThan(500);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip.getContentAsByteArray()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        }
        var conditional = new MockHttpServletRequest("GET", "/page");
        conditional.addHeader("If-None-Match", tag);
        MockHttpServletResponse same = ask(conditional, pageOf("a"));
        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(same.getContentAsByteArray()).isEmpty();
        assertThat(same.getHeader("ETag")).isEqualTo(tag);
        MockHttpServletResponse head = ask(new MockHttpServletRequest("HEAD", "/page"), pageOf("a"));
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8).length);
        assertThat(made).hasValue(1);
    }

    @Test
    void letsNobodyElseMakeWhatOneIsMaking() throws Exception {
        var all = new CountDownLatch(20);
        FilterChain slow = (request, response) -> {
            try {
                // Goes on when everybody has asked, or at the latest after the time the askers need to start.
                all.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            pageOf("a").doFilter(request, response);
        };
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(n -> askers.submit(() -> {
                        all.countDown();
                        return ask(new MockHttpServletRequest("GET", "/page"), slow)
                                .getContentAsString();
                    }))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(PAGE);
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsNothingThatIsForOneAskerOrOneTime() throws Exception {
        List<FilterChain> passing = List.of(
                (request, response) -> {
                    pageOf("a").doFilter(request, response);
                    ((HttpServletResponse) response).setHeader("Cache-Control", "no-cache, private");
                },
                (request, response) -> {
                    pageOf("a").doFilter(request, response);
                    ((HttpServletResponse) response).setHeader("Set-Cookie", "a=b");
                },
                (request, response) -> {
                    pageOf("a").doFilter(request, response);
                    ((HttpServletResponse) response).setStatus(404);
                },
                (request, response) -> {
                    pageOf("a").doFilter(request, response);
                    Reads.passing();
                },
                (request, response) -> {
                    made.incrementAndGet();
                    response.setContentType("text/plain");
                    response.getOutputStream().write(1);
                });
        for (FilterChain chain : passing) {
            made.set(0);
            ask(new MockHttpServletRequest("GET", "/page"), chain);
            MockHttpServletResponse again = ask(new MockHttpServletRequest("GET", "/page"), chain);
            assertThat(made).hasValue(2);
            assertThat(again.getContentAsByteArray()).isNotEmpty();
        }
        assertThat(pages.size()).isZero();
    }

    @Test
    void keepsThatSomethingWasTakenDown() throws Exception {
        FilterChain gone = (request, response) -> {
            pageOf("a").doFilter(request, response);
            ((HttpServletResponse) response).setStatus(410);
        };
        ask(new MockHttpServletRequest("GET", "/d/1"), gone);
        var conditional = new MockHttpServletRequest("GET", "/d/1");
        conditional.addHeader("If-None-Match", "*");
        assertThat(ask(conditional, gone).getStatus()).isEqualTo(410);
        assertThat(made).hasValue(1);
    }

    @Test
    void leavesWhatChangesSomethingAlone() throws Exception {
        ask("/page");
        ask(new MockHttpServletRequest("POST", "/page"), pageOf("a"));
        ask(new MockHttpServletRequest("GET", "/office/page"), pageOf("a"));
        ask(new MockHttpServletRequest("GET", "/office/page"), pageOf("a"));
        assertThat(made).hasValue(4);
    }
}
