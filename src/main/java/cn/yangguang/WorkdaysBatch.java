package cn.yangguang;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.Suspension;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Row;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import cn.yangguang.tabular.TabularProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine;

/** Counts the periods of a whole file: all of them, or none and every bad line named. */
@NullMarked
final class WorkdaysBatch {
    private static final String START = "start_date";
    private static final String DAYS = "working_days";
    private static final String SUSPENSIONS = "suspensions";
    private static final String DUE = "due_date";

    private final WorkingCalendar calendar;
    private final CommandLine command;
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    WorkdaysBatch(WorkingCalendar calendar, CommandLine command) {
        this.calendar = calendar;
        this.command = command;
    }

    int run(Path file) {
        Reading reading = Tabular.read(file, Expected.columns(START, DAYS), TabularLimits.ordinary());
        reading.problems().stream().map(TabularProblem::text).forEach(mistakes::add);
        List<Map<String, String>> rows = new ArrayList<>();
        if (reading instanceof Reading.Table table) {
            table.rows().forEach(row -> due(row).ifPresent(due -> rows.add(withDue(row, due))));
            if (mistakes.isEmpty()) {
                print(table.columns(), rows);
                warnings.forEach(command.getErr()::println);
                return CommandLine.ExitCode.OK;
            }
        }
        mistakes.forEach(command.getErr()::println);
        command.getErr().println("没有输出任何结果；改正后请重新运行。");
        return CommandLine.ExitCode.SOFTWARE;
    }

    private Optional<LocalDate> due(Row row) {
        Optional<LocalDate> start = WorkdaysInput.date(row.get(START));
        Optional<Integer> n = WorkdaysInput.number(row.get(DAYS));
        Optional<List<Suspension>> suspensions = WorkdaysInput.suspensions(row.get(SUSPENSIONS));
        Optional<String> refusal = start.flatMap(s -> n.flatMap(days -> WorkingCalendar.refusal(s, days)));
        refusal.ifPresent(reason -> mistake(row, reason));
        if (start.isEmpty()) {
            mistake(row, START + "“" + row.get(START) + "”不是日期，请写成 2016-01-29");
        }
        if (n.isEmpty()) {
            mistake(row, DAYS + "“" + row.get(DAYS) + "”不对，应为 0 到 10000 的整数");
        }
        if (suspensions.isEmpty()) {
            mistake(row, SUSPENSIONS + "“" + row.get(SUSPENSIONS) + "”不对，请写成 2025-03-10..2025-03-31");
        }
        if (start.isEmpty() || n.isEmpty() || suspensions.isEmpty() || refusal.isPresent()) {
            return Optional.empty();
        }
        DayCount count = calendar.due(start.get(), n.get(), suspensions.get());
        warn(row, count);
        return Optional.of(count.due());
    }

    private void mistake(Row row, String what) {
        mistakes.add("第 " + row.line() + " 行：" + what);
    }

    private void warn(Row row, DayCount count) {
        if (count.provisional()) {
            warnings.add("第 " + row.line() + " 行：" + WorkdaysPrint.warning(calendar, count));
        }
        String before = row.get(DUE);
        if (!before.isEmpty() && !before.equals(count.due().toString())) {
            warnings.add("第 " + row.line() + " 行：文件中原有 due_date 为 " + before + "，算得 " + count.due() + "，已按算得的输出。");
        }
    }

    private static Map<String, String> withDue(Row row, LocalDate due) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(DUE, due.toString());
        return cells;
    }

    private void print(List<String> columns, List<Map<String, String>> rows) {
        List<String> header = new ArrayList<>(columns);
        if (!header.contains(DUE)) {
            header.add(DUE);
        }
        StringBuilder csv = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(csv, format)) {
            printer.printRecord(header);
            for (Map<String, String> row : rows) {
                printer.printRecord(header.stream().map(row::get));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        command.getOut().print(csv);
        command.getOut().flush();
    }
}
