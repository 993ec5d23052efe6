/**
 * 法规档案: what 政府信息公开条例 says about applications, in both versions, as dated data that a jurist can read.
 *
 * <p>In law: 条例 2007 (国务院令第492号, in force 2008-05-01) and 2019 (国务院令第711号, in force 2019-05-15); 信息处理费管理办法;
 * 行政复议法 and 行政诉讼法 as far as a letter speaks of them. Every row of the data names its article and how sure it is.
 *
 * <p>Promises: an application is judged by the version in force on the day it counts as received, a letter's remedies by the
 * law on the day of the letter. A wrong data file stops the program with one line naming file and line. Plain Java: no
 * database, no clock, no state.
 *
 * <p>Neighbours: uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "law 法规档案",
        allowedDependencies = {})
package cn.yangguang.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
