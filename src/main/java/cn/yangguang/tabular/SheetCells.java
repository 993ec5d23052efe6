package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the cells of one worksheet as its XML goes by, within the limits; formulas count by their stored value. */
final class SheetCells extends DefaultHandler {
    private static final int HEAD_ROWS = 50;
    private static final int MOST_MERGES = 200_000;

    private final TabularLimits limits;
    private final SharedStrings strings;
    private final CellText numbers;
    private final Problems problems;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean inText;
    private boolean inPhonetic;
    private boolean spoiled;

    SheetCells(TabularLimits limits, SharedStrings strings, CellText numbers, Problems problems) {
        this.limits = limits;
        this.strings = strings;
        this.numbers = numbers;
        this.problems = problems;
    }

    Grid grid() {
        return Grid.filled(rows, merges);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes is) {
        switch (name) {
            case "row" -> beginRow(is);
            case "c" -> beginCell(is);
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> inText = !inPhonetic;
            case "mergeCell" -> merge(is);
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            text.append(chars, start, length);
            if (text.length() > limits.cellChars()) {
                throw Stop.at(line, place(), Code.CELL_TOO_LONG, limits.cellChars());
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void beginRow(Attributes is) {
        String number = is.getValue("r");
        int before = line;
        line = number == null ? line + 1 : Integer.parseInt(number);
        if (line <= before) {
            throw Stop.because(Code.BROKEN_XLSX);
        }
        column = -1;
        spoiled = false;
    }

    private void beginCell(Attributes is) {
        String ref = is.getValue("r");
        column = ref == null ? column + 1 : Merge.column(ref.replaceAll("[^A-Z]", ""));
        type = is.getValue("t") == null ? "n" : is.getValue("t");
        style = is.getValue("s") == null ? 0 : Integer.parseInt(is.getValue("s"));
        text.setLength(0);
    }

    private void endCell() {
        String value = value(text.toString()).strip();
        if (value.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw Stop.at(line, place(), Code.TOO_MANY_COLUMNS, limits.columns());
        }
        if (value.length() > limits.cellChars()) {
            throw Stop.at(line, place(), Code.CELL_TOO_LONG, limits.cellChars());
        }
        cells.put(column, value);
    }

    private String value(String raw) {
        return switch (type) {
            case "s" ->
                raw.isBlank()
                        ? ""
                        : strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "b" -> raw.strip().equals("1") ? "TRUE" : raw.isBlank() ? "" : "FALSE";
            case "e" -> spoil(Code.FORMULA_ERROR, raw.strip());
            case "n" -> number(raw.strip());
            case "d" -> raw.strip().replaceFirst("T00:00:00(\\.0+)?Z?$", "");
            default -> raw;
        };
    }

    private String number(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        return CellText.isInexact(raw) ? spoil(Code.LONG_NUMBER, raw) : numbers.of(raw, style);
    }

    private String spoil(Code code, String value) {
        problems.add(code, line, place(), value);
        spoiled = true;
        return value;
    }

    private void endRow() {
        if (!cells.isEmpty() && !spoiled) {
            String[] texts = new String[cells.lastKey() + 1];
            Arrays.fill(texts, "");
            cells.forEach((at, value) -> texts[at] = value);
            rows.add(new GridRow(line, texts));
        }
        cells.clear();
        if (rows.size() > limits.rows() + HEAD_ROWS) {
            throw Stop.because(Code.TOO_MANY_ROWS, limits.rows());
        }
    }

    private void merge(Attributes is) {
        String ref = is.getValue("ref");
        Merge merge = ref == null ? null : Merge.of(ref);
        if (merge != null) {
            merges.add(merge);
        }
        if (merges.size() > MOST_MERGES) {
            throw Stop.because(Code.BOMB, MOST_MERGES + " × merge");
        }
    }

    private String place() {
        return Merge.letters(Math.max(0, column)) + line;
    }
}
