package cn.yangguang.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every template gets beside its own data: the words, where we are, who looks, and the form token.
 *
 * @param path the path asked for, without the query
 * @param said key of a short message after an act ({@code said.…}), or empty
 * @param large whether the reader asked for the 长辈版 of the public site; carried by links, since readers have no cookie
 */
public record Screen(
        Words words,
        String path,
        @Nullable Viewer viewer,
        String csrfName,
        String csrfToken,
        LocalDate today,
        String said,
        boolean large) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(SHANGHAI);

    public Screen(
            Words words,
            String path,
            @Nullable Viewer viewer,
            String csrfName,
            String csrfToken,
            LocalDate today,
            String said) {
        this(words, path, viewer, csrfName, csrfToken, today, said, false);
    }

    public String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    public boolean english() {
        return words.locale().equals(Locale.ENGLISH);
    }

    public String lang() {
        return english() ? "en" : "zh-CN";
    }

    /** A link of the public site that stays in the language and size of this page. */
    public String link(String to) {
        return switched(to, english(), large);
    }

    /** The same page of the public site in another language or size. */
    public String switched(String to, boolean english, boolean large) {
        String asked = (english ? "lang=en" : "") + (english && large ? "&" : "") + (large ? "view=large" : "");
        if (asked.isEmpty()) {
            return to;
        }
        int mark = to.indexOf('#');
        String page = mark < 0 ? to : to.substring(0, mark);
        String place = mark < 0 ? "" : to.substring(mark);
        return page + (page.contains("?") ? "&" : "?") + asked + place;
    }

    public String said() {
        return said.isEmpty() || !words.knows("said." + said) ? "" : words.of("said." + said);
    }

    /** Minutes as offices write them in tables: 2016-01-05 09:30, Beijing time. */
    public String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
