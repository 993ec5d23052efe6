/**
 * 识别号码: the numbers by which persons, firms, cards and cars are told apart, and whether a number can be one of them.
 *
 * <p>In law: GB 11643-1999 (公民身份号码), GB 32100-2015 (统一社会信用代码), GB/T 2260 (行政区划代码), ISO/IEC 7812-1 (cards),
 * GA 36-2018 (号牌), GB 16735-2019 (车辆识别代号).
 *
 * <p>Promises: pure functions on one value without spaces, digits 0–9 and capitals as the norms write them; no answer depends on
 * anything but the value and the day given. Looks for nothing in texts: that is {@code screening}.
 *
 * <p>Neighbours: uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "identifier 识别号码",
        allowedDependencies = {})
package cn.yangguang.identifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
