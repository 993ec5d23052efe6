package cn.yangguang.yearform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param code R03.3.1, A2, 3.3.4.1; empty for the row of section 四, which has no heading
 * @param groups the headings to its left that span several rows, from the outside: 三、本年度办理结果, （三）不予公开
 * @param label exactly as printed; empty when nothing is
 * @param depth how far it is set in, from 0
 * @param measure null where the columns say how they are counted; null too for a heading of the 统计表, which has no figure
 */
public record FormRow(
        String code,
        List<String> groups,
        String label,
        int depth,
        @Nullable Measure measure) {

    public FormRow {
        groups = List.copyOf(groups);
    }
}
