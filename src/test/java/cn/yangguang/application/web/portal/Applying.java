package cn.yangguang.application.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who fills in the form of an organ, without scripts. */
final class Applying {

    /** No number of anybody: the place for digits holds letters. */
    static final String IDENTITY = "640181YANSHI0042X";

    static final String NAME = "演示网上申请人";
    static final String PHONE = "0951-0000000";

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern BIG =
            Pattern.compile("<dl class=\"big\">.*?<dd>([^<]+)</dd>.*?<dd>([^<]+)</dd>", Pattern.DOTALL);

    /** Number and query code as they stand on the receipt. */
    record Kept(String number, String code) {

        static Kept of(HttpResponse<String> receipt) {
            assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
            Matcher found = BIG.matcher(receipt.body());
            assertThat(found.find()).as(receipt.body()).isTrue();
            return new Kept(found.group(1), found.group(2));
        }

        Map<String, String> form() {
            return Map.of("number", number, "code", code);
        }
    }

    private final Browser browser;
    private final String address;
    private final Map<String, String> typed = new HashMap<>(Map.of(
            "item", "2026年演示村低保审批结果",
            "type", "NATURAL_PERSON",
            "name", NAME,
            "identityKind", "居民身份证",
            "identityNumber", IDENTITY,
            "phone", PHONE,
            "form", "电子数据",
            "way", "自行领取"));

    private Applying(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens the form; everything that is needed is typed. */
    static Applying at(Browser browser, String organ) {
        var applying = new Applying(browser, "/organs/" + organ + "/apply/online");
        applying.typed.put("ticket", ticket(browser.get(applying.address)));
        return applying;
    }

    static String ticket(HttpResponse<String> page) {
        Matcher found = TICKET.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    Applying type(String field, String text) {
        typed.put(field, text);
        return this;
    }

    HttpResponse<String> next() {
        return browser.upload(address, typed);
    }

    HttpResponse<String> press(String button) {
        typed.put("do", button);
        HttpResponse<String> answer = next();
        typed.remove("do");
        return answer;
    }

    HttpResponse<String> send(Browser.Chosen... files) {
        return browser.upload(address + "/receipt", typed, files);
    }

    HttpResponse<String> send() {
        return send(photograph(2000));
    }

    HttpResponse<String> found() {
        return browser.upload(address + "/found", typed);
    }

    /** A file that begins as a photograph does, named as people name such files. */
    static Browser.Chosen photograph(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) 'x');
        content[0] = (byte) 0xFF;
        content[1] = (byte) 0xD8;
        content[2] = (byte) 0xFF;
        return new Browser.Chosen("identity", NAME + IDENTITY + ".jpg", content);
    }

    static Browser.Chosen text(String content) {
        return new Browser.Chosen("identity", "a.jpg", content.getBytes(StandardCharsets.UTF_8));
    }
}
