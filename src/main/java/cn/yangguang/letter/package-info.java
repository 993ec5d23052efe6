/**
 * Official documents (文书): what a document says, and how GB/T 9704-2012 党政机关公文格式 lays it out on paper.
 *
 * <p>The module knows nothing of applications, disclosures or reports. A caller fills an
 * {@link cn.yangguang.letter.OfficialDocument}; {@link cn.yangguang.letter.DocxWriter} puts it on A4 paper for the
 * printer and the seal, {@link cn.yangguang.letter.HtmlWriter} puts the same words on a page of the site.
 *
 * <p>The thirty-four papers of 依申请公开 ({@link cn.yangguang.letter.Papers}) are texts with {@link cn.yangguang.letter.Blank}s;
 * a {@link cn.yangguang.letter.DocxTemplate}, the program's or an organ's own, is filled with
 * {@link cn.yangguang.letter.Facts}. What a paper must say comes from the law ({@link cn.yangguang.letter.RequiredContents}).
 *
 * <p>Promises: the same document gives the same bytes; no name, path or time of the machine that wrote a file gets into
 * it; fonts are referred to by name and never shipped; a seal is never drawn, only its place is left free; text is
 * text: nothing a document says is ever taken for markup.
 *
 * <p>Plain Java: no Spring, no database, no clock. Neighbours: {@code law}, {@code typeset}.
 */
@NullMarked
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"law", "typeset"})
package cn.yangguang.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
