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

        /** Whether it speaks of a person, by name or by a masked name. */
        boolean namesAnyone() {
            return !names().isEmpty()
                    || of(ColumnKind.NAME).stream()
                            .anyMatch(cell -> cell.text().length() <= 6
                                    && (cell.text().indexOf('*') >= 0
                                            || cell.text().indexOf('某') >= 0));
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

    /** Columns that a list of people in office does not have. */
    private static boolean ofBenefits(ColumnKind kind) {
        return switch (kind) {
            case ID, ACCOUNT, HEALTH, POVERTY, FAMILY, AMOUNT, MINOR_SIGN, ADDRESS -> true;
            default -> false;
        };
    }

    /** Whether it lists people in office: their names and duties are public. */
    boolean listsOfficials() {
        if (entries.stream().flatMap(entry -> entry.cells().stream()).anyMatch(cell -> ofBenefits(cell.kind()))) {
            return false;
        }
        return TableTitles.speaksOfOfficials(title)
                || entries.stream().anyMatch(entry -> !entry.of(ColumnKind.DUTY).isEmpty());
    }
}
