/**
 * 办理步骤: what procedures that are told as steps have in common. Each procedure keeps its own stages, acts and table of rules.
 *
 * <p>In law: nothing; in life: every form of an office asks for details, and what is left blank is not given.
 *
 * <p>Promises: a blank detail is none; a day or number that is none answers as not given, and the table of rules says so.
 *
 * <p>Neighbours: uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "steps 办理步骤",
        allowedDependencies = {})
package cn.yangguang.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
