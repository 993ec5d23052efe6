package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a statement stands beside.
 *
 * @param period of the statement before, null when this is the first
 * @param closing of the statement before, in cents
 * @param marks of the payments in other sheets ({@link Entry#mark}), with the period of the sheet
 */
public record Former(@Nullable CoveredPeriod period, long closing, Map<String, CoveredPeriod> payments) {

    public static final Former NONE = new Former(null, 0, Map.of());

    public Former {
        payments = Map.copyOf(payments);
    }
}
