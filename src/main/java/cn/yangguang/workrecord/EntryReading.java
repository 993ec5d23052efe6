package cn.yangguang.workrecord;

import cn.yangguang.page.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into the fields of a register, in a form or a table, by one set of rules. */
final class EntryReading {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BY = 100;
    private static final int LONGEST_NOTE = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(2008, 5, 1);
    private static final Pattern PERSONS = Pattern.compile("[0-9]{1,6}");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}(\\.[0-9])?");
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,11}(\\.[0-9]{1,2})?");

    private final Register register;
    private final Map<EntryField, String> typed;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    private EntryReading(Register register, Map<EntryField, String> typed, LocalDate today) {
        this.register = register;
        this.typed = typed;
        this.today = today;
    }

    /** @param content null when there are problems */
    record Read(@Nullable EntryContent content, List<FieldProblem> problems) {}

    /** Fields the register does not have are not looked at. */
    static Read of(Register register, Map<EntryField, String> typed, LocalDate today) {
        return new EntryReading(register, typed, today).read();
    }

    private Read read() {
        register.fields().stream()
                .filter(field -> register.requires(field) && sent(field).isEmpty())
                .forEach(field -> wrong(field, "missing"));
        LocalDate on = day(EntryField.ON);
        LocalDate until = day(EntryField.UNTIL);
        if (on != null && (on.isAfter(today) || on.isBefore(EARLIEST))) {
            wrong(EntryField.ON, "range");
        }
        if (on != null && until != null && until.isBefore(on)) {
            wrong(EntryField.UNTIL, "order");
        }
        String subject = words(EntryField.SUBJECT, LONGEST_SUBJECT);
        String by = words(EntryField.BY, LONGEST_BY);
        String note = words(EntryField.NOTE, LONGEST_NOTE);
        EntryKind kind = kind();
        BigDecimal persons = number(EntryField.PERSONS, PERSONS);
        BigDecimal hours = number(EntryField.HOURS, HOURS);
        if (hours != null && hours.signum() == 0) {
            wrong(EntryField.HOURS, "number");
        }
        BigDecimal amount = number(EntryField.AMOUNT, YUAN);
        return on == null || !problems.isEmpty()
                ? new Read(null, List.copyOf(problems))
                : new Read(
                        new EntryContent(
                                on,
                                until,
                                subject,
                                by,
                                kind,
                                persons == null ? null : persons.intValueExact(),
                                hours,
                                amount,
                                note),
                        List.of());
    }

    private String sent(EntryField field) {
        return register.has(field) ? typed.getOrDefault(field, "").strip() : "";
    }

    private @Nullable LocalDate day(EntryField field) {
        try {
            return sent(field).isEmpty() ? null : LocalDate.parse(sent(field));
        } catch (DateTimeParseException e) {
            wrong(field, "day");
            return null;
        }
    }

    private @Nullable BigDecimal number(EntryField field, Pattern shape) {
        String sent = sent(field);
        if (sent.isEmpty() || !shape.matcher(sent).matches()) {
            if (!sent.isEmpty()) {
                wrong(field, "number");
            }
            return null;
        }
        return new BigDecimal(sent);
    }

    private String words(EntryField field, int most) {
        String sent = sent(field);
        if (sent.length() > most) {
            problems.add(FieldProblem.of(field.key(), "workrecord.problem.long", most));
        }
        return sent;
    }

    /** By its name, or its title as in a table. */
    private @Nullable EntryKind kind() {
        String sent = sent(EntryField.KIND);
        Optional<EntryKind> found = register.kinds().stream()
                .filter(kind -> kind.name().equals(sent) || kind.title().equals(sent))
                .findFirst();
        if (!sent.isEmpty() && found.isEmpty()) {
            wrong(EntryField.KIND, "kind");
        }
        return found.orElse(null);
    }

    private void wrong(EntryField field, String why) {
        problems.add(FieldProblem.of(field.key(), "workrecord.problem." + why));
    }
}
