package cn.yangguang.application.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works with the office's pages of 依申请公开 as people do: enters an application, opens a form, presses a button. */
final class Counter {

    static final String NAME = "演示申请人甲";
    static final String IDENTITY = "110101199003070012";
    static final String REQUEST = "演示：2025年度村道维修资金的使用情况";

    private static final Pattern NUMBER = Pattern.compile("/office/applications/([a-z0-9-]+-\\d{4}-\\d{4,})");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]+)\"");

    private Counter() {}

    static Map<String, String> form(String organ) {
        var form = new TreeMap<String, String>();
        form.put("organ", organ);
        form.put("channel", "IN_PERSON");
        form.put("receivedOn", "2026-11-20");
        form.put("applicantType", "NATURAL_PERSON");
        form.put("name", NAME);
        form.put("identityKind", "居民身份证");
        form.put("identityNumber", IDENTITY);
        form.put("phone", "0951-0000000");
        form.put("address", "演示县演示镇演示路1号");
        form.put("form", "纸质");
        form.put("way", "邮寄");
        form.put("items", REQUEST);
        return form;
    }

    /** Sends the form with the key of a freshly opened page. */
    static HttpResponse<String> send(Browser clerk, Map<String, String> form, Browser.Chosen... files) {
        var whole = new TreeMap<>(form);
        whole.putIfAbsent("once", group(ONCE, clerk.get("/office/applications/new")));
        return clerk.upload("/office/applications/new", whole, files);
    }

    /** Enters an application and answers the address of its page. */
    static String entered(Browser clerk, Map<String, String> form, Browser.Chosen... files) {
        HttpResponse<String> answer = send(clerk, form, files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        Matcher address = NUMBER.matcher(Browser.location(answer));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    /** Opens the form of the act and sends it with what it showed. */
    static HttpResponse<String> act(Browser person, String address, String noun, Map<String, String> details) {
        return act(person, address, noun, seen(person.get(address + "/" + noun)), details);
    }

    static HttpResponse<String> act(
            Browser person, String address, String noun, String seen, Map<String, String> details) {
        var form = new TreeMap<>(details);
        form.put("seen", seen);
        return person.post(address + "/" + noun, form);
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    static String seen(HttpResponse<String> page) {
        return group(SEEN, page);
    }

    private static String group(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }
}
