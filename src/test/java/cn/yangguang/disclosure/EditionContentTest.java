package cn.yangguang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionContentTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 3);

    private final EditionContent content = new EditionContent(
            "标题",
            "概述",
            "<p>正文</p>",
            DisclosureMode.PROACTIVE,
            DAY,
            "",
            "linhe-01",
            null,
            null,
            "",
            "",
            "",
            "",
            "党政办",
            List.of("platform", "notice-board"),
            List.of());

    @Test
    void contentWithoutPeriodAndPersonsKeepsTheHashItAlwaysHad() {
        assertThat(content.hash()).isEqualTo("6c8d8a7a251975bf5a56847951c887f0c5a42fb61cc768e3442f61532f6fd5da");
    }

    @Test
    void periodAndPersonsArePartOfTheContent() {
        EditionContent quarter = content.about(CoveredPeriod.parse("2016年第一季度").orElseThrow());
        EditionContent list = content.naming(new PersonList(3, DAY));
        assertThat(List.of(content.hash(), quarter.hash(), list.hash())).doesNotHaveDuplicates();
    }

    @Test
    void aListOfPersonsNeedsALastDayStillToCome() {
        EditionContent list = content.naming(new PersonList(3, DAY));
        assertThat(list.missing(DAY)).isEmpty();
        assertThat(list.missing(DAY.plusDays(1))).containsExactly("publicityUntil");
    }
}
