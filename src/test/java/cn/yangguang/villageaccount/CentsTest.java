package cn.yangguang.villageaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|123450",
                "1,234.50|123450",
                "１，２３４．５０|123450",
                "￥1234.50元|123450",
                "-12.05|-1205",
                "（12.05）|-1205",
                "0|0",
                ".5元|",
                "1.2万元|1200000",
                "12.300|1230",
                "壹仟贰佰叁拾肆元伍角陆分|123456",
                "人民币壹万元整|1000000",
                "一千零五元|100500",
                "十二元|1200",
                "三角|30",
                "五百元零六分|50006",
                "二十万|20000000",
                "一二三点五|12350"
            })
    void readsWhatOfficesWrite(String written, Long cents) {
        assertThat(Cents.parse(written)).isEqualTo(cents == null ? OptionalLong.empty() : OptionalLong.of(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "12.345", "1,23.00", "1.2.3", "99999999999999", "--5", "12元5角", "元", "=1+1", "1e5"})
    void refusesWhatIsNoExactAmount(String written) {
        assertThat(Cents.parse(written)).isEmpty();
    }

    @Property(tries = 500)
    void whatIsShownIsReadBack(@ForAll @LongRange(min = -Cents.MOST, max = Cents.MOST) long cents) {
        assertThat(Cents.parse(Cents.show(cents))).hasValue(cents);
        assertThat(Cents.parse(Cents.bare(cents))).hasValue(cents);
    }

    @Property(tries = 300)
    void noTextBreaksIt(@ForAll String text) {
        Cents.parse(text).ifPresent(cents -> assertThat(Math.abs(cents)).isLessThanOrEqualTo(Cents.MOST));
    }

    @Test
    void tensOfAThousandAreAddedExactly() {
        long sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += Cents.parse("0.1").orElseThrow();
        }
        assertThat(Cents.show(sum)).isEqualTo("1.00");
    }
}
