package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each kind of number, in each way of writing it, wherever it may stand. */
class FormsAndCarriersTest {

    private static final Map<String, String> VALUES = Map.of(
            "PD-ID",
            "44011320141005001X",
            "PD-MOBILE",
            "13838389438",
            "PD-BANK",
            "6283875070985593",
            "PD-ID15",
            "110101491001001");

    private static final Map<String, UnaryOperator<String>> FORMS = new LinkedHashMap<>(Map.of(
            "as it is",
            value -> value,
            "full-width",
            FormsAndCarriersTest::wide,
            "with invisible signs",
            value -> String.join("\u200B", value.split("")),
            "mathematical digits",
            FormsAndCarriersTest::mathematical));

    private static final Map<String, UnaryOperator<String>> GROUPED = Map.of(
            "each digit by itself", value -> String.join(" ", value.split("")),
            "with dashes", value -> grouped(value, "-"),
            "with spaces", value -> grouped(value, " "));

    private static final Map<String, Function<String, List<Finding>>> CARRIERS = Map.of(
            "title", value -> Screened.prose("关于" + value + "的公示", "正文"),
            "prose", value -> Screened.prose("经查，该户情况属实，" + value + "，予以公示。"),
            "cell", value -> Screened.table("项目|内容", "一|" + value),
            "merged header", value -> Screened.table("2026年名单||", "序号|本人情况|", "|姓名|其他", "1|张三|" + value, "2|李四|无"));

    @Test
    void everyFormIsFoundInEveryCarrier() {
        List<String> missed = new ArrayList<>();
        VALUES.forEach((code, value) -> {
            FORMS.forEach((form, written) -> missed(code, form, written.apply(value), missed));
            if (!code.equals("PD-ID15")) {
                GROUPED.forEach((form, written) -> missed(code, form, written.apply(value), missed));
            }
        });
        assertThat(missed).isEmpty();
    }

    private static void missed(String code, String form, String written, List<String> missed) {
        CARRIERS.forEach((carrier, review) -> {
            if (!Screened.codes(review.apply(written)).contains(code)) {
                missed.add(code + " " + form + " in " + carrier);
            }
        });
    }

    @Test
    void numbersSplitOverCellsAndLinesAreFound() {
        assertThat(Screened.codes(Screened.table("姓名|身份证号|", "张三|4401132014|1005001X")))
                .contains("PD-ID");
        assertThat(Screened.codes(Screened.table(String.join("|", "44011320141005001X".split("")))))
                .contains("PD-ID");
        assertThat(Screened.codes(Screened.table(String.join("|", "13838389438".split("")))))
                .contains("PD-MOBILE");
        assertThat(Screened.codes("该户身份证44011320", "141005001X。")).contains("PD-ID");
    }

    @Test
    void numbersInsideOthersAndRoundedOnesAreFound() {
        assertThat(Screened.codes("残疾人证44011320141005001X43")).contains("PD-ID");
        assertThat(Screened.codes("学籍号G44011320141005001X")).contains("PD-ID");
        assertThat(Screened.codes("440113201410050000")).contains("PD-IDPART");
        assertThat(Screened.codes("4.40113E+17")).contains("PD-IDLIKE");
        assertThat(Screened.codes("44011320141005****")).contains("PD-IDPART");
        assertThat(Screened.codes("440113********001X")).isEmpty();
    }

    @Test
    void theMarkedPlaceIsTheNumberInTheOriginal() {
        Finding finding = Screened.prose("电话\u200B１３８３８３８９４３８。").getFirst();
        assertThat(finding.at()).isEqualTo(Spot.passage(0, 3, 14));
        assertThat(finding.reason()).doesNotContain("138383");
    }

    private static String wide(String value) {
        return value.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).reduce("", String::concat);
    }

    private static String mathematical(String value) {
        return value.chars()
                .mapToObj(c -> c <= '9' ? Character.toString(0x1D7CE + c - '0') : Character.toString(c))
                .reduce("", String::concat);
    }

    private static String grouped(String value, String gap) {
        List<Integer> cuts =
                value.length() == 11 ? List.of(3, 7) : value.length() == 18 ? List.of(6, 14) : List.of(4, 8, 12);
        StringBuilder grouped = new StringBuilder(value);
        for (int i = cuts.size() - 1; i >= 0; i--) {
            grouped.insert(cuts.get(i), gap);
        }
        return grouped.toString();
    }
}
