package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text holds, the review ends soon with places inside the text. */
class HostileTextsTest {

    @Property(tries = 400)
    void everyFindingLiesInTheText(@ForAll("texts") String text) {
        for (Finding finding : Screened.prose(text)) {
            assertThat(finding.at().start()).isBetween(0, finding.at().end() - 1);
            assertThat(finding.at().end()).isLessThanOrEqualTo(text.length());
        }
    }

    /** Ends in seconds when the work grows with the length, and not at all when it grows with its square or worse. */
    @Example
    void longRunsOfTheSameCostNoMoreThanTheirLength() {
        for (String part :
                List.of("1", "1 ", "4401 ", "*", "1*", "1-", "组1号", "村", "@a.", "a@", "密 ", "(内部", "张三、", "E+1", "x")) {
            assertThat(Screened.prose(part.repeat(100_000))).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789xX*- ./:（）号室村组张三男，。密★内部@aE+\u200B１８\t\n")
                .ofMaxLength(300);
    }
}
