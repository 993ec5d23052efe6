package cn.yangguang.obligation;

import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Row;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file of events, gathering what is wrong with it. */
final class EventRow {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");

    private final Row row;
    private final List<MatterHistory> catalogue;
    private final Words words;
    private final List<BadRow> bad = new ArrayList<>();

    /** A row without a mistake. */
    record Event(long matter, LocalDate day, String words) {}

    EventRow(Row row, List<MatterHistory> catalogue, Words words) {
        this.row = row;
        this.catalogue = catalogue;
        this.words = words;
    }

    List<BadRow> bad() {
        return bad;
    }

    Optional<Event> read() {
        MatterHistory matter = matter();
        LocalDate day = day();
        String what = row.get(EventImport.WORDS);
        if (what.isBlank() || what.length() > Announcements.LONGEST) {
            bad(EventImport.WORDS, "obligation.problem.words", Announcements.LONGEST);
        }
        if (matter != null && day != null && !Announcements.owes(matter, day)) {
            bad(
                    EventImport.DAY,
                    "obligation.problem.not-in-force",
                    matter.matter().title(),
                    day);
        }
        return bad.isEmpty() && matter != null && day != null
                ? Optional.of(new Event(matter.matter().id(), day, what))
                : Optional.empty();
    }

    /** Something wrong with its day. */
    void refuse(FieldProblem problem) {
        bad.add(new BadRow(row.line(), EventImport.DAY, problem.text(words)));
    }

    /** By the whole title, or by its second level where only one matter has it. */
    private @Nullable MatterHistory matter() {
        String named = name(row.get(EventImport.MATTER));
        String field = name(row.get(EventImport.FIELD));
        if (named.isEmpty()) {
            bad(EventImport.MATTER, "obligation.import.matter-empty");
            return null;
        }
        List<MatterHistory> found = named(field, named, true);
        found = found.isEmpty() ? named(field, named, false) : found;
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            bad(EventImport.MATTER, "obligation.import.matter-unknown", row.get(EventImport.MATTER));
        } else {
            String all = String.join(
                    "；",
                    found.stream()
                            .map(history -> history.matter().field() + "："
                                    + history.matter().title())
                            .toList());
            bad(EventImport.MATTER, "obligation.import.matter-several", found.size(), all);
        }
        return null;
    }

    private List<MatterHistory> named(String field, String named, boolean whole) {
        return catalogue.stream()
                .filter(history -> {
                    Matter matter = history.matter();
                    boolean here = field.isEmpty() || name(matter.field()).equals(field);
                    return here
                            && name(whole ? matter.title() : matter.level2()).equals(named);
                })
                .toList();
    }

    private @Nullable LocalDate day() {
        Matcher date = DATE.matcher(Normalizer.normalize(row.get(EventImport.DAY), Normalizer.Form.NFKC)
                .replaceFirst("[ T]00:00(:00)?$", ""));
        try {
            if (date.matches()) {
                return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            }
        } catch (DateTimeException e) {
            // 2 月 30 日: told below like any other text that is no day
        }
        bad(EventImport.DAY, "obligation.import.day", row.get(EventImport.DAY));
        return null;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    /** Names are compared without white space and without what stands between the levels. */
    private static String name(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\\\/>—–-]", "");
    }

    private void bad(String column, String key, Object... values) {
        bad.add(new BadRow(row.line(), column, words.of(key, values)));
    }
}
