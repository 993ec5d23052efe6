package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.screen.Hours;
import cn.yangguang.screen.Lie;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Panels;
import cn.yangguang.screen.Pins;
import cn.yangguang.tabular.ImportProgress;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen in the hall: it plays, the network is cut, it plays on; it is started anew without network and plays on. */
class ScreenJourneyTest extends Journeys {

    private static final String ORGAN = "e2e-screen";
    private static final boolean KEEPING = "1".equals(System.getenv("YANGGUANG_PICTURES"));
    private static List<String> numbers = List.of();

    @Autowired
    private Panels panels;

    @Autowired
    private Pins pins;

    @Autowired
    private DisclosureImport imports;

    private Panel panel(String name, Lie lie) {
        var clerk = new SignedIn(
                new Person(1, "演示", "演示经办人", ORGAN, Set.of(new Assignment(Duty.HANDLER, ORGAN))), "127.0.0.1");
        var hours = new Hours(LocalTime.MIN, LocalTime.of(23, 59));
        assertThat(panels.register(ORGAN, new Panels.Wish(name, "演示大厅", lie, hours, 10, false), clerk))
                .isEmpty();
        Panel panel = panels.of(Set.of(ORGAN)).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.now(clock);
        for (String number : numbers) {
            var wish = new Pins.Wish(number, false, today, today.plusDays(9), null, null, 1 + numbers.indexOf(number));
            assertThat(pins.pin(panel, wish, clerk)).isEmpty();
        }
        return panel;
    }

    /** A text of two pages and a table of two, once for both journeys. */
    @BeforeEach
    void publish() throws IOException {
        if (!numbers.isEmpty()) {
            return;
        }
        new PublicRows(jdbc).organ(ORGAN, "演示屏镇人民政府");
        String text = "<h2>一、任务</h2>" + "<p>各村应当在三月底前完成渠道清淤和田间道路修整，逐户通知，逐段验收，不留死角。</p>".repeat(12);
        String table = "<table><tr><th>村</th><th>户数</th><th>面积（亩）</th><th>金额（元）</th><th>发放方式</th></tr>"
                + "<tr><td>演示一村</td><td>312</td><td>4,120.50</td><td>288,435.00</td><td>一折通</td></tr>".repeat(17)
                + "</table>";
        String rows = "信息名称,内容概述,正文,生成日期,发布日期,公开渠道\n"
                + "关于做好2016年春季农田水利基本建设工作的通知（演示）,演示,\"%s\",2016-01-08,2016-01-08,政府信息公开平台\n".formatted(text)
                + "2016年惠农补贴发放表（演示）,演示,\"%s\",2016-01-08,2016-01-08,政府信息公开平台\n".formatted(table);
        var file = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.run(ORGAN, file, "screen.csv", false, Actor.commandLine(ORGAN), ImportProgress.SILENT)
                        .done())
                .isTrue();
        numbers = jdbc.sql(
                        "select index_number from disclosure.v_live_edition where organ = :organ order by disclosure")
                .param("organ", ORGAN)
                .query(String.class)
                .list();
    }

    private static BrowserContext device(int width, int height, ServiceWorkerPolicy workers) {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setServiceWorkers(workers));
    }

    private String address(Panel panel) {
        return address(panels.address(panel.id())).toString();
    }

    @Test
    void playsOnWithoutNetworkAlsoAfterItWasStartedAnew() {
        String address = address(panel("大厅屏", Lie.LANDSCAPE));
        try (BrowserContext device = device(1920, 1080, ServiceWorkerPolicy.ALLOW)) {
            Page page = device.newPage();
            page.clock().install();
            page.navigate(address);
            page.waitForSelector(".page .title");
            picture(page, "screen-text");
            assertThat(page.locator("#where").innerText()).matches("第 1 页，共 [2-4] 页");
            // Asked from outside: the page's own policy lets nobody evaluate words within it.
            page.waitForCondition(() -> (Boolean) page.evaluate("navigator.serviceWorker.controller !== null"));
            page.clock().runFor(5_000);
            device.setOffline(true);
            page.clock().runFor(70_000);
            assertThat(page.locator("#net").innerText()).contains("网络中断");
            seesAllPages(page);
            page.reload();
            page.waitForSelector(".page .title");
            page.clock().runFor(2_000);
            seesAllPages(page);
            device.setOffline(false);
            page.clock().runFor(61_000);
            page.waitForResponse(
                    answer -> answer.url().endsWith("/beat"), () -> page.clock().runFor(61_000));
        }
        assertThat(jdbc.sql("select count(*) from screen.shown where item in (:items)")
                        .param("items", List.of(numbers.getFirst() + "#1", numbers.getLast() + "#1"))
                        .query(Integer.class)
                        .single())
                .as("what was shown without network is told afterwards")
                .isEqualTo(2);
    }

    private static void seesAllPages(Page page) {
        var seen = new StringBuilder();
        for (int turn = 0; turn < 8; turn++) {
            seen.append(page.locator("#middle").innerText());
            picture(page, "screen-offline-" + turn);
            page.clock().runFor(10_500);
        }
        assertThat(seen.toString()).contains("渠道清淤", "288,435.00", "（续）");
    }

    @Test
    void overHttpWithoutAWorkerThePageComesFromTheBrowsersOwnStore() {
        String address = address(panel("门厅屏", Lie.PORTRAIT));
        try (BrowserContext device = device(1920, 1080, ServiceWorkerPolicy.BLOCK)) {
            Page page = device.newPage();
            page.navigate(address);
            page.waitForSelector(".page .title");
            picture(page, "screen-turned");
            page.navigate("about:blank");
            device.setOffline(true);
            page.navigate(address);
            page.waitForSelector(".page .title");
            assertThat(page.locator("#middle").innerText()).contains("演示");
        }
    }

    private static void picture(Page page, String name) {
        if (KEEPING) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        }
    }
}
