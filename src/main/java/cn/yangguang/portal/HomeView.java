package cn.yangguang.portal;

import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.PublicListing;
import cn.yangguang.reading.PublicSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home of an organ.
 *
 * @param newest items of the organ itself
 * @param belowNewest newest items with those of the units below, empty when there are no units
 * @param units below, empty when there are none
 * @param figures of the newest year with publications, null while there are none
 * @param columns every category with the number of its items
 */
public record HomeView(
        PublicFrame frame,
        PublicListing newest,
        PublicListing belowNewest,
        UnitsView units,
        @Nullable Figures figures,
        List<Bar> columns,
        List<WorkingGroup> groups) {

    /** The short name of the unit that published an item; empty for the organ's own. */
    public String unit(PublicSummary item) {
        return units.levels().values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.organ().key().equals(item.organ()))
                .map(unit -> unit.organ().name())
                .findFirst()
                .orElse("");
    }

    /** A figure and its bar. */
    public record Bar(String code, String title, long count) {}

    /** The figures of one year. */
    public record Figures(int year, long total, List<Bar> channels, List<Bar> categories) {

        /** Length of a bar in hundredths of the longest in its list; what is not nought shows. */
        public long length(Bar bar, List<Bar> among) {
            long most = among.stream().mapToLong(Bar::count).max().orElse(1);
            return bar.count() == 0 ? 0 : Math.max(1, bar.count() * 100 / most);
        }
    }
}
