package cn.yangguang.workrecord;

import cn.yangguang.tally.CountedRecord;
import cn.yangguang.yearform.YearForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a register gives: a row of the 统计表 of 2014–2018, and for the years since a name by which the text of the report refers to it.
 *
 * <p>Trainings count for the organ that held them, so that the sum over units counts nobody twice [PC]; people are those of the last day of the year.
 */
enum RegisterCell {
    STAFF("8.3", "staff.persons", Register.STAFF, null, RegisterCell::persons),
    FULL_TIME("8.3.1", "staff.fullTime", Register.STAFF, EntryKind.FULL_TIME, RegisterCell::persons),
    PART_TIME("8.3.2", "staff.partTime", Register.STAFF, EntryKind.PART_TIME, RegisterCell::persons),
    MONEY(
            "8.4",
            "money.yuan",
            Register.MONEY,
            null,
            content -> Objects.requireNonNull(content.amount(), "money has an amount")),
    MEETINGS("9.1", "meetings", Register.MEETING, null, content -> BigDecimal.ONE),
    TRAININGS("9.2", "trainings", Register.TRAINING, EntryKind.HELD, content -> BigDecimal.ONE),
    TRAINED("9.3", "trained.persons", Register.TRAINING, EntryKind.HELD, RegisterCell::persons),
    PUBLICITY("", "publicity", Register.PUBLICITY, null, content -> BigDecimal.ONE);

    private static final int FIRST_WITHOUT = 2019;

    private final String row;
    private final String name;
    private final Register register;
    private final @Nullable EntryKind kind;
    private final Function<EntryContent, BigDecimal> amount;

    RegisterCell(
            String row,
            String name,
            Register register,
            @Nullable EntryKind kind,
            Function<EntryContent, BigDecimal> amount) {
        this.row = row;
        this.name = name;
        this.register = register;
        this.kind = kind;
        this.amount = amount;
    }

    /** Code of the cell in that year; empty when the year has none. */
    String code(int year) {
        if (year >= FIRST_WITHOUT) {
            return name;
        }
        boolean there = YearForm.of(year).flatMap(form -> form.cell(row)).isPresent();
        return there ? row : "";
    }

    boolean is(String cell) {
        return cell.equals(row) && !row.isEmpty() || cell.equals(name);
    }

    String words() {
        return "workrecord.behind." + name();
    }

    Register register() {
        return register;
    }

    /** The records of the year among the newest versions of the register's entries. */
    List<CountedRecord> records(List<Entry> entries, int year) {
        List<CountedRecord> records = new ArrayList<>();
        entries.stream()
                .filter(entry ->
                        !entry.struck() && (kind == null || entry.content().kind() == kind))
                .filter(counts(year))
                .forEach(entry -> records.add(new CountedRecord(
                        CountedRecord.Kind.REGISTER,
                        String.valueOf(entry.id()),
                        entry.organ(),
                        register == Register.STAFF ? null : entry.content().on(),
                        amount.apply(entry.content()))));
        return List.copyOf(records);
    }

    private Predicate<Entry> counts(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return register == Register.STAFF
                ? entry -> {
                    LocalDate until = entry.content().until();
                    return !entry.content().on().isAfter(last) && (until == null || !until.isBefore(last));
                }
                : entry -> entry.content().on().getYear() == year;
    }

    private static BigDecimal persons(EntryContent content) {
        return BigDecimal.valueOf(Objects.requireNonNull(content.persons(), "persons are stated"));
    }
}
