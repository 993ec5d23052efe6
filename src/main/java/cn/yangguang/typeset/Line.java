package cn.yangguang.typeset;

import java.util.List;

/**
 * A finished line.
 *
 * @param x of its left edge from the left edge of the text, in points
 * @param height in points
 * @param baseline from its upper edge, in points
 * @param endsPage whether what follows stands on a new page
 */
record Line(List<Spot> spots, double x, double height, double baseline, boolean endsPage) {
    Line {
        spots = List.copyOf(spots);
    }
}
