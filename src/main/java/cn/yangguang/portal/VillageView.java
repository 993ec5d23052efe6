package cn.yangguang.portal;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.reading.PublicListing;
import cn.yangguang.village.Board;
import cn.yangguang.village.Posted;
import cn.yangguang.village.Term;
import org.jspecify.annotations.Nullable;

/**
 * 村务公开 of a village.
 *
 * @param township to which villagers turn, null when none is above
 */
public record VillageView(
        PublicFrame frame,
        Board board,
        PublicListing newest,
        @Nullable Organ township) {

    /** 2016年第三季度, or 2016年9月. */
    public String term(Screen screen, Term term) {
        return words(screen, new CoveredPeriod(term.from(), term.to()));
    }

    /** 所属期间 of what was published, or empty. */
    public String period(Screen screen, Posted posted) {
        return posted.period() == null ? "" : words(screen, posted.period());
    }

    private static String words(Screen screen, CoveredPeriod period) {
        return screen.of(period.wording().key(), period.wording().arguments().toArray());
    }
}
