/**
 * 手册汇编: what was published, chosen by column, period or a village's year, bound into one booklet for readers without a screen.
 *
 * <p>In law: 条例 2019 Art. 23 (公报 and whatever else is easy for the public), 25 (places for reading); 基层政务公开标准目录 names 纸质媒体, 公开查阅点,
 * 入户/现场 among its carriers.
 *
 * <p>Promises: a booklet says what the valid editions said on the day it was made; it is given out for printing only while all of them are
 * valid; where copies went is recorded by hand, as of every channel without a connection, and counts each item once; copies that lie
 * somewhere with something that was taken down are a concern until they are brought back.
 *
 * <p>Neighbours: texts and sheets from {@code noticeboard}, laid out by {@code typeset}; records deliveries with {@code disclosure}.
 */
@NullMarked
@ApplicationModule(
        displayName = "booklet 手册汇编",
        allowedDependencies = {
            "noticeboard",
            "typeset",
            "organ",
            "identity",
            "disclosure",
            "files",
            "journal",
            "rounds",
            "page",
            "supervision"
        })
package cn.yangguang.booklet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
