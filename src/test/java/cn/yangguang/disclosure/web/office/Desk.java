package cn.yangguang.disclosure.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works with the office's pages as people do: opens a page, fills in a form, presses a button. */
final class Desk {

    private static final Pattern ADDRESS = Pattern.compile("/office/disclosures/(\\d+)/(\\d+)");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    private Desk() {}

    static Map<String, String> form(String organ, String title) {
        var form = new TreeMap<String, String>();
        form.put("organ", organ);
        form.put("title", title);
        form.put("summary", "概述");
        form.put("body", "第一段\n第二段");
        form.put("mode", "PROACTIVE");
        form.put("formationDate", "2026-11-20");
        form.put("documentNumber", "镇政发〔2026〕7号");
        form.put("category", organ + "-01");
        form.put("channels", "notice-board");
        form.put("then", "save");
        return form;
    }

    /** Saves a new draft and answers its address. */
    static String draft(Browser clerk, Map<String, String> form) {
        clerk.get("/office/disclosures/new");
        HttpResponse<String> saved = clerk.upload("/office/disclosures", form);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        Matcher address = ADDRESS.matcher(Browser.location(saved));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    /** Opens the page, then sends the act with what the page showed. */
    static HttpResponse<String> act(Browser person, String address, String noun, Map<String, String> details) {
        HttpResponse<String> page = person.get(address);
        return send(person, address, noun, seen(page), details);
    }

    static HttpResponse<String> send(
            Browser person, String address, String noun, String seen, Map<String, String> details) {
        var form = new TreeMap<>(details);
        form.put("seen", seen);
        return person.post(address + "/" + noun, form);
    }

    static String seen(HttpResponse<String> page) {
        Matcher found = SEEN.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    static Map<String, String> selfCheck() {
        return Map.of("TRUE_AND_COMPLETE", "是", "PERSONAL_DATA_CHECKED", "是", "ATTACHMENTS_OPEN", "是");
    }

    static Map<String, String> preReview() {
        return Map.of("WHETHER", "公开", "HOW", "公示栏", "TO_WHOM", "全社会", "BY_WHEN", "2026-12-01");
    }

    static Map<String, String> secrecy(String answer) {
        return Map.of("STATE_SECRET", answer, "TRADE_SECRET", answer, "PERSONAL_PRIVACY", answer, "STABILITY", answer);
    }
}
