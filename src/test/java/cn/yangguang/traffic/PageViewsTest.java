package cn.yangguang.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.AdjustableClock;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as read, and that nothing is lost between two writings. */
class PageViewsTest {

    private static final String READER = "Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0";
    private final PageViews views = new PageViews(new AdjustableClock());

    private void ask(String method, String path, int status, String name, String value) {
        Map<String, String> headers =
                name.equals("User-Agent") ? Map.of(name, value) : Map.of("User-Agent", READER, name, value);
        views.seen(method, path, status, headers::get);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GET, /d/L/2016-00001, 200, Referer, https://example.com/, 1",
                "GET, /d/L/2016-00001, 304, Referer, https://example.com/office-supplies, 1",
                "GET, /d/L/2016-00001, 200, User-Agent, Mozilla/5.0 CUBOT X30, 1",
                "HEAD, /d/L/2016-00001, 200, Referer, https://example.com/, 0",
                "GET, /d/L/2016-00001, 410, Referer, https://example.com/, 0",
                "GET, /organs/l, 200, Referer, https://example.com/, 0",
                "GET, /d/L/2016-00001, 200, Referer, https://example.com/office/disclosures/7/1/review, 0",
                "GET, /d/L/2016-00001, 200, Sec-Purpose, prefetch;prerender, 0",
                "GET, /d/L/2016-00001, 200, Purpose, prefetch, 0",
                "GET, /d/L/2016-00001, 200, User-Agent, Mozilla/5.0 (compatible; Baiduspider/2.0), 0",
                "GET, /d/L/2016-00001, 200, User-Agent, curl/8.5, 0",
                "GET, /d/L/2016-00001, 200, User-Agent, '', 0"
            })
    void countsReadersOnly(String method, String path, int status, String name, String value, int counted) {
        ask(method, path, status, name, value);
        assertThat(views.take().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(counted);
    }

    @Test
    void nothingIsLostWhenManyReadWhileItIsWrittenDown() throws InterruptedException {
        Thread[] readers = new Thread[4];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = Thread.ofPlatform().start(() -> {
                for (int n = 0; n < 5_000; n++) {
                    ask("GET", "/d/L/2016-0000" + n % 7, 200, "Accept", "*/*");
                }
            });
        }
        long sum = 0;
        while (Arrays.stream(readers).anyMatch(Thread::isAlive)) {
            sum += views.take().values().stream().mapToLong(Long::longValue).sum();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        Map<PageViews.View, Long> rest = views.take();
        views.putBack(rest);
        assertThat(sum
                        + views.take().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(20_000);
    }
}
