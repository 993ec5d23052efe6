package cn.yangguang.screening;

import cn.yangguang.screening.Table.Entry;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Names of persons under 14 and under 18: by age, birth date or identity number, else by what the list is of. */
final class MinorDetector implements Detector {

    private static final int YOUNG = 14;
    private static final int GROWN = 18;

    @Override
    public void inspect(Subject subject, Findings found) {
        for (Table table : subject.tables()) {
            if (!table.listsOfficials()) {
                boolean children = TableTitles.speaksOfChildren(table.title());
                boolean pupils = TableTitles.speaksOfPupils(table.title())
                        || table.entries().stream()
                                .anyMatch(entry ->
                                        !entry.of(ColumnKind.MINOR_SIGN).isEmpty());
                for (Entry entry : table.entries()) {
                    List<Words> names = entry.names();
                    String code = names.isEmpty() ? null : code(Ages.of(entry, subject.today()), children, pupils);
                    if (code != null) {
                        found.add(
                                code,
                                names.getFirst(),
                                0,
                                names.getFirst().text().length());
                    }
                }
            }
        }
    }

    private static @Nullable String code(OptionalInt age, boolean children, boolean pupils) {
        if (age.isPresent()) {
            return age.getAsInt() < YOUNG ? "PD-MINOR" : age.getAsInt() < GROWN ? "PD-MINOR18" : null;
        }
        return children ? "PD-MINOR" : pupils ? "PD-MINOR18" : null;
    }
}
