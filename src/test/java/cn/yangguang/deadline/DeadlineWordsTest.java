package cn.yangguang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyNameHasWords(String tag) {
        DeadlineWords words = DeadlineWords.in(Locale.forLanguageTag(tag));
        for (ClockState state : ClockState.values()) {
            assertThat(words.of(state)).isNotBlank();
        }
        for (Standing standing : Standing.values()) {
            assertThat(words.of(standing)).isNotBlank();
        }
        for (SideKind kind : SideKind.values()) {
            assertThat(words.of(kind)).isNotBlank();
        }
        for (SideState state : SideState.values()) {
            assertThat(words.of(state)).isNotBlank();
        }
        for (LedgerLine.Why why : LedgerLine.Why.values()) {
            assertThat(words.of(why)).isNotBlank();
        }
        for (Class<?> event : ClockEvent.class.getPermittedSubclasses()) {
            assertThat(words.text("event." + event.getSimpleName())).isNotBlank();
        }
    }

    @Test
    void everyRemarkHasWordsInBothLanguages() {
        for (Remark.Code code : Remark.Code.values()) {
            Remark remark = Remark.of(code, LocalDate.parse("2025-03-03"), "event.Replied", "b", "c");
            assertThat(remark.text()).matches(".*\\p{IsHan}.*").doesNotContain("{", "event.");
            assertThat(remark.text(Locale.ENGLISH))
                    .doesNotMatch(".*\\p{IsHan}.*")
                    .doesNotContain("{", "event.");
        }
    }
}
