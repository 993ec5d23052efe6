package cn.yangguang.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of one language. A key that no bundle holds is a mistake of ours: it shows as itself and is logged, the
 * page still stands.
 */
public final class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final Locale locale;
    private final Map<String, String> patterns;

    Words(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    public Locale locale() {
        return locale;
    }

    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    /** The words for the key; {@code {0}}, {@code {1}} … stand for the arguments. Numbers are not grouped. */
    public String of(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            LOG.warn("no words for the key {}", key);
            return key;
        }
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern.replace("'", "''"), locale).format(plain);
    }
}
