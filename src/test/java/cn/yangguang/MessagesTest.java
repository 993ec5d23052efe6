package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese and English say the same things, and every template's words exist. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/cn/yangguang");
    private static final Pattern KEY = Pattern.compile("screen\\.of\\(\"([^\"]+)\"[,)]");
    private static final Pattern CONCERN = Pattern.compile("\"([A-Z]{2}-[A-Z][A-Z-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        for (Path chinese : bundles()) {
            Properties zh = read(chinese);
            Properties en = read(chinese.resolveSibling("messages_en.properties"));
            assertThat(en.keySet()).as(chinese.toString()).isEqualTo(zh.keySet());
            zh.stringPropertyNames()
                    .forEach(key -> assertThat(places(en.getProperty(key)))
                            .as("%s in %s", key, chinese)
                            .isEqualTo(places(zh.getProperty(key))));
        }
    }

    @Test
    void noWordsAreEmpty() throws IOException {
        for (Path bundle : bundles()) {
            read(bundle)
                    .forEach((key, words) -> assertThat((String) words)
                            .as("%s in %s", key, bundle)
                            .isNotBlank());
        }
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path bundle : bundles()) {
            keys.addAll(read(bundle).stringPropertyNames());
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyWrittenInATemplateExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(read(bundle).stringPropertyNames());
        }
        List<String> unknown = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template :
                    templates.filter(p -> p.toString().endsWith(".jte")).toList()) {
                KEY.matcher(Files.readString(template))
                        .results()
                        .map(m -> m.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> unknown.add(template + ": " + key));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyConcernHasItsWordsAndTheTitleOfItsGroup() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(read(bundle).stringPropertyNames());
        }
        List<String> unknown = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                String code = Files.readString(source);
                if (code.contains("supervision.Concern;")) {
                    CONCERN.matcher(code)
                            .results()
                            .flatMap(m -> Stream.of(
                                    "concern." + m.group(1),
                                    "concern.group." + m.group(1).substring(0, 2)))
                            .filter(key -> !known.contains(key))
                            .forEach(key -> unknown.add(source + ": " + key));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(p -> p.endsWith("messages.properties")).toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(words).results().forEach(m -> places.add(m.group()));
        return places;
    }
}
