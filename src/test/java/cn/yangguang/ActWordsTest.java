package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.Action;
import cn.yangguang.remedy.RemedyAction;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The journal shows every act in words; each module brings the words of its own acts. */
class ActWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/cn/yangguang");
    private static final Path RESOURCES = Path.of("src/main/resources/cn/yangguang");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+)\\.([A-Za-z-]+)\"");
    private static final Pattern RECORDS = Pattern.compile("journal\\s*\\.record\\(");

    @Test
    void everyActWrittenInTheCodeHasWordsInItsModule() throws IOException {
        Set<String> acts = acts();
        for (String act : acts) {
            Path bundle = RESOURCES.resolve(act.substring(0, act.indexOf('.'))).resolve("messages.properties");
            assertThat(read(bundle).getProperty("act." + act))
                    .as("act.%s in %s", act, bundle)
                    .isNotBlank();
        }
        assertThat(acts)
                .contains("organ.activate", "report.chapter", "disclosure.WITHDRAW_AT_ONCE", "identity.sign-in");
    }

    @Test
    void noWordsAreKeptForActsThatNobodyWrites() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path bundle :
                    files.filter(p -> p.endsWith("messages.properties")).toList()) {
                read(bundle).stringPropertyNames().stream()
                        .filter(key -> key.startsWith("act."))
                        .map(key -> key.substring("act.".length()))
                        .forEach(words::add);
            }
        }
        assertThat(words).isEqualTo(acts());
    }

    /** In a class that writes the journal, a text of two words with a dot between, the first its module, is an act. */
    private static Set<String> acts() throws IOException {
        Set<String> acts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                String module = SOURCES.relativize(file).getName(0).toString();
                String code = Files.readString(file);
                if (RECORDS.matcher(code).find()) {
                    LITERAL.matcher(code)
                            .results()
                            .filter(m -> m.group(1).equals(module))
                            .forEach(m -> acts.add(m.group(1) + "." + m.group(2)));
                }
            }
        }
        Stream.of(Action.values()).forEach(action -> acts.add("disclosure." + action.name()));
        Stream.of(cn.yangguang.rectification.Action.values())
                .forEach(action -> acts.add("rectification." + action.name()));
        Stream.of(cn.yangguang.directive.Action.values()).forEach(action -> acts.add("directive." + action.name()));
        Stream.of(cn.yangguang.inspection.Action.values()).forEach(action -> acts.add("inspection." + action.name()));
        Stream.of(cn.yangguang.villageaccount.Action.values())
                .forEach(action -> acts.add("villageaccount." + action.name()));
        Stream.of(cn.yangguang.objection.Action.values()).forEach(action -> acts.add("objection." + action.name()));
        Stream.of(cn.yangguang.yearbook.Action.values()).forEach(action -> acts.add("yearbook." + action.name()));
        Stream.of(RemedyAction.values()).forEach(action -> acts.add("remedy." + action.name()));
        Stream.of(cn.yangguang.complaint.ComplaintAction.values())
                .forEach(action -> acts.add("complaint." + action.name()));
        Stream.of(cn.yangguang.application.Action.values()).forEach(action -> acts.add("application." + action.name()));
        return acts;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
