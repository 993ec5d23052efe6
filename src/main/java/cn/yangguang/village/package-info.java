/**
 * 村务公开: what a village publishes of its affairs and accounts, for which period, and what is still to come.
 *
 * <p>In law: 村民委员会组织法 (what the committee publishes, at least every quarter), 农村集体经济组织财务公开规定 (accounts item by
 * item, every quarter or month). It is not 政府信息: nothing of it counts as the township's 主动公开, and what the party publishes
 * stands elsewhere.
 *
 * <p>Promises: a gap is computed when somebody looks, never stored; it is told calmly and with its day. How often and by
 * which day are data, dated; what a village owed and when can be told for every day of the past. Knows organs, the catalogue's codes and the contract views of {@code disclosure}.
 */
@ApplicationModule(
        displayName = "village",
        allowedDependencies = {"organ", "identity", "changes", "journal", "page", "disclosure", "supervision"})
@NullMarked
package cn.yangguang.village;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
