package cn.yangguang.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 共 N … 其中 A、B …: numbers that do not add up. Only a partition can be wrong: 其中党员 20 人、妇女 30 人 are parts that overlap. A list
 * counts as a partition when it says so (分别, 包括, 分为), ends with 其他 or 其余, has pairs such as 男女, or comes so near to the whole that a slip is
 * likelier than an omission. 余, 多, 约 and the like are never compared.
 */
final class WordingSums implements WordingRule {

    private static final String UNIT = "万?(?:余|多)?(?:[条件人户次个份篇项起元亩页名家处座台辆公里平方米吨千克万]{1,3})";
    private static final Pattern WHOLE = Pattern.compile("(?:共|合计|总计|总数为?|共计)[^，。；;\\d]{0,16}?(\\d[\\d,]*(?:\\.\\d+)?)("
            + UNIT + ")" + "[，,。；;：:（(]\\s?(?:(其中|包括|分别为|分为|分别是|即|含)[：:，,]?)([^。；;）)\\n]{4,200})");
    private static final Pattern PART = Pattern.compile("([^，,、；;\\d]{1,24}?)(\\d[\\d,]*(?:\\.\\d+)?)(" + UNIT + ")");
    private static final Pattern ABOUT = Pattern.compile("余|多|约|近|超过|以上|左右|至少|不足|大约|占|增长|同比|下降|%|％");
    private static final Pattern EXHAUSTIVE = Pattern.compile("其他|其它|其余|剩余");
    private static final Pattern PAIR = Pattern.compile("男.*女|女.*男|城[镇市].*农村|农村.*城[镇市]|主动公开.*依申请|上级.*本级");
    private static final BigDecimal NEAR = new BigDecimal("0.9");

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        if (Texts.nextDigit(text, 0) == text.length() || !hasParts(text)) {
            return;
        }
        var whole = WHOLE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if ((sign == '共' || sign == '合' || sign == '总')
                    && whole.region(at, text.length()).lookingAt()) {
                check(whole, found);
                at = whole.end() - 1;
            }
        }
    }

    private static void check(Matcher whole, Consumer<WordingSlip> found) {
        String parts = whole.group(4);
        if (ABOUT.matcher(whole.group()).find()) {
            return;
        }
        List<BigDecimal> numbers = numbers(parts, whole.group(2));
        if (numbers.size() < 2) {
            return;
        }
        BigDecimal total = number(whole.group(1));
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal apart = sum.subtract(total);
        if (apart.signum() != 0 && partition(whole.group(3), parts, total, sum)) {
            found.accept(new WordingSlip(
                    "WD-SUM",
                    whole.start(),
                    whole.end(),
                    "各分项相加比总数" + (apart.signum() > 0 ? "多 " : "少 ")
                            + apart.abs().stripTrailingZeros().toPlainString() + "，请核对；分项不是全部的，写明“等”或者“其余”"));
        }
    }

    /** The parts in the unit of the whole; none when the list goes another way (a second level, another unit). */
    private static List<BigDecimal> numbers(String parts, String unit) {
        List<BigDecimal> numbers = new ArrayList<>();
        var part = PART.matcher(parts);
        int end = 0;
        while (part.find()) {
            boolean deeper = part.group(1).contains("其中")
                    || part.group(1).contains("共")
                    || part.group(1).contains("（");
            if (deeper || part.start() > end + 1 || !part.group(3).equals(unit)) {
                return List.of();
            }
            numbers.add(number(part.group(2)));
            end = part.end();
        }
        return parts.substring(end).isBlank() ? numbers : List.of();
    }

    private static boolean partition(String word, String parts, BigDecimal total, BigDecimal sum) {
        boolean saysSo = !"其中".equals(word) && !"包括".equals(word) && !"含".equals(word)
                || EXHAUSTIVE.matcher(parts).find()
                || PAIR.matcher(parts).find();
        BigDecimal least = total.multiply(NEAR);
        boolean near = sum.compareTo(least) >= 0
                && least.compareTo(BigDecimal.TEN) > 0
                && sum.compareTo(total.multiply(new BigDecimal("1.1"))) <= 0;
        return saysSo || near;
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    private static boolean hasParts(String text) {
        return text.contains("其中")
                || text.contains("包括")
                || text.contains("分别")
                || text.contains("分为")
                || text.indexOf('即') >= 0
                || text.indexOf('含') >= 0;
    }
}
