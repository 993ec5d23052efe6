package cn.yangguang.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What is wrong with a program's question.
 *
 * @param parameter the first parameter that means nothing
 * @param allowed what it may be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BadQuestion(
        int status,
        String error,
        String parameter,
        @Nullable String allowed) {

    static BadQuestion parameter(String parameter, String allowed) {
        return new BadQuestion(400, "Bad Request", parameter, allowed);
    }

    static BadQuestion unknown(String parameter) {
        return new BadQuestion(404, "Not Found", parameter, null);
    }

    ResponseEntity<BadQuestion> answer() {
        return ResponseEntity.status(status).body(this);
    }
}
