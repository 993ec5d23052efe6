package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person at one browser. Whatever a page asks for in vain, says on the console or fetches from elsewhere is noted,
 * and counts as a failure when the visit ends.
 */
final class Visit implements AutoCloseable {

    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Pictures cost time and are for looking at: taken when the environment asks for them. */
    private static final boolean KEEPING = "1".equals(System.getenv("YANGGUANG_PICTURES"));

    private final URI site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Visit(URI site, int width, boolean script) {
        this(site, width, script, null);
    }

    /** @param state cookies of an earlier visit */
    Visit(URI site, int width, boolean script, @Nullable String state) {
        this.site = site;
        this.context = Chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setStorageState(state)
                        .setBaseURL(site.toString())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, width == PHONE ? 844 : 900));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        watch();
    }

    private void watch() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !expected(message.text())) {
                troubles.add("console at " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("script at " + page.url() + ": " + error));
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(site.toString())) {
                troubles.add("foreign host: " + request.url());
            }
        });
        page.onRequestFailed(request -> {
            if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
                troubles.add("failed: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            boolean part = !response.request().isNavigationRequest();
            if (response.status() >= 500 || part && response.status() >= 400) {
                troubles.add(response.status() + ": " + response.url());
            }
        });
    }

    /**
     * A refused or withdrawn page is an answer, not a mistake; parts of pages are watched by themselves. And the rich
     * text editor tries style attributes which our content policy keeps out; it looks right without them.
     */
    private boolean expected(String message) {
        return message.startsWith("Failed to load resource")
                || message.startsWith("Applying inline style violates")
                        && (Boolean) page.evaluate("document.getElementById('editor') !== null");
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the site. */
    Response open(String path) {
        return page.navigate(path);
    }

    /** The path and query shown in the address bar. */
    String address() {
        return page.url().substring(site.toString().length() - 1);
    }

    /**
     * All that a page says is there: after a press the browser goes on as soon as the first bytes of the next page have come, and half
     * of a page read too early looks like a page that does not say something.
     */
    private Visit arrived() {
        page.waitForLoadState();
        return this;
    }

    /** Presses a link of this name. */
    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return arrived();
    }

    /** Presses a button of this name. */
    Visit press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return arrived();
    }

    /** Fills in the field with this label; a mark for required fields does not matter. */
    Visit fill(String label, String text) {
        labelled(page.locator("main"), label).fill(text);
        return this;
    }

    /** Chooses the option whose words contain these. */
    Visit choose(String label, String words) {
        chooseIn(labelled(page.locator("main"), label), words);
        return this;
    }

    static Locator labelled(Locator within, String label) {
        return within.getByLabel(Pattern.compile("^" + label + "\\s*\\*?$"))
                .and(within.page().locator("input, select, textarea"));
    }

    static void chooseIn(Locator select, String words) {
        select.selectOption(select.locator("option", new Locator.LocatorOptions().setHasText(words))
                .first()
                .getAttribute("value"));
    }

    /** All words on the page. */
    String words() {
        arrived();
        return page.locator("body").innerText();
    }

    /** Asserts that these words can be read on the page. */
    Visit sees(String... words) {
        assertThat(words()).as(page.url()).contains(words);
        return this;
    }

    Visit doesNotSee(String... words) {
        assertThat(words()).as(page.url()).doesNotContain(words);
        return this;
    }

    /** Keeps a picture of the whole page. */
    Visit picture(String name) {
        if (KEEPING) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }
        return this;
    }

    /** Asserts that the page is accessible and fits desk and telephone, and keeps its pictures; it is not asked for again. */
    Visit sound(String picture) {
        int before = page.viewportSize().width;
        for (int width : new int[] {DESKTOP, PHONE}) {
            assertThat(resized(width).overflow()).as(page.url() + " " + width).isZero();
            picture(picture + "-" + width);
        }
        assertThat(EveryPageTest.accessibility(this)).isEmpty();
        return resized(before);
    }

    /** Keeps a picture of what is in the window. */
    Visit windowPicture(String name) {
        if (KEEPING) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
        return this;
    }

    Visit resized(int width) {
        page.setViewportSize(width, width == PHONE ? 844 : 900);
        return this;
    }

    /** By how many pixels the page is wider than its window; zero is right. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public void close() {
        context.close();
        assertThat(troubles).isEmpty();
    }
}
