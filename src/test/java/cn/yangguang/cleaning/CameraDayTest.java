package cn.yangguang.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CameraDayTest {

    @Test
    void readsTheDayTheCameraNoted() throws IOException {
        assertThat(CameraDay.of(Photograph.taken("2016-10-16"))).contains(LocalDate.of(2016, 10, 16));
        assertThat(CameraDay.of(Photograph.taken("2016-13-45"))).isEmpty();
        assertThat(CameraDay.of(new byte[0])).isEmpty();
    }

    /** Cut off or damaged anywhere: a day or none, never an exception. */
    @Property(tries = 300)
    void noDamageBreaksIt(@ForAll long seed) throws IOException {
        var chance = new Random(seed);
        byte[] photo = Photograph.taken("2016-10-16");
        byte[] damaged = Arrays.copyOf(photo, chance.nextInt(160));
        for (int i = 0; i < 8 && damaged.length > 0; i++) {
            damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
        }
        CameraDay.of(damaged);
    }
}
