package cn.yangguang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement “共N条，其中A条、B条” found in Chinese prose with Arabic numerals.
 *
 * <p>Read are: the units of counting and money, full-width digits, thousands marks, 万. Not taken as parts: numbers of
 * another unit, comparisons (比上年增加20条, 占50%), asides in brackets. A single part (其中网上申请60件) picks out one of
 * several and need not make up the whole; it only must not exceed it.
 *
 * @param total the N
 * @param parts in reading order, at least one
 */
public record Breakdown(BigDecimal total, String unit, List<BigDecimal> parts) {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(万)?";
    private static final String UNIT = "(条|件|人次|个|次|篇|份|项|元|户|期|册|起|宗|场|处|名|人)";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.])" + NUMBER + UNIT);
    private static final Pattern WHOLE = Pattern.compile("(?:共|合计|总计|累计|总数)");
    private static final Pattern AMONG = Pattern.compile("[，,、：:；;\\s]*(?:其中|包括|分别)");
    private static final Pattern COMPARISON = Pattern.compile("^\\s*(?:比|较|同比|环比|占|与|增加|减少|增长|下降|上年|去年|上一年)");

    private static final Pattern NEXT = Pattern.compile("[，；,;](?=[^，；,;]*(?:共|合计|总计|累计)[^，；,;]*\\d)|其中");

    /** 共984条（其中……）: the one aside that is a breakdown of the whole before it. */
    private static final Pattern BRACKETED =
            Pattern.compile("((?:共|合计|总计|累计|总数)[^，。；（）()\\n]*)[（(](其中[^（）()\\n]*)[）)]");

    private record Amount(BigDecimal value, String unit, int start, int end) {}

    /** Every such statement in a text, in reading order. */
    public static List<Breakdown> in(String text) {
        var found = new ArrayList<Breakdown>();
        for (var sentence : plain(text).split("[。！？!?\\n]")) read(sentence, found);
        BRACKETED.matcher(text).results().forEach(m -> read(plain(m.group(1) + "，" + m.group(2)), found));
        return List.copyOf(found);
    }

    /** Whether the parts make up the whole, as far as the sentence claims that they do. */
    public boolean holds() {
        if (parts.size() == 1) return parts.getFirst().compareTo(total) <= 0;
        return sum().compareTo(total) == 0;
    }

    public BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void read(String sentence, List<Breakdown> found) {
        var amounts = amounts(sentence);
        for (int i = 0; i < amounts.size(); i++) {
            var whole = amounts.get(i);
            var among = AMONG.matcher(sentence).region(whole.end(), sentence.length());
            int clause = Math.max(
                    lastMark(sentence, whole.start()),
                    i == 0 ? 0 : amounts.get(i - 1).end());
            boolean claimed =
                    WHOLE.matcher(sentence.substring(clause, whole.start())).find();
            if (claimed && among.lookingAt()) add(sentence.substring(among.end()), whole, found);
        }
    }

    /** Items are parted by commas, or one by one by semicolons; after several, a semicolon begins another matter. */
    private static void add(String rest, Amount whole, List<Breakdown> found) {
        var parts = new ArrayList<BigDecimal>();
        for (var group : own(rest).split("[；;]")) {
            int before = parts.size();
            for (var clause : group.split("，|,(?!\\d{3}\\D)"))
                if (!COMPARISON.matcher(clause).find())
                    amounts(clause).stream()
                            .filter(a -> a.unit().equals(whole.unit()))
                            .forEach(a -> parts.add(a.value()));
            if (parts.size() - before > 1) break;
        }
        if (!parts.isEmpty()) found.add(new Breakdown(whole.value(), whole.unit(), List.copyOf(parts)));
    }

    /** The list ends where another whole or another breakdown begins. */
    private static String own(String rest) {
        var next = NEXT.matcher(rest);
        return next.find() ? rest.substring(0, next.start()) : rest;
    }

    private static int lastMark(String sentence, int before) {
        return Math.max(sentence.lastIndexOf('，', before), sentence.lastIndexOf('；', before)) + 1;
    }

    private static List<Amount> amounts(String text) {
        return AMOUNT.matcher(text)
                .results()
                .map(m -> {
                    var value = new BigDecimal(m.group(1).replace(",", "") + (m.group(2) == null ? "" : m.group(2)));
                    return new Amount(
                            m.group(3) == null ? value : value.movePointRight(4), m.group(4), m.start(), m.end());
                })
                .toList();
    }

    /** Without brackets, which hold asides, and with half-width digits and commas between them. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.replaceAll("（[^（）]*）|\\([^()]*\\)", "")
                .codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
