package cn.yangguang.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final LocalDate LOOK = LocalDate.of(2016, 9, 20);

    @Test
    void aShareAboveTheMeasureIsAnOutlierOnlyWhenOthersDoBetter() {
        var nobody = new Shares(0, 0);
        assertThat(new Shares(6, 12).outlier(40, 10, nobody)).isTrue();
        assertThat(new Shares(4, 12).outlier(40, 10, nobody)).isFalse();
        assertThat(new Shares(9, 9).outlier(40, 10, nobody))
                .as("too few to compare")
                .isFalse();
        assertThat(new Shares(6, 12).outlier(40, 10, new Shares(50, 100)))
                .as("everybody answers like this")
                .isFalse();
        assertThat(new Shares(6, 12).outlier(40, 10, new Shares(5, 100))).isTrue();
    }

    @Property(tries = 200)
    void theTailIsWhatCountingAllWaysGives(
            @ForAll @IntRange(max = 12) int part,
            @ForAll @IntRange(max = 12) int more,
            @ForAll @DoubleRange(max = 1) double p) {
        int whole = part + more;
        double counted = 0;
        for (int ways = 0; ways < 1 << Math.min(whole, 16); ways++) {
            int ones = Integer.bitCount(ways);
            if (ones >= part && whole <= 16) {
                counted += Math.pow(p, ones) * Math.pow(1 - p, whole - ones);
            }
        }
        if (whole <= 16) {
            assertThat(new Shares(part, whole).tail(p)).isCloseTo(counted, within(1e-9));
        }
    }

    @Test
    void aColumnFilledJustBeforeTheInspectionIsABurst() {
        List<LocalDate> before = IntStream.range(1, 7).mapToObj(LOOK::minusDays).toList();
        assertThat(Burst.of(before, LOOK, 15, 80, 5)).contains(new Burst(LOOK, 6, 6));
        List<LocalDate> steady =
                IntStream.range(1, 40).mapToObj(i -> LOOK.minusDays(8L * i)).toList();
        assertThat(Burst.of(steady, LOOK, 15, 80, 5)).isEmpty();
        List<LocalDate> alsoAMonthAgo =
                Stream.concat(before.stream(), Stream.of(LOOK.minusDays(40))).toList();
        assertThat(Burst.of(alsoAMonthAgo, LOOK, 15, 80, 5))
                .as("it was not silent")
                .isEmpty();
        assertThat(Burst.of(before.subList(0, 4), LOOK, 15, 80, 5)).isEmpty();
    }
}
