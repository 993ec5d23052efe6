package cn.yangguang.application.web.office;

import cn.yangguang.application.CaseFilter;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.Light;
import cn.yangguang.application.Stage;
import cn.yangguang.application.Waiting;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register is asked for.
 *
 * @param organ one organ, or empty for all within reach
 * @param all whether answered and ended cases are shown too
 * @param year of receipt, or null
 */
public record CaseAsked(
        String organ,
        boolean all,
        @Nullable Stage stage,
        @Nullable Light light,
        @Nullable Waiting waiting,
        @Nullable Integer year,
        String number) {

    static CaseAsked of(HttpServletRequest request) {
        String year = Typed.line(request, "year");
        Stage stage = named(Stage.values(), Typed.line(request, "stage"));
        return new CaseAsked(
                Typed.line(request, "organ"),
                Typed.line(request, "show").equals("all") || stage != null && !stage.open(),
                stage,
                named(Light.values(), Typed.line(request, "light")),
                named(Waiting.values(), Typed.line(request, "waiting")),
                year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                Typed.line(request, "number"));
    }

    /** @param reach keys of the organs the person sees */
    CaseFilter filter(Set<String> reach) {
        Set<String> organs = organ.isEmpty() ? reach : reach.contains(organ) ? Set.of(organ) : Set.of();
        boolean open = !all && (waiting == null || waiting.duty() == null);
        return new CaseFilter(organs, open, stage, year, number);
    }

    /** What a list can only tell of each case. */
    boolean admits(CaseSummary summary) {
        return (light == null || summary.light() == light) && (waiting == null || summary.waiting() == waiting);
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return stage != null || light != null || waiting != null || year != null || !number.isEmpty();
    }

    /** The words of the address after the question mark, for another form of the same list. */
    public String query() {
        return "organ=" + encoded(organ) + "&show=" + (all ? "all" : "open") + "&stage=" + name(stage) + "&light="
                + name(light) + "&waiting=" + name(waiting) + "&year=" + (year == null ? "" : year) + "&number="
                + encoded(number);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
