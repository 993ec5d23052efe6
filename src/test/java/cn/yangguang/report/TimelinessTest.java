package cn.yangguang.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.report.Timeliness.Span;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimelinessTest {

    @Test
    void putsEveryDayIntoExactlyOneSpan() {
        for (int days = 0; days <= 70; days++) {
            int lapse = days;
            assertThat(Span.values())
                    .filteredOn(span -> span.first() <= lapse && lapse <= span.last())
                    .containsExactly(Span.of(lapse));
        }
    }

    @Test
    void tellsTheMiddleAndTheLongest() {
        var time = Timeliness.of(6, 1, 3, new TreeMap<>(Map.of(0, 2L, 4, 2L, 20, 2L, 100, 1L)));
        assertThat(time.spans()).containsExactly(2L, 2L, 0L, 2L, 0L, 0L, 1L);
        assertThat(time.median()).isEqualTo(4);
        assertThat(time.longest()).isEqualTo(100);
    }

    @Test
    void knowsNoMiddleWhereNoDayOfFormationIsRecorded() {
        var time = Timeliness.of(0, 0, 3, new TreeMap<>());
        assertThat(time.median()).isNull();
        assertThat(time.longest()).isNull();
        assertThat(time.spans()).hasSize(Span.values().length).containsOnly(0L);
    }
}
