package cn.yangguang.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * The text of a number in a worksheet: plain digits, never {@code 1.0} or {@code 1.2E+17}; a date by its format as
 * {@code 2026-01-31}, with a time of day if it has one; leading zeros if the format asks for them.
 */
final class CellText {
    private static final MathContext SHOWN_DIGITS = new MathContext(15);
    private static final BigDecimal FIRST_INEXACT = new BigDecimal("1E15");
    /** More decimal places than any number of a spreadsheet has; written out, they would fill the memory. */
    private static final int MOST_PLACES = 400;
    /** The serial number of 1 January 10000. */
    private static final double AFTER_LAST_DATE = 2_958_466;

    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private enum Format {
        PLAIN,
        DATE
    }

    private record Style(Format format, int digits) {}

    private final @Nullable StylesTable styles;
    private final boolean since1904;
    private final Map<Integer, Style> known = new HashMap<>();

    CellText(@Nullable StylesTable styles, boolean since1904) {
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** Whether the digits of this number cannot all be right any more. */
    static boolean isInexact(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.abs().compareTo(FIRST_INEXACT) >= 0;
    }

    /** @throws NumberFormatException when the worksheet holds no number there */
    String of(String number, int styleIndex) {
        Style style = known.computeIfAbsent(styleIndex, this::style);
        BigDecimal exact = new BigDecimal(number);
        if (Math.abs((long) exact.scale()) > MOST_PLACES) {
            throw new NumberFormatException(number);
        }
        if (style.format == Format.DATE && isDate(exact.doubleValue())) {
            return date(exact.doubleValue());
        }
        BigDecimal value = exact.round(SHOWN_DIGITS).stripTrailingZeros();
        String digits = value.signum() == 0 ? "0" : value.toPlainString();
        boolean short0 = value.signum() >= 0 && value.scale() <= 0 && digits.length() < style.digits;
        return short0 ? "0".repeat(style.digits - digits.length()) + digits : digits;
    }

    private static boolean isDate(double serial) {
        return DateUtil.isValidExcelDate(serial) && serial < AFTER_LAST_DATE;
    }

    private String date(double serial) {
        LocalDateTime at = DateUtil.getLocalDateTime(serial, since1904, true);
        if (serial < 1) {
            return at.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        boolean wholeDay = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? at.toLocalDate().toString() : at.format(WITH_TIME);
    }

    private Style style(int index) {
        if (styles == null || index < 0 || index >= styles.getNumCellStyles()) {
            return new Style(Format.PLAIN, 0);
        }
        XSSFCellStyle style = styles.getStyleAt(index);
        int id = style.getDataFormat();
        String format = style.getDataFormatString() == null ? "" : style.getDataFormatString();
        boolean chineseDate = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        boolean date = chineseDate || DateUtil.isADateFormat(id, format);
        boolean zeros = !format.isEmpty() && format.chars().allMatch(c -> c == '0');
        return new Style(date ? Format.DATE : Format.PLAIN, zeros ? format.length() : 0);
    }
}
