package cn.yangguang.workrecord.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Screen;
import cn.yangguang.workrecord.Entry;
import cn.yangguang.workrecord.EntryField;
import cn.yangguang.workrecord.EntryKind;
import cn.yangguang.workrecord.EntryTable;
import cn.yangguang.workrecord.Register;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One register of an organ in a year.
 *
 * @param keeps whether the person writes here
 * @param typed what stands in the form
 * @param wrong lines of a table that was refused
 */
public record WorkRecordsView(
        Organ organ,
        List<Choice> organs,
        Register register,
        int year,
        List<Entry> entries,
        boolean keeps,
        Map<EntryField, String> typed,
        FormProblems problems,
        List<EntryTable.WrongLine> wrong) {

    public String here() {
        return "/office/work-records/" + organ.key();
    }

    public String of(Register other) {
        return here() + "?register=" + RecordDesk.address(other) + "&year=" + year;
    }

    public String address() {
        return here() + "/" + RecordDesk.address(register);
    }

    public String name() {
        return RecordDesk.address(register);
    }

    /** The fields that a table shows. */
    public List<EntryField> columns() {
        return register.fields().stream()
                .filter(field -> field != EntryField.NOTE)
                .toList();
    }

    public String cell(Entry entry, EntryField field, Screen screen) {
        EntryKind kind = entry.content().kind();
        return field == EntryField.KIND
                ? kind == null ? "" : screen.of("workrecord.kind." + kind.name())
                : entry.content().typed(field);
    }

    public static String input(EntryField field) {
        return field == EntryField.ON || field == EntryField.UNTIL ? "date" : "text";
    }

    public static List<Choice> kinds(Register register, Screen screen) {
        return Stream.concat(
                        Stream.of(new Choice("", screen.of("workrecord.choose"))),
                        register.kinds().stream()
                                .map(kind -> new Choice(kind.name(), screen.of("workrecord.kind." + kind.name()))))
                .toList();
    }

    public String at(EntryField field) {
        return typed.getOrDefault(field, "");
    }

    /** The money of the entries that count, in yuan; empty where there is none. */
    public String total() {
        List<BigDecimal> amounts = entries.stream()
                .filter(entry -> !entry.struck())
                .map(entry -> entry.content().amount())
                .filter(Objects::nonNull)
                .toList();
        return amounts.isEmpty()
                ? ""
                : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }
}
