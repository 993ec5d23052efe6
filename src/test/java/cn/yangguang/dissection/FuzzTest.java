package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.confined.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A small, fixed part of what {@code bench/hostile-files} does with thousands of files. */
class FuzzTest {

    private static final long SEED = 20261126;
    private static final int FILES = 400;

    @Test
    void answersForEveryFileMadeBad() throws Exception {
        Random random = new Random(SEED);
        List<Map.Entry<String, byte[]>> good = samples();
        try (var confined = new ConfinedDissector(1, new Limits(256, 30))) {
            for (int i = 0; i < FILES; i++) {
                var sample = good.get(random.nextInt(good.size()));
                Mutation how = Mutation.values()[random.nextInt(Mutation.values().length)];
                byte[] bad = how.of(sample.getValue(), random);
                assertThat(confined.read(bad).unread())
                        .as("seed " + SEED + " file " + i + " " + how + " of " + sample.getKey())
                        .isNotIn(Unreadable.TOO_SLOW, Unreadable.TOO_LARGE);
            }
        }
    }

    /** All samples that the tests of this module make: clean ones and tricks. */
    static List<Map.Entry<String, byte[]>> samples() throws Exception {
        List<Map.Entry<String, byte[]>> samples = new ArrayList<>();
        for (var clean : CleanFiles.all().entrySet()) {
            samples.add(Map.entry(clean.getKey(), clean.getValue().file()));
        }
        for (Trick trick : MatrixTest.tricks().toList()) {
            samples.add(Map.entry(trick.name(), trick.making().file()));
        }
        return samples;
    }
}
