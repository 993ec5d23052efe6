package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** One worksheet as its XML goes by: its cells, what of them is not seen, and the words a sheet keeps beside its cells. */
final class SheetReading implements Xml.Listener {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]{2,})\"");
    private static final Pattern HEADER_CODE = Pattern.compile("&(\"[^\"]*\"|K[0-9A-F]{6}|[0-9]+|[A-Z])");

    private record Line(int number, boolean hidden, List<Grid.Cell> cells, int[] styles) {}

    private final String where;
    private final Gathering found;
    private final SheetBook book;
    private final SheetColumns columns = new SheetColumns();
    private final SheetConditions conditions = new SheetConditions();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<Grid.Cell> cells = new ArrayList<>();
    private final List<Integer> cellStyles = new ArrayList<>();
    private int row;
    private int column;
    private boolean rowHidden;
    private boolean rowsHidden;
    private boolean filtered;
    private String type = "n";
    private int style;
    private boolean inValue;
    private boolean inReading;
    private boolean inFormula;
    private boolean inCell;
    private boolean differentFirst;
    private boolean differentEven;
    private int invisible;
    private int blankFormat;
    private int conditional;

    SheetReading(String where, Gathering found, SheetBook book) {
        this.where = where;
        this.found = found;
        this.book = book;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "sheetFormatPr" -> rowsHidden = element.is("zeroHeight");
            case "col" -> columns.add(element);
            case "row" -> row(element);
            case "c" -> cell(element);
            case "rPh" -> inReading = true;
            case "v", "t" -> inValue = !inReading && inCell;
            case "f", "formula", "formula1", "formula2" -> {
                inFormula = true;
                formula.setLength(0);
            }
            case "conditionalFormatting" -> conditions.area(element.attribute("sqref", ""));
            case "cfRule" -> conditions.rule(element, book.styles());
            case "sheetPr" -> filtered |= element.is("filterMode");
            case "filterColumn" -> filtered = true;
            case "dataValidation" -> validation(element);
            case "headerFooter" -> {
                differentFirst = element.is("differentFirst");
                differentEven = element.is("differentOddEven");
            }
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                value.setLength(0);
            case "scenario", "inputCells" ->
                found.hidden(
                        TraceKind.CUSTOM_DATA,
                        where + "的方案",
                        element.attribute("val", "") + " " + element.attribute("comment", ""));
            case "hyperlink" -> found.hidden(where + "的链接", element.attribute("tooltip", ""));
            default -> {}
        }
    }

    private void row(Xml.Element element) {
        long number = element.attribute("r") == null ? row + 1 : element.number("r");
        row = (int) Math.clamp(number, 1, 1 << 21);
        boolean flat = element.attribute("ht") != null && Numbers.real(element.attribute("ht"), 15) < 1;
        rowHidden = flat || (element.attribute("hidden") == null ? rowsHidden : element.is("hidden"));
        column = -1;
        cells = new ArrayList<>();
        cellStyles.clear();
    }

    private void cell(Xml.Element element) {
        column = SheetColumns.of(element.attribute("r", ""), column + 1);
        type = element.attribute("t", "n");
        style = (int) element.number("s");
        value.setLength(0);
        formula.setLength(0);
        inCell = true;
    }

    private void validation(Xml.Element element) {
        String words = String.join(
                " ",
                element.attribute("promptTitle", ""),
                element.attribute("prompt", ""),
                element.attribute("errorTitle", ""),
                element.attribute("error", ""));
        found.hidden(TraceKind.CHOICE_LIST, where + "的数据有效性", words);
    }

    @Override
    public void text(String text) {
        if (inFormula) {
            formula.append(text);
        } else if (inValue || !inCell) {
            value.append(text);
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "f" -> {
                inFormula = false;
                literals("公式中的文字", null);
            }
            case "formula" -> {
                inFormula = false;
                conditions.formula(formula);
                literals("条件格式中的文字", null);
            }
            case "formula1", "formula2" -> {
                inFormula = false;
                literals("的数据有效性", TraceKind.CHOICE_LIST);
            }
            case "c" -> endCell();
            case "row" -> endRow();
            case "oddHeader", "oddFooter" -> header(true);
            case "evenHeader", "evenFooter" -> header(differentEven);
            case "firstHeader", "firstFooter" -> header(differentFirst);
            default -> {}
        }
    }

    private void literals(String what, @org.jspecify.annotations.Nullable TraceKind kind) {
        StringBuilder words = new StringBuilder();
        LITERAL.matcher(formula).results().forEach(m -> words.append(m.group(1)).append(' '));
        if (kind != null) {
            found.hidden(kind, where + what, words);
        } else {
            found.hidden(where + what, words);
        }
    }

    private void header(boolean used) {
        String words = HEADER_CODE.matcher(value).replaceAll(" ");
        if (used) {
            found.shown(where + "的页眉页脚", words);
        } else {
            found.hidden(TraceKind.HIDDEN_TEXT, where + "未使用的页眉页脚", words);
        }
        value.setLength(0);
    }

    private void endCell() {
        inCell = false;
        SheetStyles.Look look = book.styles().of(style);
        String words = Words.clean(written(look));
        if (words.isEmpty()) {
            return;
        }
        boolean narrow = columns.hides(column);
        boolean unseen = look.invisible() || look.blank() && !type.equals("e");
        if (narrow) {
            hiddenColumns.set(column);
        }
        invisible += look.invisible() ? 1 : 0;
        blankFormat += look.blank() ? 1 : 0;
        cellStyles.add(style);
        cells.add(new Grid.Cell(column, narrow || unseen ? Seen.HIDDEN : Seen.SHOWN, words));
        found.allowance().unpack(40);
    }

    private String written(SheetStyles.Look look) {
        String raw = value.toString();
        return switch (type) {
            case "s" -> raw.isBlank() ? "" : book.strings().of(raw);
            case "b" -> raw.isBlank() ? "" : raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> raw.isBlank() ? "" : book.numbers().of(raw, look.id(), look.format());
            default -> raw;
        };
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            found.allowance().unpack(80);
            int[] styles = cellStyles.stream().mapToInt(Integer::intValue).toArray();
            lines.add(new Line(row, rowHidden, cells, styles));
        }
    }

    /** The cells of a line, those hidden that a condition may hide. The conditions stand behind the cells. */
    private List<Grid.Cell> conditioned(Line line) {
        List<Grid.Cell> judged = new ArrayList<>(line.cells());
        for (int i = 0; i < judged.size(); i++) {
            Grid.Cell cell = judged.get(i);
            SheetStyles.Look look = book.styles().of(line.styles()[i]);
            if (cell.seen() == Seen.SHOWN && conditions.hides(line.number(), cell.column(), cell.text(), look)) {
                conditional++;
                judged.set(i, new Grid.Cell(cell.column(), Seen.HIDDEN, cell.text()));
            }
        }
        return judged;
    }

    /** Hands the sheet on, when it has gone by. */
    void tell(boolean hiddenSheet) {
        List<Grid.Row> rows = new ArrayList<>();
        int hidden = 0;
        for (Line line : lines) {
            hidden += line.hidden() ? 1 : 0;
            rows.add(new Grid.Row(line.number(), line.hidden() ? Seen.HIDDEN : Seen.SHOWN, conditioned(line)));
        }
        found.trace(TraceKind.INVISIBLE_TEXT, where + "的条件格式", conditional);
        found.grid(where, hiddenSheet ? Seen.HIDDEN : Seen.SHOWN, rows);
        found.trace(filtered ? TraceKind.FILTERED_ROW : TraceKind.HIDDEN_ROW, where, hidden);
        found.trace(TraceKind.HIDDEN_COLUMN, where, hiddenColumns.cardinality());
        found.trace(TraceKind.INVISIBLE_TEXT, where, invisible);
        found.trace(TraceKind.HIDDEN_TEXT, where + "中不显示的单元格", blankFormat);
    }
}
