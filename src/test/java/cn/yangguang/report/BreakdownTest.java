package cn.yangguang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {

    /** How a sentence is built around its numbers. */
    record Style(String before, String whole, String among, String separator, String unit, boolean thousands) {
        String write(List<Integer> numbers) {
            var parts = new ArrayList<String>();
            for (int i = 1; i < numbers.size(); i++)
                parts.add("在第" + "甲乙丙丁戊己庚辛".charAt(i - 1) + "处公开" + n(numbers.get(i)));
            return before + whole + n(numbers.getFirst()) + among + String.join(separator, parts) + "。以上共用时12天。";
        }

        private String n(int number) {
            return (thousands ? "%,d".formatted(number) : Integer.toString(number)) + unit;
        }
    }

    @Provide
    Arbitrary<Style> styles() {
        return Combinators.combine(
                        Arbitraries.of("2016年度我镇", "全年", "本年度收到来信3封，", ""),
                        Arbitraries.of("共公开信息", "合计", "累计公开政府信息", "共"),
                        Arbitraries.of("，其中", "，其中：", "，包括", "：其中"),
                        Arbitraries.of("，", "、", "；"),
                        Arbitraries.of("条", "件", "个", "次", "人次", "元"),
                        Arbitraries.of(true, false))
                .as(Style::new);
    }

    @Property
    void findsNothingWherePartsMakeUpTheWhole(
            @ForAll("styles") Style style,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 2_000_000) Integer> parts) {
        assertThat(Breakdown.in(style.write(withSum(parts)))).hasSize(1).allMatch(Breakdown::holds);
    }

    @Property
    void findsExactlyOneFaultWhenAnyNumberIsOneMore(
            @ForAll("styles") Style style,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 2_000_000) Integer> parts,
            @ForAll @IntRange(max = 8) int which) {
        var numbers = withSum(parts);
        int index = which % numbers.size();
        numbers.set(index, numbers.get(index) + 1);
        assertThat(Breakdown.in(style.write(numbers)).stream().filter(b -> !b.holds()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016年度我镇共公开信息984条，其中在“三化一满意”信息平台主动公开信息数934条，在镇机关公示栏公开信息50条。",
                "共公开信息９８４条，其中平台９３４条，公示栏５０条。",
                "共公开信息984条（其中平台934条、公示栏50条），比上年增加20条。",
                "共公开信息984条，其中平台934条，比上年增加20条，公示栏50条，占5%。",
                "共公开信息100条，其中平台60条（其中通知20条、公告30条），公示栏40条。",
                "共公开信息10条，其中平台4条、公示栏6条；开展培训5条。",
                "共公开信息10条，其中平台4条、公示栏6条，全年共收到意见3条。",
                "共收取1.2万元，其中复印费0.7万元，邮寄费5000元。",
                "共收到申请100件，其中网上申请60件。",
                "信息公开是其中一项重要工作，2016年开展3次。",
                "共公开信息100余条，其中平台60条，公示栏50条。"
            })
    void acceptsWhatAddsUpAndWhatClaimsNothing(String text) {
        assertThat(Breakdown.in(text)).allMatch(Breakdown::holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共公开信息984条，其中平台934条，公示栏40条。",
                "共公开信息984条（其中平台934条、公示栏40条）。",
                "共公开信息1,984条，其中平台934条，公示栏50条。",
                "共收到申请10件，其中网上申请11件。",
                "共收取1.2万元，其中复印费0.7万元，邮寄费500元。",
                "共公开信息10条，其中：平台4条；公示栏5条。"
            })
    void reportsWhatDoesNotAddUpOnce(String text) {
        assertThat(Breakdown.in(text).stream().filter(b -> !b.holds())).hasSize(1);
    }

    @Test
    void readsAStatementsNumbers() {
        assertThat(Breakdown.in("共公开信息984条，其中平台934条，公示栏50条。"))
                .singleElement()
                .satisfies(
                        b -> assertThat(b.parts()).extracting(Object::toString).containsExactly("934", "50"));
    }

    private static ArrayList<Integer> withSum(List<Integer> parts) {
        var numbers = new ArrayList<Integer>();
        numbers.add(parts.stream().mapToInt(Integer::intValue).sum());
        numbers.addAll(parts);
        return numbers;
    }
}
