package cn.yangguang.search;

import java.util.List;

/**
 * The index compared with the database, item by item.
 *
 * @param published items that are public in the database
 * @param held documents in the index
 * @param missing ids of public items that the index does not hold
 * @param surplus ids of documents that are not public any more
 * @param outdated ids of documents of another than the live edition
 */
public record IndexCheck(int published, int held, List<Long> missing, List<Long> surplus, List<Long> outdated) {

    public IndexCheck {
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
        outdated = List.copyOf(outdated);
    }

    public boolean consistent() {
        return missing.isEmpty() && surplus.isEmpty() && outdated.isEmpty();
    }
}
