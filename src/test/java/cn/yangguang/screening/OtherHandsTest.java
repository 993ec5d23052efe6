package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vectors written by hand, with other headings, orders and layouts than the scored set has ({@code other-hands.tsv}). */
class OtherHandsTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void tellsWhatOtherHandsWrite(String line) {
        String[] fields = line.split("\t", 4);
        String[] rows = fields[3].split(" ?⏎ ?");
        List<String> codes = Screened.codes(
                fields[0].equals("table") ? Screened.table(rows) : Screened.findings(Screened.passages(rows)));
        assertThat(codes).as(fields[3]).containsAll(words(fields[1]));
        assertThat(codes).as(fields[3]).allMatch(code -> !words(fields[2]).contains(code));
    }

    private static List<String> words(String field) {
        return Arrays.stream(field.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    static Stream<String> vectors() throws IOException {
        try (var in = Objects.requireNonNull(OtherHandsTest.class.getResourceAsStream("other-hands.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
