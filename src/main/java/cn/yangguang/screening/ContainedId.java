package cn.yangguang.screening;

import cn.yangguang.identifier.IdNumber;
import cn.yangguang.identifier.IdNumber.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Identity numbers inside longer ones: 残疾人证 (the number, one digit of kind, one of degree, maybe B1 for a second card),
 * 学籍号 (a letter and the number), numbers of households and insurances built around it.
 */
final class ContainedId {

    private static final int LONGEST = 30;

    private ContainedId() {}

    /** @param end where the run of digits that begins at {@code start} ends */
    static NumberDetector.@Nullable Hit in(Words words, int start, int end, LocalDate today) {
        String text = words.text();
        if (end - start == 17 && isCardOfDisabled(text, start, end, today)) {
            return new NumberDetector.Hit("PD-ID", start, start + 18);
        }
        if (end - start < 19 || end - start > LONGEST) {
            return null;
        }
        for (int at = start; at + 18 <= end; at++) {
            if (IdNumber.judge(text.substring(at, at + 18), today) == Verdict.VALID) {
                boolean sure = at == start && end - start == 20 && isKindAndDegree(text, at + 18)
                        || Surroundings.speaksOfId(words, start)
                        || words.kind() == ColumnKind.ID;
                return new NumberDetector.Hit(sure ? "PD-ID" : "PD-IDLIKE", at, at + 18);
            }
        }
        return null;
    }

    private static boolean isCardOfDisabled(String text, int start, int end, LocalDate today) {
        return Texts.isX(Texts.at(text, end))
                && isKindAndDegree(text, end + 1)
                && IdNumber.judge(text.substring(start, end) + 'X', today) == Verdict.VALID;
    }

    /** Seven kinds of disability, four degrees. */
    private static boolean isKindAndDegree(String text, int at) {
        char kind = Texts.at(text, at);
        char degree = Texts.at(text, at + 1);
        return kind >= '1' && kind <= '7' && degree >= '1' && degree <= '4' && !Texts.isDigit(Texts.at(text, at + 2));
    }
}
