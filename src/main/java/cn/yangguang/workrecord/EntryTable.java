package cn.yangguang.workrecord;

import cn.yangguang.identity.Person;
import cn.yangguang.page.FieldProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Entries from a CSV whose first line names the fields: all of them, or none with each wrong line named. */
@Service
public class EntryTable {

    private static final int MOST = 2000;

    private final WorkRecords records;

    EntryTable(WorkRecords records) {
        this.records = records;
    }

    /** @param wrong empty when all were entered */
    public record Brought(int entered, List<WrongLine> wrong) {}

    /** @param number of the line, the heading being 1 */
    public record WrongLine(long number, List<FieldProblem> problems) {}

    /** @param heading the words under which a field stands in a table */
    @Transactional
    public Brought bring(
            String organ,
            Register register,
            String csv,
            Function<EntryField, String> heading,
            Person person,
            String origin) {
        List<WrongLine> wrong = new ArrayList<>();
        int entered = 0;
        for (CSVRecord line : lines(csv)) {
            List<FieldProblem> problems = entered >= MOST
                    ? List.of(FieldProblem.of("", "workrecord.problem.many", MOST))
                    : records.add(organ, register, typed(register, line, heading), person, origin);
            if (!problems.isEmpty()) {
                wrong.add(new WrongLine(line.getRecordNumber() + 1, problems));
            }
            entered++;
            if (entered > MOST) {
                break;
            }
        }
        if (entered == 0) {
            wrong.add(new WrongLine(1, List.of(FieldProblem.of("", "workrecord.problem.empty"))));
        }
        if (!wrong.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new Brought(wrong.isEmpty() ? entered : 0, List.copyOf(wrong));
    }

    private static Map<EntryField, String> typed(
            Register register, CSVRecord line, Function<EntryField, String> heading) {
        var typed = new EnumMap<EntryField, String>(EntryField.class);
        for (EntryField field : register.fields()) {
            String column = heading.apply(field);
            typed.put(field, line.isMapped(column) && line.isSet(column) ? line.get(column) : "");
        }
        return typed;
    }

    private static List<CSVRecord> lines(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            return List.of();
        }
    }
}
