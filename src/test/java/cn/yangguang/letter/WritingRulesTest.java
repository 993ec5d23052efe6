package cn.yangguang.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingRulesTest {

    @Test
    void writesDatesWithoutLeadingZeros() {
        assertThat(ChineseDates.format(LocalDate.of(2016, 1, 5))).isEqualTo("2016年1月5日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016年01月5日", "2016年1月05日", "2016年2月30日", "二〇一六年一月五日", "2016-1-5", "2016年13月1日", ""})
    void refusesDatesWrittenOtherwise(String text) {
        assertThat(ChineseDates.parse(text)).isEmpty();
    }

    @Property
    void readsEveryDateItWrites(@ForAll @IntRange(min = 0, max = 40000) int days) {
        var date = LocalDate.of(1990, 1, 1).plusDays(days);
        assertThat(ChineseDates.parse(ChineseDates.format(date))).contains(date);
    }

    @Test
    void readsADocumentNumber() {
        assertThat(DocumentNumber.parse("临政公复〔2024〕7号")).contains(new DocumentNumber("临政公复", 2024, 7));
        assertThat(new DocumentNumber("临政公复", 2024, 7)).hasToString("临政公复〔2024〕7号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临政公复[2024]7号", "临政公复（2024）7号", "临政公复【2024】7号", "临政公复〔2024〕第7号", "临政公复〔2024〕07号",
                "临政公复〔24〕7号", "〔2024〕7号", "临政公复〔2024〕7", "临政公复第〔2024〕7号", "临政公复〔2024〕0号"
            })
    void refusesADocumentNumberOfAnotherForm(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Test
    void refusesToMakeAnImpossibleNumber() {
        assertThatThrownBy(() -> new DocumentNumber("临政公复", 2024, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsEveryNumeralItWrites(@ForAll @IntRange(min = 1, max = 99) int number) {
        assertThat(ChineseNumerals.parse(ChineseNumerals.of(number))).contains(number);
    }

    @Test
    void countsTheChineseWay() {
        assertThat(Stream.of(1, 10, 11, 20, 21, 99).map(ChineseNumerals::of))
                .containsExactly("一", "十", "十一", "二十", "二十一", "九十九");
    }

    @Test
    void findsNothingInProperNumbering() {
        assertThat(HeadingOrder.check(
                        headings("1一、甲", "2（一）乙", "31.丙", "4（1）丁", "4（2）戊", "32.己", "2（二）庚", "1二、辛", "2（一）壬")))
                .isEmpty();
    }

    @Test
    void namesEachWrongHeadingOnceWithWhatShouldStandThere() {
        var faults = HeadingOrder.check(headings("1一、甲", "1三、乙", "1四、丙", "2(一)丁", "2（二）戊", "3 1、己", "1五、庚", "3 1.辛"));
        assertThat(faults)
                .extracting(HeadingOrder.Fault::position, HeadingOrder.Fault::kind, HeadingOrder.Fault::expected)
                .containsExactly(
                        tuple(1, HeadingOrder.Kind.WRONG_NUMBER, "二、"),
                        tuple(3, HeadingOrder.Kind.WRONG_MARK, "（一）"),
                        tuple(5, HeadingOrder.Kind.WRONG_MARK, "1."),
                        tuple(7, HeadingOrder.Kind.SKIPPED_LEVEL, "1."));
    }

    @Test
    void writesHtmlThatHoldsOnlyText() {
        var html = HtmlWriter.article(OfficialDocument.of("甲")
                .title("题<script>")
                .heading(1, "一、\"引\"")
                .heading(2, "（一）乙")
                .text("正文 & <img src=x onerror=alert(1)>")
                .block(Block.Table.of("表", List.of("列"), List.of(List.of(Block.Cell.count(3)))))
                .signed(LocalDate.of(2017, 1, 5))
                .build());
        assertThat(html)
                .contains(
                        "<h1>题&lt;script&gt;</h1>",
                        "<h2>一、&quot;引&quot;</h2>",
                        "<h3>（一）乙</h3>",
                        "<p>正文 &amp; &lt;img src=x onerror=alert(1)&gt;</p>",
                        "<caption>表</caption>",
                        "<th scope=\"col\">列</th>",
                        "<td class=\"number\">3</td>",
                        "<time datetime=\"2017-01-05\">2017年1月5日</time>")
                .doesNotContain("<script", "<img");
    }

    @Test
    void placesTheSignatureByItsSeal() {
        var date = LocalDate.of(2016, 1, 5);
        assertThat(SignaturePlace.of(new OfficialDocument.Signature("灵武市临河镇人民政府", date, true)))
                .isEqualTo(new SignaturePlace(2, 200, 400));
        assertThat(SignaturePlace.of(new OfficialDocument.Signature("灵武市临河镇人民政府", date, false)))
                .isEqualTo(new SignaturePlace(1, 200, 400));
    }

    @Property
    void neverSetsTheSignatureOutsideThePage(@ForAll @IntRange(min = 1, max = 25) int length, @ForAll boolean sealed) {
        var place = SignaturePlace.of(
                new OfficialDocument.Signature("镇".repeat(length), LocalDate.of(2016, 12, 31), sealed));
        assertThat(place.organRight()).isNotNegative();
        assertThat(place.dateRight()).isGreaterThanOrEqualTo(200);
    }

    /** Each given as level and text in one string. */
    private static List<Block> headings(String... given) {
        return Stream.of(given)
                .<Block>map(h -> new Block.Heading(h.charAt(0) - '0', h.substring(1)))
                .toList();
    }
}
