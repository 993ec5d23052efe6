package cn.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.page.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyConflictsTest {

    private static final String MATRIX = "duty-conflicts.txt";

    @Test
    void followsTheCheckedInMatrixForEveryPair() throws IOException {
        var found = new StringBuilder();
        for (Duty row : Duty.values()) {
            found.append("%-16s".formatted(row));
            for (Duty column : Duty.values()) {
                found.append("   ").append(verdict(row, column));
            }
            found.append('\n');
        }
        assertThat(found.toString()).isEqualTo(rowsOfTheMatrix());
    }

    @Test
    void saysWhyAndByWhichNormInBothLanguages() {
        var languages = new Languages();
        for (DutyConflicts.Rule rule : DutyConflicts.RULES) {
            assertThat(languages.chinese().knows(rule.reason()))
                    .as(rule.reason())
                    .isTrue();
            assertThat(languages.of("en").knows(rule.reason()))
                    .as(rule.reason())
                    .isTrue();
            assertThat(rule.source()).isNotBlank();
        }
    }

    private static char verdict(Duty one, Duty other) {
        boolean apart = conflict(one, "organ-a", other, "organ-b");
        boolean together = conflict(one, "organ-a", other, "organ-a");
        return apart ? 'X' : together ? 'o' : '.';
    }

    private static boolean conflict(Duty one, String at, Duty other, String there) {
        return !DutyConflicts.between(new Assignment(one, at), Set.of(new Assignment(other, there)))
                .isEmpty();
    }

    private static String rowsOfTheMatrix() throws IOException {
        try (InputStream in = Objects.requireNonNull(DutyConflictsTest.class.getResourceAsStream(MATRIX))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith(" "))
                    .map(line -> line + "\n")
                    .reduce("", String::concat);
        }
    }
}
