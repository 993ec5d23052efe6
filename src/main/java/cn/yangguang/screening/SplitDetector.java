package cn.yangguang.screening;

import cn.yangguang.identifier.BankCard;
import cn.yangguang.identifier.IdNumber;
import cn.yangguang.identifier.IdNumber.Verdict;
import cn.yangguang.identifier.Telephone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers split over neighbouring cells of a row, as forms with a box for each digit have them, or over two lines of a page. */
final class SplitDetector implements Detector {

    private static final int LONGEST = 19;

    @Override
    public void inspect(Subject subject, Findings found) {
        List<Words> run = new ArrayList<>();
        Words before = null;
        for (Words words : subject.words()) {
            if (words.inTable() && isPiece(words)) {
                if (before == null
                        || before.part() != words.part()
                        || before.row() != words.row()
                        || before.place() + 1 != words.place()) {
                    cells(run, subject.today(), found);
                    run.clear();
                }
                run.add(words);
            } else if (before != null && !words.inTable() && !before.inTable()) {
                lines(before, words, subject.today(), found);
            }
            before = words;
        }
        cells(run, subject.today(), found);
    }

    private static boolean isPiece(Words cell) {
        String text = cell.text().strip();
        if (text.isEmpty() || text.length() > LONGEST || cell.kind().isImpersonal()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Texts.isDigit(text.charAt(i)) && !(i == text.length() - 1 && Texts.isX(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static void cells(List<Words> run, LocalDate today, Findings found) {
        for (int from = 0; from < run.size(); from++) {
            StringBuilder digits = new StringBuilder();
            for (int until = from; until < run.size() && digits.length() < LONGEST; until++) {
                digits.append(run.get(until).text().strip());
                String code = until == from ? null : code(digits.toString(), until - from + 1, today);
                if (code != null) {
                    run.subList(from, until + 1)
                            .forEach(
                                    cell -> found.add(code, cell, 0, cell.text().length()));
                    from = until;
                    break;
                }
            }
        }
    }

    private static @Nullable String code(String digits, int cells, LocalDate today) {
        if (digits.length() == 18) {
            String number = Texts.isX(digits.charAt(17)) ? digits.substring(0, 17) + 'X' : digits;
            return IdNumber.judge(number, today) == Verdict.VALID ? "PD-ID" : null;
        }
        boolean boxes = cells == digits.length();
        if (boxes && digits.length() == 11 && Telephone.isMobile(digits)) {
            return "PD-MOBILE";
        }
        return boxes && BankCard.isValid(digits) ? "PD-BANK" : null;
    }

    /** An identity number whose first digits end one line and whose others begin the next. */
    private static void lines(Words first, Words second, LocalDate today, Findings found) {
        String one = first.text();
        String two = second.text();
        int start = one.length();
        while (start > 0 && one.length() - start < 18 && Texts.isDigit(one.charAt(start - 1))) {
            start--;
        }
        int end = Texts.endOfDigits(two, 0);
        end += Texts.isX(Texts.at(two, end)) ? 1 : 0;
        if (start == one.length() || end == 0 || one.length() - start + end != 18) {
            return;
        }
        String number = one.substring(start) + two.substring(0, end).toUpperCase(java.util.Locale.ROOT);
        if (IdNumber.judge(number, today) == Verdict.VALID) {
            found.add("PD-ID", first, start, one.length());
            found.add("PD-ID", second, 0, end);
        }
    }
}
