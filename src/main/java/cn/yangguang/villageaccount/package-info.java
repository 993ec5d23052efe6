/**
 * 村级财务: the money of a village, month by month, so that it adds up before anybody reads it.
 *
 * <p>In law: 农村集体经济组织财务公开规定 (2012: income and expenditure item by item, every month where the accounts are busy, 专项公开 of
 * land, assets, works and 一事一议, checked by the 民主理财小组 before publication), 村民委员会组织法 (what the committee publishes, its
 * truth; members of the committee and their close relatives do not sit in the supervising body).
 *
 * <p>Promises: amounts are whole cents; opening + income − expenditure = closing = next opening is computed again whenever somebody
 * looks; a sheet that does not reconcile can be kept and cannot be sent on; whoever made a sheet does not record its check; a sheet is
 * published as a disclosure of the village and by no other way; a corrected sheet is a new version and the old one stays; steps are
 * only ever added.
 *
 * <p>Neighbours: {@code disclosure} publishes, {@code village} knows how often and by when, {@code supervision} gathers the concerns.
 */
@ApplicationModule(
        displayName = "villageaccount 村级财务",
        allowedDependencies = {
            "steps",
            "organ",
            "identity",
            "changes",
            "journal",
            "files",
            "vault",
            "page",
            "tabular",
            "catalogue",
            "disclosure",
            "village",
            "supervision"
        })
@NullMarked
package cn.yangguang.villageaccount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
