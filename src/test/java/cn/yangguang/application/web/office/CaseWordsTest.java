package cn.yangguang.application.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.application.Action;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Light;
import cn.yangguang.application.Reminder;
import cn.yangguang.application.Stage;
import cn.yangguang.application.Waiting;
import cn.yangguang.deadline.Standing;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseWordsTest {

    private static final Path MODULE = Path.of("src/main/java/cn/yangguang/application");
    private static final Pattern REFUSAL = Pattern.compile("\\b(?:no|of)\\(\\s*\"([A-Z]+_[A-Z_]+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("problem\\(\"?\\w+\"?, \"([A-Z_]+)\"|IntakeProblem\\(\"\\w+\", \"([A-Z_]+)\"");

    private final Properties chinese = bundle("messages.properties");

    @Test
    void sayTheOfficialTitles() {
        Stream.of(Stage.values()).forEach(v -> same("stage." + v.name(), v.title()));
        Stream.of(Action.values()).forEach(v -> same("action." + v.name(), v.title()));
        Stream.of(Detail.values()).forEach(v -> same("detail." + v.name(), v.title()));
        Stream.of(Light.values()).forEach(v -> same("light." + v.name(), v.title()));
        Stream.of(Waiting.values()).forEach(v -> same("waiting." + v.name(), v.title()));
        Stream.of(Reminder.Kind.values()).forEach(v -> same("reminder." + v.name(), v.title()));
        Stream.of(Standing.values())
                .forEach(v -> assertThat(chinese.getProperty("application.left." + v.name()))
                        .isNotBlank());
    }

    /** Because a reason without words would stand on screen as its code. */
    @Test
    void nameEveryReasonForARefusalAndNoOther() throws IOException {
        Set<String> codes = found(REFUSAL);
        assertThat(codes).hasSizeGreaterThan(50).contains("CHANGED_MEANWHILE", "REPLY_OVERDUE", "DUTY_MISSING");
        assertThat(keys("application.refusal.")).isEqualTo(codes);
    }

    @Test
    void nameEveryMistakeOfAnIntake() throws IOException {
        assertThat(keys("application.intake.")).containsAll(found(PROBLEM)).contains("NO_CONTACT", "REQUIRED");
    }

    @Test
    void nameDetailsAndActsThatThereAre() {
        Set<String> actions = Stream.of(Action.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> details = Stream.of(Detail.values()).map(Enum::name).collect(Collectors.toSet());
        for (String prefix : List.of("application.detail.", "application.help.")) {
            keys(prefix).forEach(key -> {
                String[] parts = key.split("\\.");
                assertThat(details).as(key).contains(parts[0]);
                assertThat(parts.length == 1 || actions.contains(parts[1]))
                        .as(key)
                        .isTrue();
            });
        }
        assertThat(actions).containsAll(keys("application.about."));
    }

    /** Because an act in no group would never be offered. */
    @Test
    void theGroupsHoldEveryActOfAPersonOnce() {
        Set<Action> byNobody = EnumSet.of(Action.RECEIVE, Action.ABSORB);
        for (Action action : EnumSet.complementOf(EnumSet.copyOf(byNobody))) {
            assertThat(Stream.of(ActGroup.values()).filter(group -> group.holds(action)))
                    .as(action.name())
                    .hasSize(1);
        }
        Stream.of(ActGroup.values())
                .forEach(group -> assertThat(chinese.getProperty("application.group." + group.name()))
                        .isNotBlank());
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(MODULE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> codes.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        return codes;
    }

    private Set<String> keys(String prefix) {
        return chinese.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void same(String key, String title) {
        assertThat(chinese.getProperty("application." + key)).as(key).isEqualTo(title);
    }

    private static Properties bundle(String name) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                CaseWordsTest.class.getResourceAsStream("/cn/yangguang/application/" + name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
