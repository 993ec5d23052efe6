package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identifier.IdNumber;
import cn.yangguang.screening.Masking.Masked;
import cn.yangguang.screening.Masking.Refused;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MasksTest {

    private static final String ID = "44011320141005001X";

    @Example
    void eachKindHasItsMask() {
        assertThat(masked("PD-ID", ID)).isEqualTo("440*************1X");
        assertThat(masked("PD-MOBILE", "138 1234 5678")).isEqualTo("138****5678");
        assertThat(masked("PD-MOBILE", "+86-13812345678")).isEqualTo("138****5678");
        assertThat(masked("PD-BANK", "6222 0212 3456 7890 123")).isEqualTo("***************0123");
        assertThat(masked("PD-PHONE", "0915-7518479")).isEqualTo("0915*****79");
        assertThat(masked("PD-NAME", "张三")).isEqualTo("张*");
        assertThat(masked("PD-NAME", "欧阳建国")).isEqualTo("欧阳**");
        assertThat(masked("PD-MINOR", "王小明")).isEqualTo("王某某");
        assertThat(masked("PD-BIRTH", "1965年3月2日")).isEqualTo("1965年");
        assertThat(masked("PD-ADDR", "临河镇幸福村3组12号")).isEqualTo("临河镇幸福村3组****");
        assertThat(masked("PD-ADDR", "临河区阳光小区3栋2单元501室")).isEqualTo("临河区****");
        assertThat(masked("PD-MAIL", "someone@qq.com")).isEqualTo("****@qq.com");
        assertThat(masked("PD-PLATE", "苏D40000")).isEqualTo("苏D****0");
    }

    @Example
    void refusesAMaskThatTheSameRowCompletes() {
        assertThat(Masks.mask("PD-ID", ID, List.of("2014年10月5日"))).isInstanceOf(Refused.class);
        assertThat(Masks.mask("PD-ID", ID, List.of("2014年", "女"))).isInstanceOf(Masked.class);
        assertThat(Masks.mask("PD-ID", ID, List.of("44011320141005****"))).isInstanceOf(Refused.class);
        assertThat(Masks.mask("PD-MOBILE", "13812345678", List.of("1381234****")))
                .isInstanceOf(Refused.class);
        assertThat(Masks.mask("PD-NAME", "张三", List.of("*三"))).isInstanceOf(Refused.class);
    }

    @Example
    void masksNoMarkOfSecrecyAndNothingHidden() {
        assertThat(Masks.mask("SM-MARK", "机密★", List.of())).isInstanceOf(Refused.class);
        assertThat(Masks.mask("HD-COMMENT", "x", List.of())).isInstanceOf(Refused.class);
    }

    @Example
    void oneRefusedValueRefusesTheColumn() {
        assertThat(Masks.column("PD-ID", List.of(ID, ID), List.of(List.of(), List.of("2014-10-05"))))
                .allMatch(Refused.class::isInstance);
    }

    @Property(tries = 300)
    void whatIsMaskedIsNoFindingAnyMore(@ForAll("ids") String id) {
        assertThat(Screened.codes("经查，" + masked("PD-ID", id) + "。")).isEmpty();
        assertThat(MaskStrength.candidates("PD-ID", masked("PD-ID", id), List.of()))
                .isGreaterThanOrEqualTo(1_000);
    }

    @Property(tries = 300)
    void moreInTheRowNeverLeavesMoreToGuess(@ForAll("ids") String id, @ForAll("visible") String shown) {
        String mask = covered(id, shown);
        long alone = MaskStrength.candidates("PD-ID", mask, List.of());
        String birth = id.substring(6, 10) + "-" + id.substring(10, 12) + "-" + id.substring(12, 14);
        assertThat(MaskStrength.candidates("PD-ID", mask, List.of(birth))).isLessThanOrEqualTo(alone);
        assertThat(MaskStrength.candidates("PD-ID", mask, List.of("男"))).isLessThanOrEqualTo(alone);
        assertThat(MaskStrength.candidates("PD-ID", mask, List.of(id))).isLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void fourteenVisibleSignsAreNeverEnough(@ForAll("ids") String id) {
        assertThat(MaskStrength.candidates("PD-ID", id.substring(0, 14) + "****", List.of("男")))
                .isLessThan(1_000);
        assertThat(MaskStrength.candidates("PD-ID", "****" + id.substring(4), List.of()))
                .isLessThan(1_000);
    }

    private static String masked(String code, String value) {
        return ((Masked) Masks.mask(code, value, List.of())).text();
    }

    private static String covered(String id, String shown) {
        StringBuilder mask = new StringBuilder(id);
        for (int i = 0; i < 18; i++) {
            if (shown.charAt(i) == '*') {
                mask.setCharAt(i, '*');
            }
        }
        return mask.toString();
    }

    @Provide
    Arbitrary<String> visible() {
        return Arbitraries.strings().withChars('*', '1').ofLength(18);
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<LocalDate> births = Arbitraries.integers()
                .between(0, 25_000)
                .map(days -> LocalDate.of(1940, 1, 1).plusDays(days));
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of("440113", "152801", "510104", "321083"),
                        births,
                        Arbitraries.integers().between(0, 999))
                .as((region, birth, order) -> {
                    String first = region + birth.toString().replace("-", "") + "%03d".formatted(order);
                    return first + IdNumber.check(first);
                });
    }
}
