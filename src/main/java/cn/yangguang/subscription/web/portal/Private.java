package cn.yangguang.subscription.web.portal;

import org.springframework.http.ResponseEntity;

/** An answer whose very address is a secret of the reader: no other page is told of it. */
final class Private {

    private Private() {}

    static <T> ResponseEntity<T> of(ResponseEntity<T> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Referrer-Policy", "no-referrer")
                .body(answer.getBody());
    }
}
