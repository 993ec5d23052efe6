package cn.yangguang.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SiteSettingsTest {

    private static SiteSettings given(String... pairs) {
        var environment = new MockEnvironment();
        for (int i = 0; i < pairs.length; i += 2) {
            environment.setProperty("yangguang.site." + pairs[i], pairs[i + 1]);
        }
        return new SiteSettings(environment, false);
    }

    @Test
    void takesTheDomainFromTheAddressAndTellsWhatIsMissing() {
        SiteSettings settings = given("url", "https://www.example.gov.cn/", "id-code", "6401810000");
        assertThat(settings.site().domain()).isEqualTo("www.example.gov.cn");
        assertThat(settings.missing()).containsExactly("SiteName（yangguang.site.name）");
        assertThat(given().missing()).hasSize(3);
        assertThat(given("police", "宁公网安备 64018102000001号").site().policeAddress())
                .endsWith("code=64018102000001");
    }

    @ParameterizedTest
    @CsvSource({
        "id-code,640181",
        "id-code,bm1234567",
        "id-code,64018100000",
        "domain,http://x.gov.cn",
        "mistakes,javascript:alert(1)",
        "mark,//x.gov.cn"
    })
    void refusesToStartWithWhatHasAWrongForm(String name, String value) {
        assertThatThrownBy(() -> given(name, value)).hasMessageContaining("yangguang.site." + name);
    }
}
