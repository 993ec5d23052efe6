package cn.yangguang.finished;

import cn.yangguang.changes.Reads;
import cn.yangguang.finished.Finished.Header;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Catches an answer while it is made. */
final class CaughtAnswer extends ContentCachingResponseWrapper {

    /** Written anew for every asker, by whoever gives the answer. */
    private static final Set<String> OF_THE_FORM = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "etag",
            "vary",
            "date",
            "connection",
            "keep-alive",
            "last-modified");

    CaughtAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Null when it is none of those that are given from memory (a page, or 410); it is on its way then. */
    @Nullable
    Finished finished(Reads reads) throws IOException {
        String type = getContentType();
        if (type == null || getStatus() != SC_OK && getStatus() != SC_GONE) {
            copyBodyToResponse();
            return null;
        }
        List<Header> headers = new java.util.ArrayList<>();
        for (String name : getHeaderNames()) {
            if (!OF_THE_FORM.contains(name.toLowerCase(Locale.ROOT))) {
                getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
            }
        }
        if (getHeader("Cache-Control") == null) {
            // To be asked again each time: what is withdrawn must be gone from caches too.
            headers.add(new Header("Cache-Control", "no-cache"));
        }
        return Finished.of(getStatus(), headers, type, getContentAsByteArray(), reads.noted());
    }

    /** Whether it holds for whoever asks, and not for one time or one asker. */
    boolean forEverybody() {
        String keeping = getHeader("Cache-Control");
        return getHeader("Set-Cookie") == null
                && (keeping == null || !keeping.contains("no-store") && !keeping.contains("private"));
    }
}
