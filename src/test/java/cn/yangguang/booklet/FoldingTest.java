package cn.yangguang.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.booklet.Folding.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void eightPagesGoOnTwoSheets() {
        assertThat(Folding.order(8))
                .containsExactly(new Spread(8, 1), new Spread(2, 7), new Spread(6, 3), new Spread(4, 5));
    }

    @Test
    void whatIsMissingAtTheEndIsBlank() {
        assertThat(Folding.order(5))
                .containsExactly(new Spread(0, 1), new Spread(2, 0), new Spread(0, 3), new Spread(4, 5));
    }

    /** Leafed through from the front: of each sheet first the right half of its outside, then the left half of its inside. */
    @Property(tries = 200)
    void thePileReadsFromTheFirstPageToTheLast(@ForAll @IntRange(min = 1, max = 400) int pages) {
        List<Spread> sides = Folding.order(pages);
        List<Integer> read = new ArrayList<>();
        for (int at = 0; at < sides.size(); at += 2) {
            read.add(sides.get(at).right());
            read.add(sides.get(at + 1).left());
        }
        for (int at = sides.size() - 2; at >= 0; at -= 2) {
            read.add(sides.get(at + 1).right());
            read.add(sides.get(at).left());
        }
        assertThat(read.stream().filter(page -> page > 0))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pages).boxed().toList());
    }
}
