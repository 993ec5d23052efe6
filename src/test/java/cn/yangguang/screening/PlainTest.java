package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainTest {

    @Example
    void widthsCirclesAndInvisibleSignsMakeNoDifference() {
        assertThat(Plain.of("１３８").text()).isEqualTo("138");
        assertThat(Plain.of("1\u200B3\u00AD8").text()).isEqualTo("138");
        assertThat(Plain.of("𝟏③८").text()).isEqualTo("138");
        assertThat(Plain.of("电话：（０９１５）").text()).isEqualTo("电话:(0915)");
    }

    @Example
    void placesAreThoseOfTheOriginal() {
        Plain plain = Plain.of("甲𝟏\u200B3㎡乙");
        assertThat(plain.text()).isEqualTo("甲13m2乙");
        assertThat(plain.start(1)).isEqualTo(1);
        assertThat(plain.end(3)).isEqualTo(5);
        assertThat(plain.start(5)).isEqualTo(6);
        assertThat(plain.end(6)).isEqualTo(7);
    }

    @Property
    void everyPlaceLiesInTheOriginal(@ForAll String original) {
        Plain plain = Plain.of(original);
        int before = 0;
        for (int i = 0; i < plain.text().length(); i++) {
            assertThat(plain.start(i)).isBetween(before, original.length());
            assertThat(plain.end(i + 1)).isBetween(plain.start(i) + 1, original.length());
            before = plain.start(i);
        }
    }
}
