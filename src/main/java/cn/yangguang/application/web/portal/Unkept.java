package cn.yangguang.application.web.portal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** An answer for whoever asked and nobody else: neither browser nor proxy nor search engine keeps it. */
final class Unkept {

    private Unkept() {}

    static <T> ResponseEntity<T> of(ResponseEntity<T> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, noarchive")
                .body(answer.getBody());
    }
}
