package cn.yangguang.finished;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "*", "identity, *;q=0.1", "gzip;q=0.001"})
    void compressesForWhoeverTakesIt(String header) {
        assertThat(Wishes.gzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "br",
                "gzip;q=0",
                "gzip; q=0.000, *",
                "*;q=0",
                "identity",
                "xgzip",
                "deflate;q=0.5, gzip;q=0.0"
            })
    void sendsPlainBytesToTheOthers(String header) {
        assertThat(Wishes.gzip(header)).isFalse();
        assertThat(Wishes.gzip(null)).isFalse();
    }

    @Test
    void knowsTheTagOfWhatTheAskerHas() {
        String tag = "W/\"abc\"";
        assertThat(Wishes.has("W/\"abc\"", tag)).isTrue();
        assertThat(Wishes.has("\"abc\"", tag)).isTrue();
        assertThat(Wishes.has("\"x\", W/\"abc\" ,\"y\"", tag)).isTrue();
        assertThat(Wishes.has("*", tag)).isTrue();
        assertThat(Wishes.has("\"ab\"", tag)).isFalse();
        assertThat(Wishes.has("abc", tag)).isFalse();
        assertThat(Wishes.has("", tag)).isFalse();
        assertThat(Wishes.has(null, tag)).isFalse();
    }
}
