package cn.yangguang.application.web.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the forms of this session already made, by the key each form carried: sending a form again leads to the same thing. */
final class OnceMade {

    private static final String ATTRIBUTE = OnceMade.class.getName();
    private static final int MOST = 200;

    private final Map<String, String> made = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    private OnceMade() {}

    static OnceMade of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof OnceMade known) {
                return known;
            }
            OnceMade fresh = new OnceMade();
            session.setAttribute(ATTRIBUTE, fresh);
            return fresh;
        }
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** What the key made before, or what is made now; null when nothing was, so that it may be tried again. */
    synchronized @Nullable String once(String key, Supplier<@Nullable String> make) {
        String before = made.get(key);
        if (before != null) {
            return before;
        }
        String now = make.get();
        if (now != null && !key.isEmpty()) {
            made.put(key, now);
        }
        return now;
    }
}
