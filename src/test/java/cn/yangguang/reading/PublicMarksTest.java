package cn.yangguang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.reading.PublicMarks.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PublicMarksTest {

    @Test
    void marksEveryWordWhateverItsCase() {
        assertThat(PublicMarks.of("财政预算 Budget 预算", List.of("预算", "budget")))
                .containsExactly(
                        new Piece("财政", false),
                        new Piece("预算", true),
                        new Piece(" ", false),
                        new Piece("Budget", true),
                        new Piece(" ", false),
                        new Piece("预算", true));
    }

    @Test
    void takesSignsOfPatternsForWhatTheyAre() {
        assertThat(PublicMarks.of("a.*b", List.of(".*")))
                .containsExactly(new Piece("a", false), new Piece(".*", true), new Piece("b", false));
    }

    @Property
    void losesNoCharacter(@ForAll String text, @ForAll @Size(max = 4) List<@NotEmpty String> words) {
        assertThat(PublicMarks.of(text, words).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
