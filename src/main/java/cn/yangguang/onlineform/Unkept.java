package cn.yangguang.onlineform;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** An answer for whoever asked and nobody else: neither browser nor proxy nor search engine keeps it. */
public final class Unkept {

    private Unkept() {}

    /** The same answer with headers that say so. */
    public static <T> ResponseEntity<T> of(ResponseEntity<T> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, noarchive")
                .body(answer.getBody());
    }
}
