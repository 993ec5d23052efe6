package cn.yangguang.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are cut as telephones put them together again; what people write back is understood. */
class PiecesTest {

    @ParameterizedTest
    @CsvSource({"70,1", "71,2", "134,2", "135,3", "201,3", "202,4"})
    void chineseTextsHoldSeventySignsAloneAndSixtySevenInParts(int signs, int parts) {
        assertThat(Pieces.of("短".repeat(signs)).count()).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"160,1", "161,2", "306,2", "307,3"})
    void latinTextsHoldMore(int signs, int parts) {
        assertThat(Pieces.of("a".repeat(signs)).count()).isEqualTo(parts);
    }

    @Test
    void aSignThatIsElsewhereInGsmMakesTheTextChinese() {
        assertThat(Alphabet.of("Open: http://a.gov.example/d/1 (A-B)")).isEqualTo(Alphabet.PLAIN);
        assertThat(List.of("a@b", "a_b", "[a]", "é")).allMatch(text -> Alphabet.of(text) == Alphabet.UCS2);
    }

    @Property(tries = 300)
    void thePartsTogetherAreTheTextAndNoSignIsTorn(
            @ForAll @StringLength(min = 1, max = 400) String text, @ForAll @IntRange(max = 255) int reference) {
        Pieces pieces = Pieces.of(text);
        assertThat(String.join("", pieces.pieces())).isEqualTo(text);
        for (int number = 1; number <= pieces.count(); number++) {
            byte[] bytes = pieces.bytes(number, reference);
            assertThat(bytes.length).isLessThanOrEqualTo(pieces.alphabet() == Alphabet.UCS2 ? 140 : 160);
            String piece = pieces.pieces().get(number - 1);
            if (number > 1 && Character.isLowSurrogate(piece.charAt(0))) {
                assertThat(Character.isHighSurrogate(text.charAt(text.indexOf(piece) - 1)))
                        .isFalse();
            }
            if (pieces.count() > 1) {
                assertThat(bytes).startsWith(5, 0, 3, reference, pieces.count(), number);
            }
        }
    }

    @Test
    void anEmojiIsNotTornInTwo() {
        Pieces pieces = Pieces.of("短".repeat(66) + "😀" + "短".repeat(10));
        assertThat(pieces.pieces().getFirst()).hasSize(66);
        assertThat(new String(pieces.bytes(2, 1), 6, 4, StandardCharsets.UTF_16BE))
                .isEqualTo("😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TD", "td", " t ", "Ｔ", "退订", "“退订”。", "TD R", "R", "拒收", "取消订阅"})
    void understandsThatSomebodyWantsNoMore(String text) {
        assertThat(OptOut.says(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TDD", "不要退订", "请问怎么退订", "好的", "RRRR", "今天"})
    void takesNoOtherWordsForIt(String text) {
        assertThat(OptOut.says(text)).isFalse();
    }

    @Test
    void aLongTitleIsShortenedUntilItFitsAndThatIsTold() {
        var composition = new Composition("临河镇", "拒收请回复R", 2);
        Composition.Text text = composition.of(
                TemplateKind.NOTICE.usual(),
                Map.of("title", "很长的标题".repeat(40), "organ", "临河镇", "address", "http://a/d/1"));
        assertThat(text.parts()).isEqualTo(2);
        assertThat(text.words()).startsWith("【临河镇】临河镇公开了《很长的标题").endsWith("…》，详见 http://a/d/1 拒收请回复R");
        assertThat(text.remarks()).singleElement().asString().contains("标题太长");
        Composition.Text never = composition.of("字".repeat(200), Map.of());
        assertThat(never.remarks()).singleElement().asString().contains("拆成 4 条，超过上限 2 条");
    }

    @ParameterizedTest
    @CsvSource({
        "READY READY, READY",
        "SUBMITTING READY, SENDING",
        "ACCEPTED READY, SENDING",
        "ACCEPTED ACCEPTED, SENT",
        "DELIVERED ACCEPTED, SENT",
        "DELIVERED DOUBTFUL, DOUBTFUL",
        "DELIVERED DELIVERED, DELIVERED",
        "DELIVERED UNDELIVERED, FAILED",
        "REFUSED DROPPED, FAILED",
        "UNKNOWN DELIVERED, UNKNOWN",
        "UNKNOWN REFUSED, FAILED",
        "DROPPED DROPPED, DROPPED",
        "DELIVERED DROPPED, DROPPED"
    })
    void aMessageIsWhereItsPartsAre(String parts, MessageState state) {
        assertThat(MessageState.of(List.of(parts.split(" ")).stream()
                        .map(PartState::valueOf)
                        .toList()))
                .isEqualTo(state);
    }
}
