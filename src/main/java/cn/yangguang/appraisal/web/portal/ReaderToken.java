package cn.yangguang.appraisal.web.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/**
 * The one cookie of the public site: a random number by which a browser that spoke is known again when it speaks of the same thing once more. Set with
 * the first word, seen below {@code /appraisals} only, good for nothing else.
 */
final class ReaderToken {

    static final String NAME = "yangguang-voice";

    private static final Duration KEPT = Duration.ofDays(400);
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReaderToken() {}

    /** That of the browser, or a fresh one. */
    static String of(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return (sent == null ? Stream.<Cookie>empty() : Stream.of(sent))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{32}"))
                .findFirst()
                .orElseGet(ReaderToken::fresh);
    }

    /** The answer with the token for the browser to keep. */
    static ResponseEntity<byte[]> given(HttpServletRequest request, String token, ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, header(request, token))
                .body(answer.getBody());
    }

    private static String header(HttpServletRequest request, String token) {
        return ResponseCookie.from(NAME, token)
                .path("/appraisals")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .maxAge(KEPT)
                .build()
                .toString();
    }

    private static String fresh() {
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
