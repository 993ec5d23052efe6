/**
 * 党务公开: what an organisation of the party publishes of its affairs, in a village above all.
 *
 * <p>In law: 《中国共产党党务公开条例（试行）》 of 2017. It is information of the party and not 政府信息: it has tables of its own and no index number, counts in
 * no statistic, tally or report, is found by no search of 政府信息 and cannot be asked for by 依申请公开.
 *
 * <p>Promises: the writer does not sign; only what is published to 社会 is public, what is for 党内 is read by staff; what was published keeps
 * its words and day.
 *
 * <p>Neighbours: prints its sheets with {@code noticeboard}; nothing depends on it.
 */
@NullMarked
@ApplicationModule(
        displayName = "partyaffairs 党务公开",
        allowedDependencies = {"organ", "identity", "disclosure", "noticeboard", "journal", "page"})
package cn.yangguang.partyaffairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
