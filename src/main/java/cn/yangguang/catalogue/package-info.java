/**
 * 政府信息公开目录: categories, matters with their limits, index numbers, subject classes and genres.
 *
 * <p>In law: the scope of proactive disclosure (条例 2019 Art. 19–21, 2007 Art. 12), its time limit (2019 Art. 26, 2007
 * Art. 18), the 目录 with index, name, summary and date of formation (2019 Art. 12), and the 基层政务公开标准目录 that counties and
 * townships compile for themselves.
 *
 * <p>Promises: what holds when is dated data, never a constant; a due date always says which rule it comes from; an index
 * number is unique in the system, given without gaps in the transaction of the publication, and never given twice. Knows
 * organs, journal, pages, the working calendar and foreign tables; nothing of what is published.
 */
@ApplicationModule(
        displayName = "catalogue",
        allowedDependencies = {"organ", "changes", "journal", "page", "calendar", "tabular"})
@NullMarked
package cn.yangguang.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
