package cn.yangguang.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 信息处理费 (Art. 42, 国办函〔2020〕109号).
 *
 * @param method 按件计收 or 按量计收
 * @param count which application of the month, or how many pages
 * @param yuan amount
 * @param noticed date of the notice
 * @param delivered the day the applicant received it, null while not known
 * @param paid the day of payment
 * @param waived whether the organ gave the charge up
 */
public record Fee(
        String method,
        int count,
        int yuan,
        LocalDate noticed,
        @Nullable LocalDate delivered,
        @Nullable LocalDate paid,
        boolean waived,
        boolean refunded) {

    /** 按件计收. */
    public static final String BY_ITEM = "按件计收";

    /** 按量计收. */
    public static final String BY_VOLUME = "按量计收";

    /** Whether the payment may still come. */
    boolean awaited() {
        return paid == null && !waived;
    }

    Fee delivered(LocalDate on) {
        return new Fee(method, count, yuan, noticed, on, paid, waived, refunded);
    }

    Fee paid(LocalDate on) {
        return new Fee(method, count, yuan, noticed, delivered, on, waived, refunded);
    }

    Fee givenUp() {
        return new Fee(method, count, yuan, noticed, delivered, paid, true, refunded);
    }

    Fee paidBack() {
        return new Fee(method, count, yuan, noticed, delivered, paid, waived, true);
    }
}
