/**
 * 年报编制: how the yearly report of the tabular forms is drafted, checked, approved and corrected.
 *
 * <p>In law: 条例 2019 Art. 49 (published by 31 January), Art. 50 (what it must hold), with the forms of {@code yearform}; 2007
 * Art. 31–32 with the 统计表 of 国办发〔2014〕32号 (the chapters of text of those years are of {@code report}).
 *
 * <p>Promises: figures come from the records ({@link cn.yangguang.yearbook.Counting}); what no record shows a person states, and nothing is taken for 0 while nobody
 * has said so; a counted figure is changed only with a reason, which stands beside it, in the journal and in the published
 * report; what is marked E is put right or explained before anything goes to the signatory; whoever wrote does not approve; an
 * approved edition never changes, whatever the records say later: a correction is a new edition that tells what changed and why,
 * and the old ones stay readable.
 *
 * <p>Neighbours: {@code yearform} for forms and relations, {@code yearpaper} for the files, {@code tally} for the count, {@code report} for the chapters of text and
 * for its pages, which show what this module adds.
 */
@NullMarked
@ApplicationModule(
        displayName = "yearbook 年报编制",
        allowedDependencies = {
            "rounds",
            "yearform",
            "yearpaper",
            "report",
            "tally",
            "organ",
            "identity",
            "journal",
            "changes",
            "page",
            "vault",
            "letter",
            "typeset"
        })
package cn.yangguang.yearbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
