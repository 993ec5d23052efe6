package cn.yangguang.scoring;

import java.util.List;
import java.util.stream.Collectors;

/** The list of a document as CSV. */
final class CsvFile implements SampleWriter {

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        Draft lists = draft.lists();
        return new Sample(file, content(lists, chance), Sample.labels(file, "", lists));
    }

    static byte[] content(Draft lists, Chance chance) {
        String text = lists.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(CsvFile::line)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return TextFile.encoded(text, chance);
    }

    private static String line(List<Composed> row) {
        return row.stream().map(cell -> quoted(cell.text())).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
