package cn.yangguang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSetTest {

    private static final int DOCUMENTS = 200;

    @TempDir
    private Path folder;

    @Test
    void theSameSeedMakesTheSameBytes() throws IOException {
        SampleSet.make(folder.resolve("a"), DOCUMENTS, 7, made -> {});
        SampleSet.make(folder.resolve("b"), DOCUMENTS, 7, made -> {});
        SampleSet.make(folder.resolve("c"), DOCUMENTS, 8, made -> {});
        assertThat(digests(folder.resolve("a"))).isEqualTo(digests(folder.resolve("b")));
        assertThat(digests(folder.resolve("a"))).isNotEqualTo(digests(folder.resolve("c")));
    }

    @Test
    void everyLabelIsTrue() {
        List<String> untrue = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            Sample sample = Sample.of(number, SampleSet.SEED);
            var text = new Reread(sample.content());
            for (Label label : sample.labels()) {
                if (!text.holds(label)) {
                    untrue.add(label.where() + " " + label.kind());
                }
            }
        }
        assertThat(untrue).isEmpty();
    }

    @Test
    void hasEveryFormatAndEveryKindOfLabel() {
        List<Sample> samples = IntStream.range(0, 1000)
                .mapToObj(number -> Sample.of(number, SampleSet.SEED))
                .toList();
        Set<String> endings = samples.stream()
                .map(sample -> sample.file().substring(sample.file().indexOf('.') + 1))
                .collect(Collectors.toSet());
        assertThat(endings)
                .isEqualTo(Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.toSet()));
        assertThat(samples.stream().flatMap(sample -> sample.labels().stream()).map(Label::kind))
                .containsAll(EnumSet.allOf(LabelKind.class));
        assertThat(samples.stream().mapToInt(sample -> sample.labels().size()).sum())
                .isGreaterThan(5 * 1000);
    }

    @Test
    void readsItsLabelsBack() throws IOException {
        SampleSet.make(folder, 20, 3, made -> {});
        List<Label> read =
                SampleSet.read(folder).values().stream().flatMap(List::stream).toList();
        List<Label> made = IntStream.range(0, 20)
                .mapToObj(number -> Sample.of(number, 3))
                .flatMap(sample -> sample.labels().stream())
                .toList();
        assertThat(read).isEqualTo(made);
    }

    @Test
    @Tag("long")
    void theWholeSetHasAHundredThousandLabelsAndTheReviewMeetsItsTargets() throws IOException {
        Map<LabelKind, Integer> counts = SampleSet.make(folder, SampleSet.DOCUMENTS, SampleSet.SEED, made -> {});
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(100_000);
        ScoreCard card = new Scoring().score(folder, done -> {});
        assertThat(card.met()).as(card.toString()).isTrue();
    }

    private static Map<String, Integer> digests(Path folder) throws IOException {
        Map<String, Integer> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
