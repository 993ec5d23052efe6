package cn.yangguang.calendar;

import cn.yangguang.calendar.DayListProblem.Code;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Turns the text of one list of days into the list, gathering every problem with its line. */
final class DayListParser {
    private final Map<LocalDate, ListedDay> days = new LinkedHashMap<>();
    private final List<DayListProblem> problems = new ArrayList<>();
    private List<String> header = List.of();
    private String region = "";

    DayListReading parse(String text) {
        int line = 1;
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            var records = parser.iterator();
            while (records.hasNext()) {
                take(records.next(), line);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problem(Code.QUOTES, line, "");
        }
        if (header.isEmpty()) {
            problem(Code.EMPTY, 0, "");
        }
        return problems.isEmpty()
                ? new DayList(region, List.copyOf(days.values()))
                : new DayListReading.Refused(problems);
    }

    private void take(CSVRecord cells, int line) {
        if (cells.size() == 1 && cells.get(0).isBlank()) {
            return;
        }
        if (header.isEmpty()) {
            header = cells.stream().map(String::strip).toList();
            for (String column : List.of("date", "type", "name")) {
                if (!header.contains(column)) {
                    problem(Code.COLUMN, line, column);
                }
            }
        } else if (cells.size() != header.size()) {
            problem(Code.CELLS, line, cells.size() + " / " + header.size());
        } else if (header.containsAll(List.of("date", "type", "name"))) {
            day(cells, line);
        }
    }

    private void day(CSVRecord cells, int line) {
        String type = cell(cells, "type");
        String name = cell(cells, "name");
        if (!type.equals("off") && !type.equals("work")) {
            problem(Code.TYPE, line, type);
        }
        if (name.isEmpty()) {
            problem(Code.NAME, line, "");
        }
        checkRegion(cells, line);
        try {
            LocalDate date = LocalDate.parse(cell(cells, "date"));
            if (days.put(date, new ListedDay(date, type.equals("work"), name)) != null) {
                problem(Code.DUPLICATE, line, date.toString());
            }
        } catch (DateTimeException e) {
            problem(Code.DATE, line, cell(cells, "date"));
        }
    }

    private void checkRegion(CSVRecord cells, int line) {
        if (!header.contains("region")) {
            return;
        }
        String named = cell(cells, "region");
        if (named.isEmpty() || !region.isEmpty() && !region.equals(named)) {
            problem(Code.REGION, line, named);
        } else {
            region = named;
        }
    }

    private String cell(CSVRecord cells, String column) {
        return cells.get(header.indexOf(column)).strip();
    }

    private void problem(Code code, int line, String value) {
        problems.add(new DayListProblem(code, line, value));
    }
}
