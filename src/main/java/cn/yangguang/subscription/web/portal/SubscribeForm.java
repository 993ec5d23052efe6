package cn.yangguang.subscription.web.portal;

import cn.yangguang.page.Typed;
import cn.yangguang.subscription.Rhythm;
import cn.yangguang.subscription.Subscriptions;
import cn.yangguang.subscription.Wish;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;

/**
 * What was typed, or stands in the link one came by.
 *
 * @param organ key of an organ, empty for the whole site
 * @param lure a field that no person sees
 */
public record SubscribeForm(
        String organ,
        boolean below,
        List<String> categories,
        String words,
        boolean anyWord,
        String rhythm,
        String email,
        String ticket,
        String lure) {

    private static final int MOST_CATEGORIES = 30;

    public SubscribeForm {
        categories = List.copyOf(categories);
    }

    static SubscribeForm read(HttpServletRequest request) {
        String rhythm = Typed.line(request, "rhythm");
        return new SubscribeForm(
                code(Typed.line(request, "organ")),
                !Typed.line(request, "below").isEmpty(),
                Typed.all(request, "category").stream()
                        .map(SubscribeForm::code)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .limit(MOST_CATEGORIES)
                        .toList(),
                Typed.line(request, "q"),
                Typed.line(request, "match").equals("any"),
                rhythm.isEmpty() ? Rhythm.AT_ONCE.name() : rhythm,
                Typed.line(request, "email"),
                Typed.line(request, "ticket"),
                Typed.line(request, "lure"));
    }

    private static String code(String typed) {
        return typed.matches("[A-Za-z0-9-]{1,40}") ? typed : "";
    }

    SubscribeForm with(String ticket) {
        return new SubscribeForm(organ, below, categories, words, anyWord, rhythm, email, ticket, lure);
    }

    SubscribeForm about(String organ) {
        return new SubscribeForm(organ, below, categories, words, anyWord, rhythm, email, ticket, lure);
    }

    public boolean has(String category) {
        return categories.contains(category);
    }

    boolean fits() {
        return words.length() <= Subscriptions.LONGEST_WORDS;
    }

    Wish wish() {
        return new Wish(
                organ.isEmpty() ? null : organ,
                below,
                categories,
                words,
                anyWord,
                Rhythm.of(rhythm).orElse(Rhythm.AT_ONCE));
    }

    /** The address of the same as a feed; a feed knows one category, and all words together. */
    public String feed(String kind) {
        String path = (organ.isEmpty() ? "" : "/organs/" + organ) + "/feed." + kind;
        StringBuilder query = new StringBuilder();
        if (!organ.isEmpty()) {
            query.append("&below=").append(below ? 1 : 0);
        }
        if (categories.size() == 1) {
            query.append("&category=").append(categories.getFirst());
        }
        if (!words.isEmpty()) {
            query.append("&q=").append(UriUtils.encode(words, StandardCharsets.UTF_8));
        }
        return path + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}
