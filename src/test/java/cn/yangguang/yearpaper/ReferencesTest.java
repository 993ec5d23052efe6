package cn.yangguang.yearpaper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.Prose.Wrong;
import cn.yangguang.yearpaper.References.Piece;
import cn.yangguang.yearpaper.References.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final YearTables NOW =
            new YearTables(2025, Map.of("R01.C7", new BigDecimal("790"), "A6.amount", new BigDecimal("12.50")));
    private static final YearTables BEFORE = new YearTables(2024, Map.of("R01.C7", new BigDecimal("612")));

    @Test
    void printsTheFigureItsUnitAndThatOfTheYearBefore() {
        assertThat(prose("本年新收{R01.C7:件}（上年{R01.C7@上年:件}），收费{A6.amount}万元。").text())
                .isEqualTo("本年新收790件（上年612件），收费12.5万元。");
    }

    @Test
    void saysThatAFigureIsNotStatedYet() {
        Prose prose = Prose.of("结转{R04.C7:件}", code -> true, NOW, Optional.empty());
        assertThat(prose.text()).isEqualTo("结转" + Prose.UNSTATED);
        assertThat(prose.mistakes()).isEmpty();
    }

    @Test
    void namesLineAndColumnOfAReferenceThatLeadsNowhere() {
        assertThat(prose("第一行\n新收{R99.C7}件，{R01.C7}件；{ 孤立\n{A6.amount@上年}").mistakes())
                .containsExactly(
                        new Prose.Mistake(Wrong.NO_SUCH_CELL, "R99.C7", new Place(2, 3)),
                        new Prose.Mistake(Wrong.LONELY_BRACE, "", new Place(2, 23)),
                        new Prose.Mistake(Wrong.NO_FORMER_FIGURE, "A6.amount", new Place(3, 1)));
    }

    @Test
    void writesABraceAsTwo() {
        assertThat(prose("集合{{甲}").text()).isEqualTo("集合{甲}");
    }

    @Property
    void saysAnyWordsLiterally(@ForAll String words) {
        assertThat(prose(References.literally(words))).isEqualTo(new Prose(words, List.of()));
    }

    @Property
    void keepsWordsAndFiguresInTheirOrder(@ForAll("parts") List<Object> parts) {
        String source = parts.stream()
                .map(part -> part instanceof String words ? References.literally(words) : "{R01.C7:件}")
                .collect(Collectors.joining());
        String expected = parts.stream()
                .map(part -> part instanceof String words ? words : "790件")
                .collect(Collectors.joining());
        assertThat(prose(source)).isEqualTo(new Prose(expected, List.of()));
    }

    @Property
    void readsAnyTextWithoutLosingAWordAndPlacesEveryBrace(@ForAll("wild") String text) {
        String again = References.read(text).stream()
                .map(piece -> switch (piece) {
                    case Piece.Words words -> References.literally(words.text());
                    case Piece.Broken broken -> "{";
                    case Piece.Figure f ->
                        "{" + f.cell() + (f.former() ? "@上年" : "") + (f.unit().isEmpty() ? "" : ":" + f.unit()) + "}";
                })
                .collect(Collectors.joining());
        assertThat(again).isEqualTo(text);
        for (Prose.Mistake mistake : prose(text).mistakes()) {
            String line = text.split("\n", -1)[mistake.place().line() - 1];
            assertThat(line.charAt(mistake.place().column() - 1)).isEqualTo('{');
        }
    }

    @Provide
    Arbitrary<List<Object>> parts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMinLength(1).map(words -> (Object) words), Arbitraries.just((Object) 1))
                .list();
    }

    @Provide
    Arbitrary<String> wild() {
        return Arbitraries.strings().withChars("{}{R01.C7@上年:件 \n").ofMaxLength(60);
    }

    private static Prose prose(String source) {
        return Prose.of(source, code -> code.equals("R01.C7") || code.equals("A6.amount"), NOW, Optional.of(BEFORE));
    }
}
