/**
 * 到达: for each publication what went where, when, confirmed by what, and how often it was read.
 *
 * <p>In law: 条例 2019 Art. 23, 24 (channels that make it easy for the public to know), Art. 49 (the report tells how much was published: each item
 * once, however many channels carried it).
 *
 * <p>Promises: reads are numbers by item and day, counted without cookie, address or script; programs, fetching ahead and staff who come from
 * the office are left out; a normal stop loses nothing, a killed program at most ten minutes; nothing here is shown as a number of persons.
 *
 * <p>Neighbours: {@code traffic} counts, {@code channel} knows what was sent, {@code disclosure} what people recorded, the view {@code
 * noticeboard.v_posting} what hung where.
 */
@NullMarked
@ApplicationModule(
        displayName = "reach 到达",
        allowedDependencies = {"channel", "disclosure", "organ", "identity", "page", "rounds", "tabular", "traffic"})
package cn.yangguang.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
