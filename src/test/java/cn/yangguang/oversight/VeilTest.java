package cn.yangguang.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.oversight.Field.Sort;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How personal data looks from above. */
class VeilTest {

    private static String masked(Sort sort, String value) {
        return Veil.masked(new Field("records.words", sort, value)).value();
    }

    @Test
    void showsTheSurnameAndNoMore() {
        assertThat(masked(Sort.NAME, "张演示")).isEqualTo("张××");
        assertThat(masked(Sort.NAME, "欧阳演示")).startsWith("欧阳×").doesNotContain("演");
        assertThat(masked(Sort.SENDER, "李演")).isEqualTo("李×");
        assertThat(masked(Sort.NAME, "")).isEmpty();
    }

    @Test
    void showsNothingThatLeadsToAPerson() {
        assertThat(masked(Sort.PHONE, "138 0013 8000")).isEqualTo("138****8000");
        assertThat(masked(Sort.PHONE, "0951-6020000")).doesNotContain("6020");
        assertThat(masked(Sort.MAIL, "zhang@example.org")).isEqualTo("****@example.org");
        assertThat(masked(Sort.ADDRESS, "演示镇演示村1组2号")).isEqualTo("****");
        assertThat(masked(Sort.WORDS, "任何话")).isEqualTo("****");
        assertThat(masked(Sort.ID_NUMBER, "640181199001011234"))
                .doesNotContain("19900101")
                .contains("****");
    }

    @Test
    void anOpenedRecordStillHidesWhatNobodyAboveNeeds() {
        assertThat(Veil.opened(new Field("x", Sort.ID_NUMBER, "640181199001011234"))
                        .value())
                .contains("****");
        assertThat(Veil.opened(new Field("x", Sort.SENDER, "张演示")).value()).isEqualTo("张××");
        assertThat(Veil.opened(new Field("x", Sort.WORDS, "演示内容")).value()).isEqualTo("演示内容");
        assertThat(Veil.opened(new Field("x", Sort.NAME, "张演示")).value()).isEqualTo("张演示");
    }

    /** Whatever is typed into a field: no run of six digits of it is left. */
    @Property(tries = 300)
    void noSixDigitsOfANumberAreLeft(@ForAll long number, @ForAll Sort sort) {
        String digits = Long.toString(Math.abs(number % 1_000_000_000_000_000L) + 1_000_000_000_000_000L);
        if (sort != Sort.PLAIN && sort != Sort.NAME && sort != Sort.SENDER) {
            String shown = masked(sort, digits);
            for (int i = 0; i + 6 <= digits.length(); i++) {
                assertThat(shown).doesNotContain(digits.substring(i, i + 6));
            }
        }
    }
}
