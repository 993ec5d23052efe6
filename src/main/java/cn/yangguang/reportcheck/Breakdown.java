package cn.yangguang.reportcheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A total and a list that is said of it: 共984条，其中A934条、B50条.
 *
 * @param totals the total nearest to the list, then other amounts of the same unit before it that the list may mean
 * @param parts in reading order, all of the unit of the total, at least one
 * @param sure how many of the parts surely belong to the list; after them it may have turned to another matter
 * @param closed whether the list is by its words all of the total: 其他N条 at its end, 自然人 and 法人, 主动公开 and 不予公开
 * @param subset whether it is by its words a part only: 含…, …等
 * @param quote the words
 */
record Breakdown(List<Amount> totals, List<Amount> parts, int sure, boolean closed, boolean subset, String quote) {

    /** From this share of the total on a list of several parts is taken to mean all of it. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.8");

    Amount total() {
        return totals.getFirst();
    }

    BigDecimal sum() {
        return sum(parts);
    }

    /** The sum that {@link #fault} speaks of. */
    BigDecimal told() {
        BigDecimal surely = sum(parts.subList(0, sure));
        return surely.compareTo(total().value()) > 0 ? surely : sum();
    }

    /** What does not add up, in words; empty when it does, or when the list need not be all. */
    Optional<String> fault() {
        if (fits() || parts.stream().anyMatch(Amount::round)) {
            return Optional.empty();
        }
        BigDecimal most = total().round() ? total().beyond().subtract(BigDecimal.ONE) : total().value();
        if (sum(parts.subList(0, sure)).compareTo(most) > 0) {
            return Optional.of(words(parts.subList(0, sure), true));
        }
        boolean less = sum().compareTo(total().value()) < 0 && (closed || nearlyAll());
        return less && !total().round() && !subset && parts.size() > 1
                ? Optional.of(words(parts, false))
                : Optional.empty();
    }

    /** Whether the list makes up one of the amounts that stand before it, or two of them together. */
    private boolean fits() {
        BigDecimal two = sum(totals.subList(0, Math.min(2, totals.size())));
        var wholes = Stream.concat(totals.stream().filter(t -> !t.round()).map(Amount::value), Stream.of(two))
                .toList();
        return IntStream.rangeClosed(Math.max(1, sure), parts.size())
                .mapToObj(n -> sum(parts.subList(0, n)))
                .anyMatch(sum -> wholes.stream().anyMatch(whole -> whole.compareTo(sum) == 0));
    }

    private boolean nearlyAll() {
        return sum().compareTo(total().value().multiply(NEARLY_ALL)) >= 0;
    }

    private String words(List<Amount> listed, boolean more) {
        String list = listed.stream().map(p -> p.value().toPlainString()).collect(Collectors.joining("+"));
        BigDecimal sum = sum(listed);
        String gap = sum.subtract(total().value()).abs().stripTrailingZeros().toPlainString();
        return "所列各项" + (listed.size() > 1 ? list + "=" : "") + sum.toPlainString() + total().unit() + "，"
                + (more ? "多于" : "与") + total().said() + (more ? "" : "不符") + "，相差" + gap + total().unit()
                + (more || closed ? "，请核对。" : "，请核对；只列举一部分的，请写明“等”或“主要有”。");
    }

    private static BigDecimal sum(List<Amount> amounts) {
        return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
