package cn.yangguang.disclosure.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.disclosure.WithholdingGround;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeWordsTest {

    private static final Path MODULE = Path.of("src/main/java/cn/yangguang/disclosure");

    private final Properties chinese = bundle("messages.properties");
    private final Properties english = bundle("messages_en.properties");

    @Test
    void sayTheOfficialTitles() {
        Stream.of(Stage.values()).forEach(v -> same("stage." + v.name(), v.title()));
        Stream.of(Action.values()).forEach(v -> same("action." + v.name(), v.title()));
        Stream.of(Detail.values()).forEach(v -> same("detail." + v.name(), v.title()));
        Stream.of(DisclosureMode.values()).forEach(v -> same("mode." + v.name(), v.title()));
        Stream.of(WithdrawalClass.values()).forEach(v -> same("withdrawal." + v.name(), v.title()));
        Stream.of(WithholdingGround.values()).forEach(v -> same("ground." + v.name(), v.title()));
    }

    @Test
    void nameEveryReasonForARefusal() throws IOException {
        Set<String> codes = new TreeSet<>(strings(MODULE.resolve("Condition.java")));
        try (Stream<Path> files = Files.list(MODULE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("Refusal\\.of\\(\\s*\"([A-Z_]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> codes.add(found.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(15);
        assertThat(chinese.stringPropertyNames())
                .containsAll(codes.stream().map(c -> "disclosure.refusal." + c).toList());
    }

    @Test
    void sayWhatHappenedAfterEveryAct() {
        for (Action action : Action.values()) {
            if (!Set.of(Action.CREATE, Action.IMPORT, Action.EDIT, Action.SUPERSEDE)
                    .contains(action)) {
                assertThat(chinese.stringPropertyNames()).contains("said.disclosure-" + action.noun());
            }
            if (ActionFields.grave(action)) {
                assertThat(chinese.stringPropertyNames()).contains("disclosure.sure." + action.name());
            }
        }
    }

    @Test
    void existInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void areThereForEveryKeyThatAPageNames() throws IOException {
        Pattern key = Pattern.compile("\"((?:disclosure|said)\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])\"");
        for (String folder : new String[] {
            "src/main/jte/cn/yangguang/disclosure/web/office", "src/main/java/cn/yangguang/disclosure/web/office"
        }) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(key.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                            .as(file.toString())
                            .allMatch(chinese::containsKey);
                }
            }
        }
    }

    private void same(String key, String title) {
        assertThat(chinese.getProperty("disclosure." + key)).isEqualTo(title);
        assertThat(english.getProperty("disclosure." + key)).isNotBlank();
    }

    private static Set<String> strings(Path file) throws IOException {
        return Pattern.compile("\"([A-Z_]{6,})\"")
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties bundle(String name) {
        var properties = new Properties();
        try (var in = Stage.class.getResourceAsStream(name);
                var reader = new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
