package cn.yangguang.tally;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Registers that a module above keeps and that fill cells of the year's form, or figures beside it of which a report may speak. Beans of this
 * type are found by themselves; a cell has one of them.
 */
public interface RegisterRecords {

    /** Codes of the cells it fills in that year. */
    Set<String> cells(int year);

    /**
     * The records behind a cell, in the order of their days. The number of the cell is the sum of their amounts, which are in yuan for a cell in
     * 万元; no record leaves the cell blank.
     *
     * @param organs keys
     */
    List<CountedRecord> records(Collection<String> organs, int year, String cell);

    /** Key of the words that say which records are counted. */
    String words(String cell);
}
