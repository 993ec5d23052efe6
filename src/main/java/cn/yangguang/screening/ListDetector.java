package cn.yangguang.screening;

import cn.yangguang.screening.Table.Entry;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of persons, column by column: names, telephones, addresses, birth dates, health, poverty. */
final class ListDetector implements Detector {

    private static final Pattern NOTHING_SAID =
            Pattern.compile("无|没有|否|健康|良好|一般|正常|较好|完好|—+|-+|/|\\\\|合格|阴性|身体健康|0|不|未");

    @Override
    public void inspect(Subject subject, Findings found) {
        subject.tables().stream()
                .filter(table -> table.entries().stream().anyMatch(ListDetector::isOfPerson))
                .forEach(table -> {
                    boolean officials = table.listsOfficials();
                    boolean sick = TableTitles.speaksOfSickness(table.title());
                    table.entries().stream()
                            .filter(ListDetector::isOfPerson)
                            .forEach(entry -> inspect(entry, officials, sick, found));
                });
    }

    private static boolean isOfPerson(Entry entry) {
        return entry.namesAnyone()
                || entry.of(ColumnKind.ID).stream()
                        .anyMatch(cell -> Texts.digitsOf(cell.text()).length() >= 14);
    }

    private static void inspect(Entry entry, boolean officials, boolean sick, Findings found) {
        List<Words> names = entry.names();
        if (!officials) {
            names.forEach(name -> whole("PD-NAME", name, found));
        }
        entry.of(ColumnKind.PHONE).stream()
                .filter(ListDetector::isLandline)
                .forEach(cell -> whole("PD-PHONE", cell, found));
        entry.of(ColumnKind.ADDRESS).stream()
                .filter(cell -> Addresses.reachesTheDoor(cell.text()))
                .forEach(cell -> whole("PD-ADDR", cell, found));
        entry.of(ColumnKind.BIRTH).stream()
                .filter(cell -> !officials && Ages.isDay(cell.text()))
                .forEach(cell -> whole("PD-BIRTH", cell, found));
        said(entry, ColumnKind.HEALTH).forEach(cell -> whole("PD-HEALTH", cell, found));
        said(entry, ColumnKind.POVERTY).forEach(cell -> whole("PD-HOUSEHOLD", cell, found));
        said(entry, ColumnKind.FAMILY).forEach(cell -> whole("PD-HOUSEHOLD", cell, found));
        if (sick && !officials) {
            names.forEach(name -> whole("PD-HEALTH", name, found));
        }
    }

    /** What a column says of a person; 无 and 健康 say nothing. */
    static List<Words> said(Entry entry, ColumnKind kind) {
        return entry.of(kind).stream()
                .filter(cell -> !NOTHING_SAID.matcher(cell.text().strip()).matches())
                .toList();
    }

    /** Seven digits or more and no mobile number, which is judged by itself. */
    static boolean isLandline(Words cell) {
        String digits = Texts.digitsOf(cell.text());
        return digits.length() >= 7
                && digits.length() <= 16
                && cell.text().indexOf('*') < 0
                && !(digits.length() >= 11
                        && digits.substring(digits.length() - 11).matches("1[3-9].*"));
    }

    private static void whole(String code, Words cell, Findings found) {
        found.add(code, cell, 0, cell.text().length());
    }
}
