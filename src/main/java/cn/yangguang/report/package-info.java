/**
 * The yearly report on disclosure (政府信息公开年度报告) and the figures it stands on.
 *
 * <p>In law: Art. 31 and 32 of the 2007 regulation for the reporting years 2008–2018 (six chapters of text, here);
 * Art. 49 and 50 of the 2019 regulation for the years since, whose forms come as further tables of the same kind.
 *
 * <p>Promises: the module owns no numbers it could count, it takes what the records give; a figure nobody has stated is
 * blank and is never printed as 0; nothing that does not add up is corrected or accepted in silence — it is shown with its
 * numbers, and either put right or explained by a note that everybody can read; a note explains exactly the numbers it
 * was written for. The same report gives the same bytes. The public reads a report once its year is over and nothing
 * that blocks is open; until then it reads the figures, and that the report is being prepared.
 *
 * <p>Draft, checks and renderings are plain Java: no database, no clock. Counts on the contract views of {@code
 * disclosure}; knows organs, people, catalogue, calendar, journal, pages, and {@code letter} for the paper.
 */
@NullMarked
@ApplicationModule(
        displayName = "年度报告",
        allowedDependencies = {
            "organ",
            "identity",
            "catalogue",
            "calendar",
            "changes",
            "journal",
            "page",
            "tabular",
            "letter"
        })
package cn.yangguang.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
