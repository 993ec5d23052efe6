/**
 * 静态副本: the whole public site as plain files that any web server, or the platform of a county, can serve.
 *
 * <p>In standards: a township in principle runs no site of its own (政府网站发展指引), so what it publishes must be able to stand
 * on another's.
 *
 * <p>Promises: the pages are those of the site itself, made by the same handlers; only links are turned into paths of files.
 * A second run writes what changed and nothing else; what is withdrawn loses its words; a run that was killed is repeated;
 * nobody else's files are touched. What a copy cannot do (search, sorting) leads to the live site or is left out, never
 * pretended.
 */
@ApplicationModule(
        displayName = "copy",
        allowedDependencies = {"changes", "organ", "reading", "page", "tabular"})
@NullMarked
package cn.yangguang.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
