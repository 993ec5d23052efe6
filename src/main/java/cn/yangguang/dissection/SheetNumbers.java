package cn.yangguang.dissection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of a sheet in words: in full whatever their format rounds away, dates and percentages as shown, leading zeros
 * where the format asks for them.
 */
final class SheetNumbers {

    private static final MathContext DIGITS = new MathContext(17);
    private static final int MOST_PLACES = 400;
    private static final double AFTER_LAST_DATE = 2_958_466;
    private static final Pattern ZEROS = Pattern.compile("0+");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private boolean since1904;

    void since1904() {
        since1904 = true;
    }

    /** @param format as the styles write it; id its number */
    String of(String raw, int id, String format) {
        BigDecimal exact;
        try {
            exact = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw.strip();
        }
        if (Math.abs((long) exact.scale()) > MOST_PLACES) {
            return raw.strip();
        }
        double value = exact.doubleValue();
        if (isDate(id, format) && DateUtil.isValidExcelDate(value) && value < AFTER_LAST_DATE) {
            return shown(value, id, format);
        }
        if (format.endsWith("%")) {
            return shown(value, id, format);
        }
        String plain = plain(exact);
        boolean padded = ZEROS.matcher(format).matches() && exact.signum() >= 0 && !plain.contains(".");
        return padded ? "0".repeat(Math.max(0, Math.min(format.length(), 30) - plain.length())) + plain : plain;
    }

    private boolean isDate(int id, String format) {
        boolean chinese = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return chinese || dates.computeIfAbsent(id, some -> DateUtil.isADateFormat(id, format));
    }

    private String shown(double value, int id, String format) {
        boolean known = !format.isEmpty() && !format.equals("General");
        try {
            return formatter.formatRawCellContents(value, known ? id : 14, known ? format : "yyyy/m/d", since1904);
        } catch (RuntimeException e) {
            // a format that only Excel understands
            return plain(BigDecimal.valueOf(value));
        }
    }

    private static String plain(BigDecimal exact) {
        BigDecimal value = exact.precision() > 17 ? exact.round(DIGITS) : exact;
        // what binary arithmetic leaves over (0.1 + 0.2) is nobody's number
        BigDecimal shown = value.round(new MathContext(15));
        BigDecimal kept = value.scale() > 0 ? shown : value;
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }
}
