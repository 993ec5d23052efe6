package cn.yangguang.yearbook;

import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How prose speaks of a figure, and so how a contradiction is noticed (TXT-MATCH). The number in group 1 is compared with the sum of
 * the cells; “未收到…申请” says that it is 0.
 */
record Claim(String item, List<String> cells, Pattern said, Optional<Pattern> denied) {

    private static final String N = "(\\d[\\d,]*)\\s*件";
    private static final String WORDS = "[^\\d，。；、：（）\\n]{0,24}?";
    private static final String LAST_YEAR = "(?<!上年|去年|上年度|上一年|上一年度|往年)";

    private static final List<Claim> ALL = List.of(
            claim(
                    "本年新收申请",
                    List.of("R01.C7"),
                    "(?:新收|收到|受理)" + WORDS + "申请" + WORDS + N,
                    "(?:未|没有)(?:新收|收到|受理)" + WORDS + "申请"),
            claim("上年结转申请", List.of("R02.C7"), "(?:上年|上年度|上一年度)结转" + WORDS + N, ""),
            claim("办理结果总计", List.of("R03.7.C7"), "(?:办结|办理结果总计|办理完毕)" + WORDS + N, ""),
            claim("结转下年度", List.of("R04.C7"), "结转(?:至|到)?(?:下年|下年度|下一年度|次年)" + WORDS + N, ""),
            claim("行政复议", List.of("review.total"), "行政复议(?!.{0,3}行政诉讼)" + WORDS + N, "(?:未|没有)" + WORDS + "行政复议"),
            claim(
                    "行政诉讼",
                    List.of("litigationDirect.total", "litigationAfterReview.total"),
                    "行政诉讼(?!：)" + WORDS + N,
                    "(?:未|没有)[^\\d，。；]{0,24}?行政诉讼"));

    private static Claim claim(String item, List<String> cells, String said, String denied) {
        return new Claim(
                item,
                cells,
                Pattern.compile(LAST_YEAR + said),
                denied.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(denied)));
    }

    /** Those whose figures the form has. */
    static List<Claim> of(YearForm form) {
        return ALL.stream()
                .filter(claim ->
                        claim.cells().stream().allMatch(cell -> form.cell(cell).isPresent()))
                .toList();
    }

    /** What the tables say; empty while a cell is blank. */
    Optional<BigDecimal> sum(YearTables tables) {
        return cells.stream()
                .map(tables::value)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, value) -> sum.flatMap(s -> value.map(s::add)));
    }

    /** The numbers in the text that are not the figure, each as it is written. */
    Stream<String> contradictions(String text, YearTables tables) {
        Optional<BigDecimal> figure = sum(tables);
        if (figure.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> numbers = said.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(number -> new BigDecimal(number.replace(",", "")).compareTo(figure.get()) != 0);
        boolean denies = figure.get().signum() != 0
                && denied.filter(pattern -> pattern.matcher(text).find()).isPresent();
        return denies ? Stream.concat(numbers, Stream.of("0")) : numbers;
    }
}
