package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.IndexPattern.Place;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPatternTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 7);

    @ParameterizedTest
    @CsvSource({
        "{orgCode}/{yyyy}-{seq:00000}, 014560025/2025-06702",
        "{orgCode}/{yyyyMM}-{seq:00000}, 014560025/202501-06702",
        "{orgCode}/{yyyy}-{seq:0000000}, 014560025/2025-0006702",
        "演政公开〔{yyyy}〕{seq:0}, 演政公开〔2025〕6702",
        "{yyyy}.{seq:000}, 2025.6702"
    })
    void fillsInItsTokens(String pattern, String expected) {
        assertThat(IndexPattern.problems(pattern)).isEmpty();
        assertThat(IndexPattern.of(pattern).number("014560025", DAY, 6702)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{seq:00000}",
                "{orgCode}-{yyyy}",
                "{yyyy}-{seq:}",
                "{yyyy}-{seq:00000}x",
                "{yyyy}{seq:0}{seq:0}",
                "{yyyy}-{SEQ:000}",
                "{yyyy} {seq:000}",
                "{yyyy}<{seq:000}",
                "{what}{yyyy}-{seq:000}",
                "{yyyy}-{seq:0000000000}"
            })
    void refusesPatternsThatCouldNotBeNumbers(String pattern) {
        assertThat(IndexPattern.problems(pattern)).isNotEmpty();
    }

    @Property
    void findsEveryNumberAgainWhereItGaveIt(
            @ForAll("patterns") String text, @ForAll @IntRange(min = 1, max = 99_999_999) int seq) {
        IndexPattern pattern = IndexPattern.of(text);
        String number = pattern.number("ABC640181", DAY, seq);
        assertThat(pattern.place("ABC640181", number)).contains(new Place(pattern.series("ABC640181", DAY), seq));
    }

    @Test
    void doesNotFindForeignNumbers() {
        assertThat(IndexPattern.STANDARD.place("014560025", "014416330/2018-04736"))
                .isEmpty();
        assertThat(IndexPattern.STANDARD.place("014560025", "014560025/2018-0473"))
                .isEmpty();
        assertThat(IndexPattern.STANDARD.place("014560025", "014560025/2018-000473"))
                .isEmpty();
        assertThat(IndexPattern.STANDARD.place("014560025", "")).isEmpty();
        assertThat(IndexPattern.STANDARD.place("014560025", "014560025/2018-99999999999999"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "linhe,,11341702003256079T,11341702003256079T",
        "linhe,640181105,,640181105",
        "linhe,640181,,640181000",
        "linhe-zhen,,,LINHEZHEN",
        "lh,,,LH0000000",
        "a-very-long-key-that-nobody-would-choose,,,AVERYLONGKEYTHATNO"
    })
    void choosesWhatStandsForTheOrgan(String key, String division, String organisation, String expected) {
        var organ = new Organ(
                key, "演示镇", "演示镇人民政府", OrganLevel.TOWNSHIP, null, division, organisation, true, OrganFacts.NONE);
        assertThat(IndexNumbers.orgCode(organ)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "{orgCode}/{yyyy}-{seq:00000}",
                "{orgCode}/{yyyyMM}-{seq:00000}",
                "A{yyyy}/{seq:0}",
                "{yyyyMM}.{orgCode}_{seq:000000000}",
                "公开（{yyyy}）{orgCode}号-{seq:000}");
    }
}
