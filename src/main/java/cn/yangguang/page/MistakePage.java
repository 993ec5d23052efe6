package cn.yangguang.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Every answer that is not a page: what went wrong in one sentence, and for a broken assumption of ours an incident
 * number under which the log tells more. Programs under /api get the same as JSON.
 */
@Controller
class MistakePage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(MistakePage.class);

    private final Pages pages;

    MistakePage(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        HttpStatus status = status(request);
        String incident = status.is5xxServerError() ? report(request) : "";
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            return json(status, incident);
        }
        String key = "page.mistake." + status.value();
        Screen screen = pages.screen(request);
        String reason = screen.of(
                screen.words().knows(key) ? key : status.is5xxServerError() ? "page.mistake.500" : "page.mistake.400");
        return pages.show(
                request, status, "cn/yangguang/page/mistake.jte", new MistakeView(status.value(), reason, incident));
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, String incident) {
        String body = incident.isEmpty()
                ? "{\"status\":%d,\"error\":\"%s\"}".formatted(status.value(), status.getReasonPhrase())
                : "{\"status\":%d,\"error\":\"%s\",\"incident\":\"%s\"}"
                        .formatted(status.value(), status.getReasonPhrase(), incident);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }

    private static String report(HttpServletRequest request) {
        String incident = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                .toUpperCase(Locale.ROOT);
        LOG.error("incident {} at {}", incident, oneLine(request), cause(request));
        return incident;
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String oneLine(HttpServletRequest request) {
        return Map.entry(request.getMethod(), String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                .toString()
                .replaceAll("\\p{Cntrl}", "?");
    }
}
