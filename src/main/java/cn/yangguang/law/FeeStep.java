package cn.yangguang.law;

/**
 * One line of the computation of a fee: the {@code from}-th to the {@code to}-th at one price.
 *
 * @param price yuan each
 */
public record FeeStep(FeeMethod method, int from, int to, int price) {

    /** How many of them. */
    public int count() {
        return to - from + 1;
    }

    /** Yuan. */
    public int amount() {
        return Math.multiplyExact(count(), price);
    }

    /** Such as 第 31—68 页：38 页 × 10 元 = 380 元. */
    public String text() {
        String span = from == to ? "" + from : from + "—" + to;
        return "第 " + span + " " + method.unit() + "：" + count() + " " + method.unit() + " × " + price + " 元 = "
                + amount() + " 元";
    }
}
