/**
 * 监督: everything that is not as it should be, gathered from the modules that know, so that an omission is visible by itself.
 *
 * <p>In law: 条例 2019 Art. 46, 47 (daily guidance and inspection by the 主管部门), 53 (not performing, not updating); 2007 Art. 29, 30, 35.
 *
 * <p>Promises: nothing is stored here and nothing has to be pressed: each module computes what is late, half done or faked when somebody
 * looks; the same facts on the same day name the same concerns.
 *
 * <p>Neighbours: modules above give their concerns through {@link cn.yangguang.supervision.ConcernSource}; this one calls none of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "supervision 监督",
        allowedDependencies = {"organ", "identity", "page", "tabular"})
package cn.yangguang.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
