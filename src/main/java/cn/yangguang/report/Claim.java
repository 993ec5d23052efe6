package cn.yangguang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a chapter's text speaks of one figure, and so how a contradiction is noticed (TXT-MATCH). A number in group 1 is
 * compared with the figure; a denial says it is 0.
 *
 * @param said the figure with its number, in words that authors use
 * @param denied the figure denied, such as 未收到…申请; null where that is not said
 */
record Claim(
        Chapter chapter,
        String item,
        BigDecimal value,
        String unit,
        Pattern said,
        @Nullable Pattern denied) {
    private static final String WORDS = "[^\\d，。；、\\n]{0,24}?";
    private static final String N = "(\\d[\\d,]*(?:\\.\\d+)?)";

    /** The figures that are stated, with their ways of being spoken of. */
    static List<Claim> of(YearFigures year) {
        var claims = new ArrayList<Claim>();
        var published = year.published();
        add(claims, Chapter.PROACTIVE, "公开总数", published.total(), "条", "共(?:主动)?公开" + WORDS + N + "条", null);
        var parts = Stream.concat(published.byChannel().stream(), published.byCategory().stream())
                .toList();
        var titles = parts.stream().map(YearFigures.Count::title).toList();
        for (var part : parts)
            add(claims, Chapter.PROACTIVE, part.title(), part.count(), "条", named(part.title(), titles), null);
        var requests = year.requests();
        add(
                claims,
                Chapter.ON_REQUEST,
                "收到申请数",
                requests.received(),
                "件",
                "(?<!未)(?:收到|受理)" + WORDS + "申请" + WORDS + N + "件",
                "(?:未|没有)(?:收到|受理)" + WORDS + "申请");
        add(claims, Chapter.ON_REQUEST, "答复申请数", requests.answered(), "件", "(?:答复|办结)" + WORDS + N + "件", null);
        var fees = year.fees();
        String none = "(?:不存在|没有|未)(?:发生)?收费";
        add(claims, Chapter.FEES, "收取费用", fees.charged(), "元", "收取" + WORDS + N + "元", none);
        add(claims, Chapter.FEES, "减免费用", fees.reduced(), "元", "减免" + WORDS + N + "元", none);
        var remedies = year.remedies();
        add(
                claims,
                Chapter.REMEDIES,
                "行政复议数",
                remedies.reviews(),
                "件",
                "行政复议(?!.{0,3}行政诉讼)" + WORDS + N + "件",
                "(?:未|没有)" + WORDS + "行政复议");
        add(
                claims,
                Chapter.REMEDIES,
                "行政诉讼数",
                remedies.lawsuits(),
                "件",
                "行政诉讼" + WORDS + N + "件",
                "(?:未|没有)[^\\d，。；]{0,24}?行政诉讼");
        return List.copyOf(claims);
    }

    /** The numbers in the text that are not the figure, each as it is written. */
    Stream<String> contradictions(String text) {
        var numbers = said.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(number -> new BigDecimal(number.replace(",", "")).compareTo(value) != 0);
        boolean denies =
                denied != null && value.signum() != 0 && denied.matcher(text).find();
        return denies ? Stream.concat(numbers, Stream.of("0")) : numbers;
    }

    /** A channel or category by its title, followed closely by its number; not the tail of a longer title. */
    private static String named(String title, List<String> titles) {
        String notTailOf = titles.stream()
                .filter(longer -> longer.endsWith(title) && longer.length() > title.length())
                .map(longer -> "(?<!" + Pattern.quote(longer.substring(0, longer.length() - title.length())) + ")")
                .collect(Collectors.joining());
        return notTailOf + Pattern.quote(title) + "[”\"]?(?:类|信息|平台|主动|公开|数|共|的|为|计|：){0,8}" + N + "条";
    }

    private static void add(
            List<Claim> claims,
            Chapter chapter,
            String item,
            @Nullable Number value,
            String unit,
            String said,
            @Nullable String denied) {
        if (value == null) return;
        claims.add(new Claim(
                chapter,
                item,
                new BigDecimal(value.toString()),
                unit,
                Pattern.compile(said),
                denied == null ? null : Pattern.compile(denied)));
    }
}
