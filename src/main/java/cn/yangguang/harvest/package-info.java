/**
 * 采集: what other platforms published about the same organ is found, kept with its source, day and link, and made a draft by a clerk.
 *
 * <p>In law: 条例 2019 Art. 23, 24 (platforms of the province and county); Art. 17: whatever an organ publishes is reviewed before, wherever it came from.
 *
 * <p>Promises: nothing is published by itself; an item is known by its source's own identity and comes once; a change or a withdrawal at the source
 * is told to whoever took it; foreign bytes are read with a limit of size and time, and no entity of an XML file is followed.
 *
 * <p>Neighbours: {@code disclosure} makes the draft, which goes the usual way through the gate.
 */
@NullMarked
@ApplicationModule(
        displayName = "harvest 采集",
        allowedDependencies = {"disclosure", "organ", "identity", "journal", "page", "rounds", "supervision"})
package cn.yangguang.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
