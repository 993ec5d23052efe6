package cn.yangguang.workrecord.web;

import cn.yangguang.page.Screen;
import cn.yangguang.tabular.InertText;
import cn.yangguang.workrecord.Entry;
import cn.yangguang.workrecord.EntryField;
import cn.yangguang.workrecord.EntryKind;
import cn.yangguang.workrecord.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The entries that count, for a spreadsheet; the import reads it again. */
final class EntryCsv {

    private EntryCsv() {}

    static byte[] of(Screen screen, Register register, List<Entry> entries) {
        String[] head = register.fields().stream()
                .map(field -> WorkRecordsPage.heading(screen, field))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (Entry entry : entries) {
                if (!entry.struck()) {
                    csv.printRecord(line(register, entry));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(Register register, Entry entry) {
        List<String> line = new ArrayList<>();
        for (EntryField field : register.fields()) {
            EntryKind kind = entry.content().kind();
            line.add(
                    field == EntryField.KIND
                            ? kind == null ? "" : kind.title()
                            : InertText.of(entry.content().typed(field)));
        }
        return line;
    }
}
