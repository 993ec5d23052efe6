package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.Cleaner;
import cn.yangguang.cleaning.Masking;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an office may upload can be made anew, in every format. */
class EveryFormatMadeAnewTest {

    static Stream<String> formats() {
        return CleanFiles.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isMadeAnewAndReadAgain(String format) throws Exception {
        Cleaned made = new Cleaner().clean(CleanFiles.all().get(format).file(), Masking.NONE);
        assertThat(made).as(format).isInstanceOf(Cleaned.Rebuilt.class);
        assertThat(((Cleaned.Rebuilt) made).dropped())
                .as("a clean file has nothing to lose")
                .isEmpty();
        assertThat(new Dissector().read(((Cleaned.Rebuilt) made).bytes()).traces())
                .isEmpty();
    }
}
