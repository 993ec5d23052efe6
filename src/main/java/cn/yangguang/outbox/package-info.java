/**
 * 对外报送: editions given to the platforms of others, a county's or a province's, in their own field names, each with its receipt.
 *
 * <p>In law: 条例 2019 Art. 24 (a unified platform of each province), 25; whatever platform an organ above prescribes, such as 三化一满意 of the
 * report of 2016.
 *
 * <p>Promises: what they get is what the public may read; the same item under the same key however often it is tried; a workbook and its receipt are matched
 * by that key, never by titles.
 *
 * <p>Neighbours: adapters of {@code channel}.
 */
@NullMarked
@ApplicationModule(
        displayName = "outbox 对外报送",
        allowedDependencies = {"channel", "reading", "disclosure", "organ", "identity", "journal", "page", "tabular"})
package cn.yangguang.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
