/**
 * The office: the frame around what staff work with, and the pages of modules that stand below the signing in.
 *
 * <p>Promises: layout and forms only; every decision is asked of the module it belongs to. May know every module; nothing
 * knows it.
 */
@ApplicationModule(displayName = "office")
@NullMarked
package cn.yangguang.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
