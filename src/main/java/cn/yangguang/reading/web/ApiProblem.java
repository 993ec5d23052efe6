package cn.yangguang.reading.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a question.
 *
 * @param parameter the first parameter that means nothing
 * @param allowed what it may be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiProblem(
        int status,
        String error,
        @Nullable String parameter,
        @Nullable String allowed) {

    static ApiProblem parameter(String parameter, String allowed) {
        return new ApiProblem(400, "Bad Request", parameter, allowed);
    }

    static ApiProblem unknown() {
        return new ApiProblem(404, "Not Found", null, null);
    }
}
