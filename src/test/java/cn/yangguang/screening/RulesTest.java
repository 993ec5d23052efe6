package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.TraceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {

    @Test
    void everyRuleHasWordsASourceAndAMark() {
        assertThat(Rules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.code()).matches("(PD|SM|HD|WD)-[A-Z0-9-]+");
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.reason()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.mark()).isIn("V1", "V2", "GK", "PC");
        });
    }

    @ParameterizedTest
    @EnumSource(TraceKind.class)
    void everyKindOfHiddenDataHasItsRule(TraceKind kind) {
        assertThat(Rules.of("HD-" + kind.name().replace('_', '-')).title()).isNotBlank();
    }
}
