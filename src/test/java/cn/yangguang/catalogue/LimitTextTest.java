package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LimitTextTest {

    private static final Path SAMPLES = Path.of("../shared/domain/township-catalogue-samples.csv");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "limit-texts.csv", numLinesToSkip = 1)
    void readsTheWordsOfCatalogues(String text, String expected) {
        assertThat(words(Limit.parse(text == null ? "" : text))).isEqualTo(expected);
    }

    @Test
    void readsEverySampleOfPublishedCatalogues() {
        Assumptions.assumeTrue(Files.exists(SAMPLES), "no samples beside the checkout");
        var table = (Reading.Table) Tabular.read(SAMPLES, Expected.columns("time_limit"), TabularLimits.ordinary());
        Map<String, Integer> kinds = new TreeMap<>();
        table.rows()
                .forEach(row ->
                        kinds.merge(Limit.parse(row.get("time_limit")).kind().name(), 1, Integer::sum));
        assertThat(table.rows()).hasSize(61);
        assertThat(kinds)
                .isEqualTo(Map.of(
                        "CALENDAR_DAYS",
                        2,
                        "PERMANENT",
                        7,
                        "PROMPTLY",
                        9,
                        "UNSTATED",
                        4,
                        "WORKING_DAYS",
                        38,
                        "YEARLY",
                        1));
    }

    @Property
    void readsEveryNumberOfWorkingDaysInEveryPhrase(
            @ForAll @IntRange(min = 1, max = 3650) int days, @ForAll("phrases") String phrase) {
        Limit limit = Limit.parse(phrase.formatted(days));
        assertThat(limit.kind()).isEqualTo(Limit.Kind.WORKING_DAYS);
        assertThat(limit.days()).isEqualTo(days);
    }

    @Property
    void neverFailsWhateverTheWords(@ForAll @StringLength(max = 80) String words) {
        assertThat(Limit.parse(words)).isNotNull();
    }

    @Property
    void neverFailsOnWordsOfTheTrade(@ForAll("mixtures") String words) {
        Limit limit = Limit.parse(words);
        assertThat(limit.text()).isEqualTo(words.strip());
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                "信息形成或者变更之日起%d个工作日内",
                "信息形成（变更）%d个工作日内", "形成之后 %d 个工作日以内公开", "自作出决定之日起%d个工作日内公示", "%d工作日之内，公示7个工作日", "公示5日，之后%d个工作日内");
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "公示", "每年", "1月", "31日", "前", "内", "20", "0", "99999", "个", "工作日", "日", "十", "二", "月底", "之日起",
                        "及时", "，")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String words(Limit limit) {
        return switch (limit.kind()) {
            case WORKING_DAYS, CALENDAR_DAYS -> limit.kind() + " " + limit.days();
            case YEARLY -> limit.kind() + " " + limit.monthDay();
            default -> limit.kind().name();
        };
    }
}
