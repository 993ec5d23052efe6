package cn.yangguang.finished;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedForTest {

    private static @Nullable String name(String path, @Nullable String query) {
        return AskedFor.name(path, query, false);
    }

    @ParameterizedTest
    @CsvSource({
        "year=2016&category=B01, /organs/a/content?category=B01&year=2016",
        "lang=en&utm_source=x&isappinstalled=0, /organs/a/content?lang=en",
        "utm_source=x, /organs/a/content",
        "'', /organs/a/content",
        "&&page=2&, /organs/a/content?page=2",
    })
    void writesAnAddressInOneWay(String query, String name) {
        assertThat(name("/organs/a/content", query)).isEqualTo(name);
        assertThat(name("/organs/a/content", null)).isEqualTo("/organs/a/content");
        assertThat(AskedFor.name("/organs/a/content", null, true)).isNotEqualTo("/organs/a/content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=1", "page=1&page=2", "lang", "p%61ge=2", "q=words", "=", "lang=en&x", "LANG=en"})
    void keepsNothingForParametersNobodyKnows(String query) {
        assertThat(name("/organs/a/content", query)).isNull();
        assertThat(name("/organs/a/content", "year=" + "9".repeat(300))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office",
                "/office/today",
                "/assets/public/shell.css",
                "/files/abc/x.pdf",
                "/search",
                "/error",
                "/api/v1/health",
                "/organs/a/content.csv"
            })
    void keepsOnlyWhatTheAddressAndTheDatabaseDecide(String path) {
        assertThat(name(path, null)).isNull();
    }

    @Test
    void knowsTheOfficeFromThePublicSide() {
        assertThat(AskedFor.publicSide("/office")).isFalse();
        assertThat(AskedFor.publicSide("/office/x")).isFalse();
        assertThat(AskedFor.publicSide("/officers")).isTrue();
        assertThat(name("/", null)).isEqualTo("/");
        assertThat(name("", null)).isEqualTo("");
    }
}
