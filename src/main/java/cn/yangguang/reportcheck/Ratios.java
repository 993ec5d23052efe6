package cn.yangguang.reportcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shares, rates and growth in the prose against their bases. A base that the sentence and the one before do not name is not guessed.
 */
final class Ratios {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)%";
    private static final Pattern SHARE = Pattern.compile("(?:占|占比|公开率|办结率|答复率)[^，。；：%\\d]{0,14}?" + NUMBER);
    private static final Pattern TENTHS = Pattern.compile("占[^，。；：%\\d]{0,14}?(超过?|逾|近|约|达)?([一二三四五六七八九])成");
    private static final Pattern GROWTH = Pattern.compile("(增长|增加|上升|提高|下降|减少|降低)了?(?:约|近)?" + NUMBER);
    private static final Pattern TIMES = Pattern.compile("(增长|增加)?[了的至到]{0,2}(?:约|近)?(\\d+(?:\\.\\d+)?)倍");
    private static final Pattern BEFORE = Pattern.compile("(?:上年|去年|上一年|前一年)[^，。；：]{0,16}$");
    private static final Pattern MORE = Pattern.compile("(?:增加|减少|多|少)了?$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Paragraph paragraph;
    private final List<Amount> amounts;
    private final String text;
    private final int from;
    private final List<ReportFinding> found = new ArrayList<>();

    private Ratios(Paragraph paragraph, String before, String sentence) {
        this.paragraph = paragraph;
        text = before + sentence;
        amounts = Amount.in(text);
        from = before.length();
        SHARE.matcher(text).results().filter(m -> m.start() >= from).forEach(this::share);
        TENTHS.matcher(text).results().filter(m -> m.start() >= from).forEach(this::tenths);
        GROWTH.matcher(text).results().filter(m -> m.start() >= from).forEach(this::growth);
        TIMES.matcher(text).results().filter(m -> m.start() >= from).forEach(this::times);
    }

    static List<ReportFinding> findings(Paragraph paragraph) {
        var found = new ArrayList<ReportFinding>();
        String before = "";
        for (var sentence : paragraph.sentences()) {
            found.addAll(new Ratios(paragraph, before, sentence).found);
            before = sentence;
        }
        return found;
    }

    /** Told only where the base is named: an item of a list after its total, or a rate of two amounts. */
    private void share(MatchResult match) {
        var percent = new BigDecimal(match.group(1));
        var part = last(match.start());
        if (part.isEmpty() || percent.compareTo(HUNDRED) >= 0) {
            return;
        }
        var bases = bases(part.getFirst(), 0);
        boolean fits = bases.stream().anyMatch(base -> near(part.getFirst().value(), base, percent));
        var named = match.group().startsWith("占")
                ? total(part.getFirst())
                : bases(part.getFirst(), from).stream().findFirst();
        if (!fits && named.isPresent()) {
            String shares = percent(part.getFirst().value(), named.get());
            tell(
                    match,
                    match.group(1) + "%",
                    part.getFirst().said() + "占" + named.get().toPlainString() + "的" + shares + "%");
        }
    }

    /** The total of the list whose item this is. */
    private Optional<BigDecimal> total(Amount part) {
        return Breakdowns.in(new Paragraph(0, "", "", text)).stream()
                .filter(list -> !list.total().round()
                        && list.parts().stream()
                                .anyMatch(p -> p.same(part.value()) && p.unit().equals(part.unit())))
                .map(list -> list.total().value())
                .filter(total -> total.signum() > 0)
                .findFirst();
    }

    private void tenths(MatchResult match) {
        var part = last(match.start());
        var bases =
                part.isEmpty() ? List.<BigDecimal>of() : bases(part.getFirst(), text.startsWith("其中", from) ? 0 : from);
        var said = BigDecimal.valueOf(10L * Numeral.parse(match.group(2)).orElseThrow());
        boolean above = match.group(1) != null && match.group(1).matches("超过?|逾");
        if (!bases.isEmpty()
                && bases.stream()
                        .noneMatch(base ->
                                tenths(new BigDecimal(percent(part.getFirst().value(), base)), said, above))) {
            tell(
                    match,
                    match.group(),
                    part.getFirst().said() + "占" + bases.getFirst().toPlainString() + "的"
                            + percent(part.getFirst().value(), bases.getFirst()) + "%");
        }
    }

    private static boolean tenths(BigDecimal share, BigDecimal said, boolean above) {
        BigDecimal gap = share.subtract(said);
        return above
                ? gap.signum() > 0 && gap.compareTo(BigDecimal.TEN) <= 0
                : gap.abs().compareTo(BigDecimal.valueOf(5)) <= 0;
    }

    /** Only when the sentence gives last year's amount too. */
    private void growth(MatchResult match) {
        boolean falls = match.group(1).matches("下降|减少|降低");
        grown(match, new BigDecimal(match.group(2)), falls, true);
    }

    private void times(MatchResult match) {
        grown(match, new BigDecimal(match.group(2)).multiply(HUNDRED), false, match.group(1) != null);
    }

    private void grown(MatchResult match, BigDecimal percent, boolean falls, boolean growth) {
        var now = last(match.start()).stream()
                .filter(a -> !past(a) && !difference(a))
                .toList();
        var past = past(now, match.start());
        if (now.isEmpty() || past.signum() <= 0) {
            return;
        }
        // The whole of two amounts may be meant: 官网1887条，省网站514条.
        BigDecimal both = now.stream().limit(2).map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var values =
                Stream.concat(now.stream().map(Amount::value), Stream.of(both)).toList();
        if (values.stream().noneMatch(value -> near(change(value, past, falls, growth), past, percent))) {
            String right = percent(change(values.getFirst(), past, falls, growth), past);
            tell(match, match.group(), now.getFirst().said() + "与上年" + past.toPlainString() + "相比为" + right + "%");
        }
    }

    private static BigDecimal change(BigDecimal now, BigDecimal past, boolean falls, boolean growth) {
        return growth ? falls ? past.subtract(now) : now.subtract(past) : now;
    }

    /** 上年1128条, or the amount now less 比上年增加20条; 0 when neither is said. */
    private BigDecimal past(List<Amount> now, int until) {
        var said = amounts.stream()
                .filter(a -> a.start() < until && past(a) && !a.round())
                .toList();
        if (!said.isEmpty()) {
            return said.getLast().value();
        }
        var difference = amounts.stream()
                .filter(a -> a.end() <= until && until - a.end() < 4 && difference(a))
                .toList();
        if (difference.isEmpty() || now.isEmpty()) {
            return BigDecimal.ZERO;
        }
        boolean fewer = text.substring(0, difference.getLast().start()).matches("(?s).*[减少]少?了?$");
        BigDecimal step = difference.getLast().value();
        return fewer ? now.getFirst().value().add(step) : now.getFirst().value().subtract(step);
    }

    private boolean past(Amount amount) {
        String before = text.substring(0, amount.start());
        return BEFORE.matcher(before).find() && !MORE.matcher(before).find();
    }

    private boolean difference(Amount amount) {
        return MORE.matcher(text.substring(0, amount.start())).find();
    }

    /** The amounts before, the nearest first; empty when the nearest is round. */
    private List<Amount> last(int until) {
        var before = amounts.stream().filter(a -> a.end() <= until).toList().reversed();
        return before.isEmpty() || before.getFirst().round() ? List.of() : before;
    }

    /** What an amount may be a share of: larger amounts told since a place in the text. */
    private List<BigDecimal> bases(Amount part, int since) {
        return amounts.stream()
                .filter(a ->
                        a.start() >= since && a.start() != part.start() && !a.round() && kin(a.unit(), part.unit()))
                .map(Amount::value)
                .filter(value -> value.signum() > 0 && value.compareTo(part.value()) >= 0)
                .toList();
    }

    /** 17篇 of 21条: works are counted as either. */
    private static boolean kin(String one, String other) {
        String works = "条篇件份个";
        return one.equals(other) || works.contains(one) && works.contains(other);
    }

    private static boolean near(BigDecimal part, BigDecimal base, BigDecimal percent) {
        BigDecimal exact = part.multiply(HUNDRED).divide(base, 6, RoundingMode.HALF_UP);
        return exact.subtract(percent).abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale()))) <= 0;
    }

    private static String percent(BigDecimal part, BigDecimal base) {
        return part.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private void tell(MatchResult match, String said, String computed) {
        int from = Math.max(text.lastIndexOf('，', Math.max(0, match.start() - 12)) + 1, match.start() - 24);
        found.add(ReportFinding.at(
                        paragraph,
                        Arithmetic.RULE,
                        text.substring(Math.max(0, from), match.end()),
                        "文中写“" + said + "”，而" + computed + "，请核对。")
                .with(List.of(), said));
    }
}
