package cn.yangguang.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 信息处理费 (国办函〔2020〕109号): two progressive tariffs, in whole yuan. Immutable. Charging is never a duty: who decides not to
 * charge needs no tariff.
 */
public final class FeeTariff {
    /** @param every how many make a further tier, 0 for none; @param rise yuan more in each further tier */
    private record Tier(FeeMethod method, int from, int to, int price, int every, int rise) {

        int priceOf(int k) {
            return every == 0 ? price : price + (k - from) / every * rise;
        }

        /** The last one that costs as much as the k-th. */
        int lastLike(int k) {
            return every == 0 ? to : Math.min(to, from + ((k - from) / every + 1) * every - 1);
        }
    }

    private static final List<Dated<Tier>> ROWS = LawTable.of(
            "fees.csv",
            List.of("方法", "从", "到", "单价", "每满", "加价", "依据", "标记", "生效日", "失效日"),
            row -> row.dated(new Tier(
                    row.one("方法", FeeMethod.class),
                    row.number("从"),
                    row.numberOr("到", Integer.MAX_VALUE),
                    row.number("单价"),
                    row.numberOr("每满", 0),
                    row.numberOr("加价", 0))));

    private final List<Dated<Tier>> tiers;

    private FeeTariff(List<Dated<Tier>> tiers) {
        this.tiers = tiers;
        for (FeeMethod method : FeeMethod.values()) {
            int next = 1;
            for (Dated<Tier> tier : tiers) {
                if (tier.value().method() == method) {
                    if (tier.value().from() != next) {
                        throw tier.row().wrong("“从”应为 " + next + "，各档要相接");
                    }
                    next = tier.value().to() + 1;
                }
            }
        }
    }

    /** The tariff in force on this day; empty while there was none. */
    public static Optional<FeeTariff> on(LocalDate day) {
        List<Dated<Tier>> holding =
                ROWS.stream().filter(row -> row.holdsOn(day)).toList();
        return holding.isEmpty() ? Optional.empty() : Optional.of(new FeeTariff(holding));
    }

    /** Yuan for the k-th application of one applicant in a calendar month, from 1. */
    public int item(int kthOfMonth) {
        return price(FeeMethod.ITEM, kthOfMonth);
    }

    /** Yuan for all {@code n} applications of one applicant in a calendar month. */
    public int itemsTotal(int n) {
        return total(steps(FeeMethod.ITEM, 1, n));
    }

    /** Yuan for one application of {@code n} pages. */
    public int pages(int n) {
        return total(steps(FeeMethod.PAGE, 1, n));
    }

    /** How many are free: the tenth application of a month, the thirtieth page. A warning mark as well, never a refusal. */
    public int free(FeeMethod method) {
        int k = 1;
        while (price(method, k) == 0) {
            k++;
        }
        return k - 1;
    }

    /**
     * The computation line by line, for the {@code from}-th to the {@code to}-th; empty when there is none.
     *
     * @throws IllegalArgumentException beyond {@link FeeMethod#most}
     */
    public List<FeeStep> steps(FeeMethod method, int from, int to) {
        refuseMoreThanMost(method, to);
        List<FeeStep> steps = new ArrayList<>();
        for (int k = from; k <= to; ) {
            int last = Math.min(to, tier(method, k).lastLike(k));
            steps.add(new FeeStep(method, k, last, price(method, k)));
            k = last + 1;
        }
        return steps;
    }

    /** Yuan of a computation. */
    public static int total(List<FeeStep> steps) {
        return steps.stream().mapToInt(FeeStep::amount).reduce(0, Math::addExact);
    }

    private int price(FeeMethod method, int k) {
        return k == 0 ? 0 : tier(method, k).priceOf(k);
    }

    private static void refuseMoreThanMost(FeeMethod method, int k) {
        if (k < 0 || k > method.most()) {
            throw new IllegalArgumentException("数量 " + k + " 不对：应在 0 到 " + method.most() + " 之间");
        }
    }

    private Tier tier(FeeMethod method, int k) {
        refuseMoreThanMost(method, k);
        return tiers.stream()
                .map(Dated::value)
                .filter(tier -> tier.method() == method && k >= tier.from() && k <= tier.to())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("法规数据文件 fees.csv 没有第 " + k + " " + method.unit() + "的单价"));
    }
}
