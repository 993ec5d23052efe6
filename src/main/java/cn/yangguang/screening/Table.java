package cn.yangguang.screening;

import java.util.List;

/**
 * A table as its reader understands it.
 *
 * @param title the lines above its heading, the name of the sheet and the last words before it
 * @param entries what it lists, one by one; of a form, all its fields are one entry
 */
record Table(String title, List<Entry> entries) {

    /** @param cells with the kinds of their columns, empty ones left out */
    record Entry(List<Words> cells) {

        List<Words> of(ColumnKind kind) {
            return cells.stream().filter(cell -> cell.kind() == kind).toList();
        }

        /** The cells that hold the name of a person. */
        List<Words> names() {
            return of(ColumnKind.NAME).stream()
                    .filter(cell -> PersonNames.isNameInList(NameCells.bare(cell)))
                    .toList();
        }
    }

    /** Whether it lists persons by name. */
    boolean listsPersons() {
        return entries.stream().anyMatch(entry -> !entry.names().isEmpty());
    }

    /** Whether it lists people in office: their names and duties are public. */
    boolean listsOfficials() {
        return TableTitles.speaksOfOfficials(title)
                || entries.stream().anyMatch(entry -> !entry.of(ColumnKind.DUTY).isEmpty());
    }
}
