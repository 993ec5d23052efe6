package cn.yangguang.yearform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The figures of a report as CSV: a line per cell, with the words of the form beside the code. */
public final class TablesCsv {
    private static final List<String> NEEDED = List.of("年度", "格", "数值");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private TablesCsv() {}

    /** UTF-8 text with CRLF; a blank cell has an empty last column. */
    public static String write(YearTables tables) {
        String lines = YearForm.of(tables.year()).stream()
                .flatMap(form -> form.cells().stream())
                .map(cell -> CSVFormat.DEFAULT.format(
                        tables.year(),
                        cell.code(),
                        cell.table(),
                        cell.rowWords(),
                        String.join(" ", cell.column().levels()),
                        cell.unit(),
                        tables.value(cell.code()).map(Relation::plain).orElse("")))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
        return "年度,格,表,行,列,单位,数值\r\n" + lines;
    }

    /** The figures of a file with at least the columns 年度, 格 and 数值; one year per file. */
    public static TablesRead read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), FORMAT)) {
            if (!parser.getHeaderNames().containsAll(NEEDED)) {
                return TablesRead.Bad.of(1, "", "第一行应有列名“年度”、“格”、“数值”");
            }
            return read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            return TablesRead.Bad.of(0, "", "不是正确的 CSV，请检查引号和列名");
        }
    }

    private static TablesRead read(CSVParser parser) {
        Collected collected = null;
        String year = "";
        for (CSVRecord row : parser) {
            int line = (int) parser.getCurrentLineNumber();
            if (!row.isConsistent()) {
                return TablesRead.Bad.of(line, "", "列数与第一行不同");
            }
            if (collected == null) {
                year = row.get("年度");
                if (!year.matches("\\d{4}")) {
                    return TablesRead.Bad.of(line, "年度", "“" + year + "”应为报告年度，如 2025");
                }
                collected = new Collected(Integer.parseInt(year), line);
            }
            if (!row.get("年度").equals(year)) {
                collected.wrong(line, "年度", "“" + row.get("年度") + "”与前面的 " + year + " 不同，一个文件只放一个年度");
            } else if (collected.usable()) {
                collected.put(row.get("格"), line, row.get("数值"));
            }
        }
        return collected == null ? TablesRead.Bad.of(0, "", "文件没有数据行") : collected.result(ReportingOrgan.UNKNOWN);
    }
}
