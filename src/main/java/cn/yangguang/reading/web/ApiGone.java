package cn.yangguang.reading.web;

import cn.yangguang.reading.PublicAnswer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer for a withdrawn item: nothing of its content. */
record ApiGone(
        int status,
        String error,
        String indexNumber,
        String reason,
        String reasonTitle,
        @Nullable LocalDate withdrawnOn) {

    static ApiGone of(PublicAnswer.Withdrawn gone) {
        return new ApiGone(
                410,
                "Gone",
                gone.indexNumber(),
                gone.reason().name(),
                gone.reason().title(),
                gone.withdrawnOn());
    }
}
