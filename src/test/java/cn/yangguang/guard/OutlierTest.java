package cn.yangguang.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlierTest {

    private static final LocalDate DAY = LocalDate.of(2016, 9, 1);

    /** Twelve cases, one a day; the last six were answered with 信息不存在. */
    private static List<Ended> cases() {
        List<Ended> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(new Ended("linhe", DAY.plusDays(i), i >= 6, false, false));
        }
        return all;
    }

    private static java.util.Optional<Outlier> on(LocalDate day) {
        return Outlier.of("linhe", cases(), Ended::notHeld, 40, 10, day);
    }

    @Test
    void anOutlierIsToldSinceTheCaseThatMadeItOneOnWhateverDayItIsAskedFor() {
        assertThat(on(DAY.plusDays(8))).as("three of nine").isEmpty();
        assertThat(on(DAY.plusDays(9))).contains(new Outlier(new Shares(4, 10), DAY.plusDays(9)));
        assertThat(on(DAY.plusDays(200))).contains(new Outlier(new Shares(6, 12), DAY.plusDays(9)));
        assertThat(on(DAY.plusDays(367))).as("nine left: too few").isEmpty();
    }
}
