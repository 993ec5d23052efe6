package cn.yangguang.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So many items of one matter that were formed on one day and first published on another.
 *
 * @param matter row of the 基层政务公开标准目录, null where the item belongs to none
 * @param formed null where nobody recorded the day
 */
record Lapse(@Nullable Long matter, @Nullable LocalDate formed, LocalDate published, long items) {}
