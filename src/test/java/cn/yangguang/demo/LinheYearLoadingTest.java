package cn.yangguang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Loading the year again, and after a kill. */
class LinheYearLoadingTest {

    private final LoadedModules year = new LoadedModules();

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void changesNothingButThePasswordsWhenLoadedAgain() {
        LinheYear.Loaded first = year.load();
        Map<String, Long> before = tables();

        LinheYear.Loaded second = year.load();

        assertThat(tables()).isEqualTo(before);
        assertThat(second.rows().added()).isZero();
        assertThat(second.rows().unchanged()).isEqualTo(984);
        assertThat(second.accounts()).extracting(DemoAccount::login).isEqualTo(logins(first));
        assertThat(second.accounts()).extracting(DemoAccount::password).doesNotContainAnyElementsOf(passwords(first));
    }

    @Test
    void completesWhatAKillLeftUndone() {
        assertThatThrownBy(() -> year.year().load((done, of) -> {
                    if (done == 500) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        assertThat(year.number("select count(*) from disclosure.disclosure")).isZero();

        assertThat(year.load().rows().added()).isEqualTo(984);
        assertThat(year.stagesInWork()).hasSize(5);
    }

    private static List<String> logins(LinheYear.Loaded loaded) {
        return loaded.accounts().stream().map(DemoAccount::login).toList();
    }

    private static List<String> passwords(LinheYear.Loaded loaded) {
        return loaded.accounts().stream().map(DemoAccount::password).toList();
    }

    /** Rows of every table that holds what was loaded. */
    private Map<String, Long> tables() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of(
                "organ.organ",
                "organ.group_member",
                "organ.rule_document",
                "catalogue.category",
                "catalogue.matter",
                "catalogue.index_number",
                "disclosure.channel",
                "disclosure.disclosure",
                "disclosure.edition",
                "disclosure.step",
                "disclosure.delivery")) {
            rows.put(table, year.number("select count(*) from " + table));
        }
        return rows;
    }
}
