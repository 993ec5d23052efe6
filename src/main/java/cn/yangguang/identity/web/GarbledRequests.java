package cn.yangguang.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Turns away what no browser and no honest program sends: broken percent-encoding, bytes that are not UTF-8, NUL. They
 * are answered 400 here, so that no handler has to think of them and none can fail on them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class GarbledRequests extends OncePerRequestFilter {

    private final PlainAnswer answer;

    GarbledRequests(PlainAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean toProgram = request.getRequestURI().startsWith("/api/");
        if (garbled(request.getRequestURI()) || garbled(request.getQueryString())) {
            answer.give(response, HttpServletResponse.SC_BAD_REQUEST, toProgram);
            return;
        }
        try {
            if (sendsForm(request)) {
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            int status = statusIfGarbled(e);
            if (status == 0) {
                throw e;
            }
            answer.give(response, status, toProgram);
        }
    }

    /** Read here once, since the container complains at whoever reads a broken form first, the mistake page included. */
    private static boolean sendsForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** 400 or 413 when the body could not be read for what it is, 0 when something else went wrong. */
    private static int statusIfGarbled(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof InvalidParameterException form) {
                return form.getErrorCode();
            }
            if (e instanceof MaxUploadSizeExceededException) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
            if (e instanceof MultipartException) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
        }
        return 0;
    }

    static boolean garbled(@Nullable String text) {
        if (text == null) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.put((byte) (c < 0x80 ? c : '?'));
                continue;
            }
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0 || high + low == 0) {
                return true;
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        return !utf8(bytes.flip());
    }

    private static boolean utf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
