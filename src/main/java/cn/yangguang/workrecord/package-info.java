/**
 * 工作台账: what an office did for disclosure besides publishing: trainings, meetings, publicity, the people and the money; and what people look
 * for in vain or ask for again and again, which becomes a proposal to publish.
 *
 * <p>In law: 条例 2019 Art. 48 (training), Art. 44 (what several people ask for may be published for everybody), Art. 8 (money and people,
 * taken from practice); parts 八 and 九 of the 统计表 of 国办发〔2014〕32号.
 *
 * <p>Promises: nothing entered is overwritten: a correction is a new version with its reason; the figures of the yearly report are the sums of their
 * lists, blank where nothing was entered; who searched is not known here; whoever proposed does not decide, and the course of a proposal
 * is its steps.
 *
 * <p>Neighbours: fills cells of {@code tally} through {@link cn.yangguang.tally.RegisterRecords}; takes topics from {@code search} and
 * {@code application}; begins drafts through {@code disclosure}; tells {@code supervision} what is wanting.
 */
@NullMarked
@ApplicationModule(
        displayName = "workrecord 工作台账",
        allowedDependencies = {
            "organ",
            "identity",
            "journal",
            "files",
            "cleaning",
            "catalogue",
            "disclosure",
            "application",
            "search",
            "tally",
            "yearform",
            "supervision",
            "page",
            "tabular"
        })
package cn.yangguang.workrecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
