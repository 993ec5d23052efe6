/**
 * 村务异议: a villager says that what the village published is not true, or that it did not publish what it must; the township has to
 * investigate.
 *
 * <p>In law: 村民委员会组织法 (text of 2018 Art. 31; the number changed with the text of 2026): villagers may report a committee that does
 * not publish in time or not truthfully to the township, which must investigate and order publication.
 *
 * <p>Promises: one table ({@link cn.yangguang.objection.Rules}) says what may happen; an order stays open until the village has published
 * what it was told to, and the village cannot close it; who objected, and what was said, is sealed, the village never sees either, and
 * every look at the name is in the journal; steps are only ever added.
 */
@ApplicationModule(
        displayName = "objection 村务异议",
        allowedDependencies = {
            "steps",
            "calendar",
            "vault",
            "traffic",
            "onlineform",
            "organ",
            "identity",
            "changes",
            "journal",
            "page",
            "catalogue",
            "disclosure",
            "oversight",
            "supervision"
        })
@NullMarked
package cn.yangguang.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
