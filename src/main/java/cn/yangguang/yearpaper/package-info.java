/**
 * 年报文本: what a yearly report of the tabular forms says, and the files it leaves the program as.
 *
 * <p>In law: 条例 2019 Art. 49–50 with the forms of {@code yearform}; 2007 Art. 31–32 with the 统计表 of 国办发〔2014〕32号.
 *
 * <p>Promises: prose names figures by their cells ({@link cn.yangguang.yearpaper.References}), so that prose and tables cannot disagree; a blank cell is printed
 * blank, never as 0; the same {@link cn.yangguang.yearpaper.Book} gives the same bytes; what was changed by hand and what was corrected later stands in every file.
 *
 * <p>Plain Java: no Spring, no database, no clock. Neighbours: {@code yearform} for the forms, {@code letter} for the paper,
 * {@code typeset} for the PDF.
 */
@NullMarked
@ApplicationModule(
        displayName = "yearpaper 年报文本",
        allowedDependencies = {"yearform", "letter", "typeset"})
package cn.yangguang.yearpaper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
