package cn.yangguang.village;

import cn.yangguang.disclosure.CoveredPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something published under an item.
 *
 * @param code of the item
 * @param period 所属期间, null when it has none
 */
public record Posted(
        String code,
        long disclosure,
        String indexNumber,
        String title,
        LocalDate publishedOn,
        @Nullable CoveredPeriod period) {}
