package cn.yangguang.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The sample of an inspection. */
class SamplingTest {

    private static List<Candidate> population(List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> new Candidate("d/" + i, weights.get(i)))
                .toList();
    }

    private static List<String> ids(List<Drawn> sample) {
        return sample.stream().map(drawn -> drawn.candidate().id()).toList();
    }

    /** Worked out in another language, as docs/inspection-sample.md tells. */
    @Test
    void theExampleOfTheDocumentComesOut() {
        List<Candidate> population =
                List.of(new Candidate("A", 1), new Candidate("B", 1), new Candidate("C", 3), new Candidate("D", 5));
        List<Drawn> sample = Sampling.draw("演示种子2016", population, 4);
        assertThat(ids(sample)).isEqualTo(EXAMPLE);
        assertThat(sample.getFirst().key()).isCloseTo(EXAMPLE_KEY, within(1e-12));
    }

    private static final List<String> EXAMPLE = List.of("D", "A", "B", "C");
    private static final double EXAMPLE_KEY = 0.22882816788419952;

    @Property(tries = 200)
    void theSameSeedDrawsTheSameInWhateverOrderThePopulationStands(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 20) Integer> weights,
            @ForAll @IntRange(min = 0, max = 70) int size,
            @ForAll long shuffle) {
        List<Candidate> population = population(weights);
        List<Candidate> other = new ArrayList<>(population);
        Collections.shuffle(other, new Random(shuffle));
        assertThat(Sampling.draw("种子", other, size)).isEqualTo(Sampling.draw("种子", population, size));
    }

    @Property(tries = 200)
    void aLargerSampleBeginsWithTheSmallerAndNothingIsDrawnTwice(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 20) Integer> weights,
            @ForAll @IntRange(min = 0, max = 60) int size) {
        List<Candidate> population = population(weights);
        List<String> all = ids(Sampling.draw("s", population, population.size()));
        assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(population);
        assertThat(ids(Sampling.draw("s", population, size))).isEqualTo(all.subList(0, Math.min(size, all.size())));
    }

    @Property(tries = 100)
    void whoLeavesThePopulationMovesNobodyElse(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @IntRange(min = 0, max = 39) int leaving) {
        List<Candidate> population = population(weights);
        Candidate gone = population.get(leaving % population.size());
        List<Candidate> rest =
                population.stream().filter(one -> !one.equals(gone)).toList();
        List<String> expected = new ArrayList<>(ids(Sampling.draw("s", population, population.size())));
        expected.remove(gone.id());
        assertThat(ids(Sampling.draw("s", rest, rest.size()))).isEqualTo(expected);
    }

    /** Of one draw: probabilities are w / sum. 20,000 seeds, so a share strays by about 0.0035. */
    @Test
    void oneIsDrawnAsOftenAsItsWeightSays() {
        List<Candidate> population = population(List.of(1, 2, 3, 4, 10));
        int[] first = new int[population.size()];
        int seeds = 20_000;
        for (int seed = 0; seed < seeds; seed++) {
            first[
                    population.indexOf(
                            Sampling.draw("s" + seed, population, 1).getFirst().candidate())]++;
        }
        for (int i = 0; i < first.length; i++) {
            assertThat(first[i] / (double) seeds)
                    .as(population.get(i).toString())
                    .isCloseTo(population.get(i).weight() / 20.0, within(0.02));
        }
    }

    /** Of two draws without putting back: P(i) = p_i + sum over j of p_j * w_i / (W - w_j). */
    @Test
    void twoAreDrawnAsOneAfterTheOtherWithoutPuttingBack() {
        int[] weights = {1, 2, 3, 4, 10};
        List<Candidate> population = population(List.of(1, 2, 3, 4, 10));
        int[] drawn = new int[weights.length];
        int seeds = 20_000;
        for (int seed = 0; seed < seeds; seed++) {
            Sampling.draw("t" + seed, population, 2).forEach(one -> drawn[population.indexOf(one.candidate())]++);
        }
        for (int i = 0; i < weights.length; i++) {
            double expected = weights[i] / 20.0;
            for (int j = 0; j < weights.length; j++) {
                expected += i == j ? 0 : weights[j] / 20.0 * weights[i] / (20.0 - weights[j]);
            }
            assertThat(drawn[i] / (double) seeds).isCloseTo(expected, within(0.02));
        }
    }

    @Test
    void theNumberIsNeverNoughtNorOne() {
        byte[] least = new byte[32];
        byte[] most = new byte[32];
        java.util.Arrays.fill(most, (byte) 0xFF);
        assertThat(Sampling.uniform(least)).isGreaterThan(0);
        assertThat(Sampling.uniform(most)).isLessThan(1);
    }

    @Test
    void refusesAnIdTwiceAndABlankSeed() {
        Candidate one = new Candidate("A", 1);
        assertThatThrownBy(() -> Sampling.draw("s", List.of(one, one), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Sampling.isSeed(" ")).isFalse();
        assertThat(Sampling.isSeed("甲\n乙")).isFalse();
        assertThat(Sampling.isSeed("2016-06-30 排列五 1 2 3 4 5")).isTrue();
    }

    @Test
    void aFileTellsEveryMistakeWithItsLine() {
        PopulationFile file = PopulationFile.read(
                "id,title,weight\nA,甲,1\nA,乙,2\nB,丙,0\n,丁,1\nC,戊,2.5\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.problems())
                .hasSize(4)
                .anyMatch(line -> line.contains("第 3 条") && line.contains("重复"))
                .anyMatch(line -> line.contains("第 4 条") && line.contains("“0”"))
                .anyMatch(line -> line.contains("第 5 条"))
                .anyMatch(line -> line.contains("2.5"));
        assertThat(PopulationFile.read("编号,权重\nA,1\n".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .containsExactly("第 1 行：表头要有 id 和 weight 两列");
        assertThat(PopulationFile.read("id,weight\n甲,1\n".getBytes(java.nio.charset.Charset.forName("GBK")))
                        .problems())
                .hasSize(1);
        assertThat(PopulationFile.read("id,weight\n\"A,1\n".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .hasSize(1);
    }
}
