package cn.yangguang.screening;

import cn.yangguang.screening.Table.Entry;
import java.util.List;

/** A name beside a second thing that tells persons apart warns; beside health or poverty as well, it blocks. */
final class CombinationDetector implements Detector {

    private static final List<ColumnKind> NUMBERS =
            List.of(ColumnKind.ID, ColumnKind.PHONE, ColumnKind.ACCOUNT, ColumnKind.PASSPORT);
    private static final List<ColumnKind> TELLING = List.of(ColumnKind.MAIL, ColumnKind.IM, ColumnKind.PLATE);

    @Override
    public void inspect(Subject subject, Findings found) {
        for (Table table : subject.tables()) {
            if (!table.listsOfficials()) {
                table.entries().forEach(entry -> inspect(entry, found));
            }
        }
    }

    private static void inspect(Entry entry, Findings found) {
        List<Words> names = entry.names();
        if (names.isEmpty() || !hasSecond(entry)) {
            return;
        }
        boolean exposed = !ListDetector.said(entry, ColumnKind.HEALTH).isEmpty()
                || !ListDetector.said(entry, ColumnKind.POVERTY).isEmpty();
        Words name = names.getFirst();
        found.add(exposed ? "PD-EXPOSED" : "PD-COMBINED", name, 0, name.text().length());
    }

    private static boolean hasSecond(Entry entry) {
        return NUMBERS.stream().flatMap(kind -> entry.of(kind).stream()).anyMatch(CombinationDetector::isUnmasked)
                || TELLING.stream()
                        .anyMatch(kind -> !ListDetector.said(entry, kind).isEmpty())
                || entry.of(ColumnKind.ADDRESS).stream().anyMatch(cell -> Addresses.reachesTheDoor(cell.text()))
                || entry.of(ColumnKind.BIRTH).stream().anyMatch(cell -> Ages.isDay(cell.text()));
    }

    private static boolean isUnmasked(Words cell) {
        return Texts.digitsOf(cell.text()).length() >= 7 && cell.text().indexOf('*') < 0;
    }
}
