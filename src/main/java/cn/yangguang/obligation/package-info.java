/**
 * 应公开事项: what an organ owes to the public by its catalogue, by when, and how it stands.
 *
 * <p>In law: 条例 2019 Art. 19–21 and 26 (what, within which time), 47 and 53 (not publishing, not updating); 2007 Art. 9–12, 18, 35; the
 * 基层政务公开标准目录 with its 公开时限 row by row.
 *
 * <p>Promises: an {@link cn.yangguang.obligation.Obligation} is computed when somebody looks, from the catalogue as it held then, its rhythm,
 * announced events, the working calendar and what is published, and never stored: nothing has to be pressed for something to fall due. Each due
 * date explains itself day by day. What was owed stays owed: rhythms, limits and ends hold from today on and never reach back. Stored are only
 * the words of people (events, 本期无 with a second person's yes, rhythms of one's own), never changed and never deleted.
 *
 * <p>Neighbours: {@code catalogue} gives matters and limits, the views of {@code disclosure} what is published, {@code screening} the elements that a
 * text of its kind must have, {@code supervision} gathers the concerns. Boards of villages are {@code village}'s own; villages are left out here.
 */
@NullMarked
@ApplicationModule(
        displayName = "obligation 应公开事项",
        allowedDependencies = {
            "organ",
            "identity",
            "catalogue",
            "calendar",
            "disclosure",
            "screening",
            "oversight",
            "supervision",
            "text",
            "journal",
            "page",
            "tabular"
        })
package cn.yangguang.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
