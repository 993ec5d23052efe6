package cn.yangguang.finished;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request without what concerns this one asker: a whole answer is made from it that serves everybody. */
final class BareRequest extends HttpServletRequestWrapper {

    private static final Set<String> PERSONAL =
            Set.of("if-none-match", "if-match", "if-modified-since", "if-unmodified-since", "if-range", "range");

    BareRequest(HttpServletRequest request) {
        super(request);
    }

    /** HEAD is answered from the same whole answer. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return personal(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return personal(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return personal(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public @Nullable String getQueryString() {
        String query = super.getQueryString();
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(one -> !AskedFor.strange(one.substring(0, Math.max(one.indexOf('='), 0))))
                        .collect(Collectors.joining("&"));
    }

    @Override
    public @Nullable String getParameter(String name) {
        return AskedFor.strange(name) ? null : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        all.keySet().removeIf(AskedFor::strange);
        return Collections.unmodifiableMap(all);
    }

    private static boolean personal(String header) {
        return PERSONAL.contains(header.toLowerCase(Locale.ROOT));
    }
}
