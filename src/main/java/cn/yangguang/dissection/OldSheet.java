package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFAnchor;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** One sheet of a binary Excel file. */
final class OldSheet {

    private static final int TINY = 3;
    private static final int NARROW = 80;

    private final String where;
    private final Gathering found;
    private final boolean filtered;
    private final SheetNumbers numbers = new SheetNumbers();
    private final BitSet hiddenColumns = new BitSet();
    private int hiddenRows;
    private int invisible;
    private int blank;

    OldSheet(String where, Gathering found, boolean filtered) {
        this.where = where;
        this.found = found;
        this.filtered = filtered;
    }

    void read(HSSFSheet sheet) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            row((HSSFRow) row, sheet, rows);
        }
        found.grid(where, Seen.SHOWN, rows);
        found.trace(filtered ? TraceKind.FILTERED_ROW : TraceKind.HIDDEN_ROW, where, hiddenRows);
        found.trace(TraceKind.HIDDEN_COLUMN, where, hiddenColumns.cardinality());
        found.trace(TraceKind.INVISIBLE_TEXT, where, invisible);
        found.trace(TraceKind.HIDDEN_TEXT, where + "中不显示的单元格", blank);
        comments(sheet);
        shapes(sheet);
        choices(sheet);
        found.shown(
                where + "的页眉页脚",
                sheet.getHeader().getLeft() + " " + sheet.getHeader().getCenter() + " "
                        + sheet.getHeader().getRight() + " " + sheet.getFooter().getLeft() + " "
                        + sheet.getFooter().getCenter() + " "
                        + sheet.getFooter().getRight());
    }

    private void row(HSSFRow row, HSSFSheet sheet, List<Grid.Row> rows) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = Words.clean(text((HSSFCell) cell, cell.getCellType()));
            if (!text.isEmpty()) {
                cells.add(new Grid.Cell(cell.getColumnIndex(), seen((HSSFCell) cell, sheet), text));
            }
        }
        if (!cells.isEmpty()) {
            boolean hidden = row.getZeroHeight() || row.getHeight() == 0;
            hiddenRows += hidden ? 1 : 0;
            rows.add(new Grid.Row(row.getRowNum() + 1, hidden ? Seen.HIDDEN : Seen.SHOWN, cells));
        }
    }

    private Seen seen(HSSFCell cell, HSSFSheet sheet) {
        int column = cell.getColumnIndex();
        boolean narrow = sheet.isColumnHidden(column) || sheet.getColumnWidth(column) < NARROW;
        if (narrow) {
            hiddenColumns.set(column);
        }
        HSSFCellStyle style = cell.getCellStyle();
        boolean unseen = invisible(style, sheet);
        String format = style.getDataFormatString();
        boolean none = format != null && format.startsWith(";;;");
        invisible += unseen ? 1 : 0;
        blank += none ? 1 : 0;
        return narrow || unseen || none ? Seen.HIDDEN : Seen.SHOWN;
    }

    private static boolean invisible(HSSFCellStyle style, HSSFSheet sheet) {
        HSSFFont font = style.getFont(sheet.getWorkbook());
        int ink = colour(font.getHSSFColor(sheet.getWorkbook()), Colours.BLACK);
        int paper = style.getFillPattern() == FillPatternType.NO_FILL
                ? Colours.WHITE
                : style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                        ? colour(style.getFillForegroundColorColor(), Colours.WHITE)
                        : Colours.UNKNOWN;
        return Colours.invisible(ink, paper)
                || font.getFontHeightInPoints() <= TINY && font.getFontHeightInPoints() > 0;
    }

    private static int colour(@Nullable HSSFColor colour, int otherwise) {
        if (colour == null || colour.getIndex() == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            return otherwise;
        }
        short[] rgb = colour.getTriplet();
        return rgb[0] << 16 | rgb[1] << 8 | rgb[2];
    }

    private String text(HSSFCell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                numbers.of(
                        new java.math.BigDecimal(String.valueOf(cell.getNumericCellValue())).toPlainString(),
                        cell.getCellStyle().getDataFormat(),
                        String.valueOf(cell.getCellStyle().getDataFormatString()));
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case FORMULA -> text(cell, cell.getCachedFormulaResultType());
            default -> "";
        };
    }

    private void comments(HSSFSheet sheet) {
        for (HSSFComment comment : sheet.getCellComments().values()) {
            found.trace(TraceKind.COMMENT, where);
            String cell = SheetColumns.letters(comment.getColumn()) + (comment.getRow() + 1);
            found.hidden(where + cell + "的批注", comment.getString().getString() + " " + comment.getAuthor());
        }
    }

    private void shapes(HSSFSheet sheet) {
        if (sheet.getDrawingPatriarch() != null) {
            for (HSSFShape shape : sheet.getDrawingPatriarch()) {
                HSSFAnchor anchor = shape.getAnchor();
                if (shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment) && anchor != null) {
                    found.shown(where + "的文本框", words(simple));
                }
            }
        }
    }

    /** A shape without words has not even a record for them. */
    private static String words(HSSFSimpleShape shape) {
        try {
            HSSFRichTextString words = shape.getString();
            return words == null ? "" : shown(words.getString());
        } catch (NullPointerException e) {
            return "";
        }
    }

    private static List<HSSFDataValidation> validations(HSSFSheet sheet) {
        try {
            return sheet.getDataValidations();
        } catch (IllegalStateException | IllegalArgumentException e) {
            // sheets with records that the library does not know have no place for new ones, which it looks for first
            return List.of();
        }
    }

    private void choices(HSSFSheet sheet) {
        for (DataValidation validation : validations(sheet)) {
            String[] values = validation.getValidationConstraint().getExplicitListValues();
            String words = values == null ? "" : String.join(" ", values);
            found.hidden(
                    TraceKind.CHOICE_LIST,
                    where + "的数据有效性",
                    words + " " + shown(validation.getPromptBoxText()) + " " + shown(validation.getErrorBoxText()));
        }
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
