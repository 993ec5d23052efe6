/**
 * 移交: what is published is handed over to the 国家档案馆 and the 公共图书馆.
 *
 * <p>In law: 条例 2019 Art. 25 (2007: Art. 16): organs provide what they publish to the state archives and public libraries, in time. What "in time" is
 * no article says: dated configuration ({@code handover.term}, a year).
 *
 * <p>Promises: a package is a function of its entries, so making it again gives the same bytes as long as everything in it is public; every file of
 * it is named with its hash, and anybody can check it without this program's database; which edition is held by whom is on record; what was
 * corrected or withdrawn afterwards goes into the next, supplementary package; what is withdrawn is in no package made afterwards.
 *
 * <p>Neighbours: reads the contract views of {@code disclosure}; {@code letter} and {@code typeset} print the list.
 */
@NullMarked
@ApplicationModule(
        displayName = "handover 移交",
        allowedDependencies = {
            "disclosure",
            "files",
            "cleaning",
            "letter",
            "typeset",
            "organ",
            "identity",
            "journal",
            "page",
            "rounds",
            "supervision",
            "tabular"
        })
package cn.yangguang.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
