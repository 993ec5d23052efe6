package cn.yangguang.catalogue;

import cn.yangguang.catalogue.Matter.Mode;
import java.time.LocalDate;

/**
 * How a matter stands from a day on, until its next version.
 *
 * @param inForce false when the catalogue no longer names it from this day on
 */
public record MatterVersion(LocalDate from, boolean inForce, Limit limit, Mode mode) {}
