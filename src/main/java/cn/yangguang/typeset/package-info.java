/**
 * 排版: Word files opened safely, and laid out as PDF with the fonts there are.
 *
 * <p>In law: a reply is given in the form the applicant asked for, on paper or as electronic data (条例 2019 Art. 40); what is
 * kept and sent must read the same on every machine.
 *
 * <p>Promises: the PDF says the same words as the Word file; the same file with the same fonts gives the same bytes; a font
 * that is missing or replaced and a sign that no font has are told, never passed over; nothing outside a file is asked for
 * when it is opened. Fonts are searched, never shipped.
 *
 * <p>Plain Java: no Spring, no database, no clock. Neighbours: uses no other module.
 */
@ApplicationModule(
        displayName = "typeset 排版",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.typeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
