package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Trace;
import cn.yangguang.dissection.TraceKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private final Screening screening = Screening.of(OfficeFacts.NONE, LocalDate.of(2026, 11, 26));

    @Test
    void tellsWhatAFileHides() {
        Contents contents = new Contents(List.of(), List.of(new Trace(TraceKind.HIDDEN_SHEET, "工作表“底稿”", 1)), null);
        assertThat(screening.screen(contents)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("HD-HIDDEN-SHEET");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.at()).isEqualTo(Spot.NOWHERE);
        });
    }
}
