package cn.yangguang.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The message bundles of all modules, read once: {@code messages.properties} (Chinese) and {@code messages_en.properties}. */
@Component
public class Languages {

    private final Words chinese = new Words(Locale.SIMPLIFIED_CHINESE, read("messages.properties"));
    private final Words english = new Words(Locale.ENGLISH, read("messages_en.properties"));

    public Words chinese() {
        return chinese;
    }

    /** {@code en} means English; everything else, and nothing, means Chinese. */
    public Words of(@Nullable String language) {
        return "en".equals(language) ? english : chinese;
    }

    private static Map<String, String> read(String file) {
        try {
            Map<String, String> all = new HashMap<>();
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cn/yangguang/*/" + file)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, words) -> {
                    if (all.put((String) key, (String) words) != null) {
                        throw new IllegalStateException("two bundles hold the key " + key);
                    }
                });
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
