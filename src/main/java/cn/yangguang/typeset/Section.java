package cn.yangguang.typeset;

import java.util.List;
import java.util.Map;

/**
 * A stretch of the text with one page layout.
 *
 * @param heads by kind: first, even, default
 * @param feet by kind
 * @param newPage whether it starts a page
 */
record Section(
        SheetLook sheet,
        List<Piece> pieces,
        Map<String, List<Piece>> heads,
        Map<String, List<Piece>> feet,
        boolean newPage) {

    Section {
        pieces = List.copyOf(pieces);
        heads = Map.copyOf(heads);
        feet = Map.copyOf(feet);
    }
}
