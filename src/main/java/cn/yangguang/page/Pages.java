package cn.yangguang.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Renders templates. A template takes two parameters: {@code screen} ({@link Screen}) and {@code page} (its own view
 * record), and is named by its path below {@code src/main/jte}.
 */
@Component
public class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String LANGUAGE = Pages.class.getName() + ".language";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "yangguang.templates");
    private final Languages languages;
    private final ObjectProvider<ViewerSource> viewers;
    private final Clock clock;

    Pages(Languages languages, ObjectProvider<ViewerSource> viewers, Clock clock) {
        this.languages = languages;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The page with status 200. */
    public ResponseEntity<byte[]> show(HttpServletRequest request, String template, Object page) {
        return show(request, HttpStatus.OK, template, page);
    }

    /** The page with a status of its own: 422 for a mistake in a form, 409 for a refused act, 410 for what was withdrawn. */
    public ResponseEntity<byte[]> show(HttpServletRequest request, HttpStatus status, String template, Object page) {
        return ResponseEntity.status(status).contentType(HTML).body(render(screen(request), template, page));
    }

    public Screen screen(HttpServletRequest request) {
        ViewerSource source = viewers.getIfAvailable();
        Viewer viewer = source == null ? null : source.viewer(request);
        CsrfToken token = viewer == null && !request.getRequestURI().startsWith("/office") ? null : token(request);
        return new Screen(
                words(request),
                request.getRequestURI(),
                viewer,
                token == null ? "" : token.getParameterName(),
                token == null ? "" : token.getToken(),
                LocalDate.now(clock),
                nonNull(request.getParameter("said")),
                "large".equals(request.getParameter("view"))
                        && !request.getRequestURI().startsWith("/office"));
    }

    /** The office stays in the language last asked for, also after a form; the public side has no memory. */
    private Words words(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        HttpSession session = request.getRequestURI().startsWith("/office") ? request.getSession(false) : null;
        if (session == null) {
            return languages.of(asked);
        }
        if (asked != null) {
            session.setAttribute(LANGUAGE, "en".equals(asked) ? "en" : "zh");
        }
        return languages.of((String) session.getAttribute(LANGUAGE));
    }

    /** UTF-8 bytes of the finished page. */
    public byte[] render(Screen screen, String template, Object page) {
        var output = new Utf8ByteOutput();
        engine.render(template, Map.of("screen", screen, "page", page), output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static @Nullable CsrfToken token(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    private static String nonNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
