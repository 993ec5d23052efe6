package cn.yangguang.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final Path VECTORS = Path.of("../shared/data/privacy/vectors.jsonl");
    private static final Pattern VECTOR = Pattern.compile(
            "\"type\": \"uscc\", \"value\": \"([^\"]*)\", \"valid\": (true|false).*\"checksum_ok\": (true|false)");

    @ParameterizedTest
    @ValueSource(strings = {"11341702003256079T", "113708280043326001", "1137078555222300XQ"})
    void takesCodesOfPublishedOrgans(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11341702003256079",
                "11341702003256079t",
                "11341702003256079X",
                "1134170200325607 T",
                "11341702O03256079T"
            })
    void refusesBrokenCodes(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void seesEverySingleWrongCharacter() {
        String good = "1137078555222300XQ";
        for (int i = 0; i < good.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String other = good.substring(0, i) + c + good.substring(i + 1);
                assertThat(CreditCode.isValid(other)).as(other).isEqualTo(other.equals(good));
            }
        }
    }

    @Test
    void asksForSeventeenCharactersOfTheAlphabet() {
        assertThat(CreditCode.checkCharacter("1137078555222300X")).isEqualTo('Q');
        assertThatThrownBy(() -> CreditCode.checkCharacter("1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CreditCode.checkCharacter("I137078555222300X"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithTheVectors() throws IOException {
        Assumptions.assumeTrue(Files.exists(VECTORS), "no vectors beside the checkout");
        List<Matcher> vectors = Files.readAllLines(VECTORS).stream()
                .map(VECTOR::matcher)
                .filter(Matcher::find)
                .toList();
        assertThat(vectors).hasSizeGreaterThan(30);
        for (Matcher vector : vectors) {
            assertThat(CreditCode.isValid(vector.group(1)))
                    .as(vector.group())
                    .isEqualTo(Boolean.parseBoolean(vector.group(3)));
        }
    }
}
