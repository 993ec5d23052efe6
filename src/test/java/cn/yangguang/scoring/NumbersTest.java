package cn.yangguang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumbersTest {

    @Property(tries = 200)
    void identityNumbersHaveTheirCheckDigit(@ForAll int document) {
        String id = Person.grown(new Chance(1, document)).id();
        int sum = 0;
        for (int at = 0; at < 18; at++) {
            int digit = id.charAt(at) == 'X' ? 10 : id.charAt(at) - '0';
            sum += digit * ((1 << (17 - at)) % 11);
        }
        assertThat(sum % 11).isEqualTo(1);
    }

    @Property(tries = 200)
    void cardsPassLuhn(@ForAll int document) {
        String card = Numbers.card(new Chance(1, document));
        assertThat(Numbers.luhn(card.substring(0, card.length() - 1))).isEqualTo(card);
        assertThat(card.length()).isIn(16, 19);
    }

    @Property(tries = 200)
    void creditCodesHaveTheirCheckSign(@ForAll int document) {
        String signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        String code = Numbers.uscc(new Chance(1, document));
        int sum = 0;
        for (int at = 0; at < 17; at++) {
            sum += signs.indexOf(code.charAt(at)) * weights[at];
        }
        assertThat(code).hasSize(18).endsWith("" + signs.charAt((31 - sum % 31) % 31));
    }
}
