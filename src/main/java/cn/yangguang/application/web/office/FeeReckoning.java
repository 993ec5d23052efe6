package cn.yangguang.application.web.office;

import cn.yangguang.application.Fee;
import cn.yangguang.law.FeeMethod;
import cn.yangguang.law.FeeStep;
import cn.yangguang.law.FeeTariff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 信息处理费 of one application, reckoned by the tariff of the day.
 *
 * @param computation line by line, such as 第 31—68 页：38 页 × 10 元 = 380 元
 */
record FeeReckoning(int yuan, String computation) {

    /** Empty while there is no tariff, or when the method or the number is none. */
    static Optional<FeeReckoning> of(String method, String count, LocalDate day) {
        FeeMethod by = method(method);
        int n = count.matches("[0-9]{1,7}") ? Integer.parseInt(count) : 0;
        if (by == null || n < 1 || n > by.most()) {
            return Optional.empty();
        }
        return FeeTariff.on(day).map(tariff -> {
            List<FeeStep> steps = tariff.steps(by, by == FeeMethod.ITEM ? n : 1, n);
            return new FeeReckoning(
                    FeeTariff.total(steps), steps.stream().map(FeeStep::text).collect(Collectors.joining("；")));
        });
    }

    /** By the number of the month's applications when that already costs something, else by the pages. */
    static String usual(int kthOfMonth, LocalDate day) {
        boolean many = FeeTariff.on(day)
                .filter(tariff -> kthOfMonth > tariff.free(FeeMethod.ITEM))
                .isPresent();
        return many ? Fee.BY_ITEM : Fee.BY_VOLUME;
    }

    private static @Nullable FeeMethod method(String title) {
        for (FeeMethod method : FeeMethod.values()) {
            if (method.title().equals(title)) {
                return method;
            }
        }
        return null;
    }
}
