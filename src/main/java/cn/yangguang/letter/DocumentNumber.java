package cn.yangguang.letter;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document number (发文字号), such as 临政公复〔2024〕7号: the organ's mark, the year in hexagonal brackets, the running
 * number without 第 and without leading zero (GB/T 9704-2012, 7.2.5).
 *
 * @param mark the organ's mark (机关代字), such as 临政公复
 * @param year four digits
 * @param serial running number within mark and year, from 1
 */
public record DocumentNumber(String mark, int year, int serial) {
    private static final Pattern MARK = Pattern.compile("\\p{IsHan}{1,20}");
    private static final Pattern WRITTEN = Pattern.compile("(\\p{IsHan}{1,20}(?<!第))〔([1-9]\\d{3})〕([1-9]\\d{0,6})号");

    public DocumentNumber {
        if (!isMark(mark) || year < 1000 || year > 9999 || serial < 1)
            throw new IllegalArgumentException("not a document number: " + mark + " " + year + " " + serial);
    }

    /** Whether it can stand before the year: up to twenty Han characters, no 第 at the end. */
    public static boolean isMark(String mark) {
        return MARK.matcher(mark).matches() && !mark.endsWith("第");
    }

    /** Reads a number as printed; empty for [], （）, 第, leading zeros and everything else that is not the form. */
    public static Optional<DocumentNumber> parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) return Optional.empty();
        return Optional.of(
                new DocumentNumber(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))));
    }

    @Override
    public String toString() {
        return mark + "〔" + year + "〕" + serial + "号";
    }
}
