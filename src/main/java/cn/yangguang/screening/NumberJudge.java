package cn.yangguang.screening;

import cn.yangguang.identifier.BankCard;
import cn.yangguang.identifier.CreditNumber;
import cn.yangguang.identifier.IdNumber;
import cn.yangguang.identifier.Telephone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which rule a number falls under, from its digits, its neighbours and the words around it. */
final class NumberJudge {

    private static final Set<List<Integer>> MOBILE_GROUPS = Set.of(
            List.of(11),
            List.of(3, 4, 4),
            List.of(3, 8),
            List.of(7, 4),
            List.of(3, 3, 5),
            List.of(4, 4, 3),
            List.of(5, 6),
            List.of(6, 5),
            List.of(4, 3, 4),
            List.of(3, 4, 2, 2),
            List.of(1, 10),
            List.of(4, 7));

    /** Fewer digits are no number of a person: a mobile telephone has eleven. */
    static final int SHORTEST = 11;

    private final LocalDate today;
    private final Set<String> contacts;

    /** @param contacts digits of the telephones that the office gives as its own */
    NumberJudge(LocalDate today, Set<String> contacts) {
        this.today = today;
        this.contacts = contacts;
    }

    /** The code of the rule, or null when the number is nobody's. */
    @Nullable
    String judge(Words words, Number number) {
        if (number.length() < SHORTEST || isPartOfDecimal(words.text(), number)) {
            return null;
        }
        String code = id(words, number);
        if (code == null) {
            code = mobile(words, number);
        }
        return code == null ? account(words, number) : code;
    }

    private @Nullable String id(Words words, Number number) {
        if (number.length() == 15) {
            return isOldId(words, number) ? "PD-ID15" : null;
        }
        if (number.length() != 18 || Texts.isLetter(Texts.at(words.text(), number.end()))) {
            return null;
        }
        boolean spokenOf = Surroundings.speaksOfId(words, number.start());
        return switch (IdNumber.judge(number.digits(), today)) {
            case VALID -> spokenOf || !isCreditNumber(words, number) ? "PD-ID" : null;
            case REGION_TOO_YOUNG -> spokenOf ? "PD-ID" : number.isWhole() ? "PD-IDLIKE" : null;
            case MISTYPED ->
                !number.isWhole() || Surroundings.isOtherNumber(words, number.start())
                        ? null
                        : number.digits().endsWith("000") ? "PD-IDPART" : spokenOf ? "PD-IDLIKE" : null;
            case NONE -> null;
        };
    }

    /** One identity number in 31 has the check sign of a credit number too; then the organisation code within and the words before it decide. */
    private static boolean isCreditNumber(Words words, Number number) {
        return CreditNumber.isValid(number.digits())
                && (CreditNumber.holdsOrganisation(number.digits())
                        || Surroundings.isOtherNumber(words, number.start()));
    }

    private boolean isOldId(Words words, Number number) {
        boolean spokenOf = Surroundings.speaksOfId(words, number.start());
        return IdNumber.isOld(number.digits(), today)
                && (spokenOf
                        || number.isWhole()
                                && standsAlone(words.text(), number)
                                && words.kind() != ColumnKind.ACCOUNT
                                && !Surroundings.isOtherNumber(words, number.start()));
    }

    private @Nullable String mobile(Words words, Number number) {
        String digits = number.digits();
        int code = digits.startsWith("0086") ? 4 : digits.startsWith("86") ? 2 : digits.startsWith("01") ? 1 : 0;
        if (digits.length() - code != 11
                || !Telephone.isMobile(digits.substring(code))
                || !hasMobileGroups(number, code)) {
            return null;
        }
        String text = words.text();
        char before = Texts.at(text, number.start() - 1);
        boolean wrongPlus = before == '+' && code != 2;
        boolean inWord =
                Texts.isLetter(before) && !Texts.before(text, number.start(), 6).matches("(?i).*(?:tel|phone|mobile)");
        if (wrongPlus
                || inWord
                || code == 1 && !Surroundings.isPrivate(words, number.start()) && words.kind() != ColumnKind.PHONE
                || Texts.isLetter(Texts.at(text, number.end()))
                || words.kind().isImpersonal()
                || contacts.contains(digits.substring(code))
                || Surroundings.isAmount(words, number.end())
                || Surroundings.isInUrl(text, number.start())
                || Surroundings.isOtherNumber(words, number.start())
                || Surroundings.isOfficeContact(words, number.start())) {
            return null;
        }
        return "PD-MOBILE";
    }

    private static boolean hasMobileGroups(Number number, int code) {
        List<Integer> groups = number.groups();
        if (groups.stream().allMatch(size -> size == 1)) {
            return true;
        }
        if (code > 0 && groups.getFirst() == code) {
            return MOBILE_GROUPS.contains(groups.subList(1, groups.size()));
        }
        List<Integer> without = new java.util.ArrayList<>(groups);
        without.set(0, groups.getFirst() - code);
        return MOBILE_GROUPS.contains(without);
    }

    private @Nullable String account(Words words, Number number) {
        if (number.length() < 12 || number.length() > 24 || number.digits().endsWith("X")) {
            return null;
        }
        if (words.kind() == ColumnKind.ACCOUNT) {
            return "PD-BANK";
        }
        if (!standsAlone(words.text(), number)) {
            return null;
        }
        boolean spokenOf = Surroundings.speaksOfAccount(words, number.start());
        boolean account = spokenOf && number.isWhole() || isCard(words, number, spokenOf);
        return account && !Surroundings.isOfficeAccount(words, number.start()) ? "PD-BANK" : null;
    }

    private boolean isCard(Words words, Number number, boolean spokenOf) {
        boolean grouped = number.isWhole()
                || number.groups().stream().allMatch(size -> size >= 3)
                || number.groups().stream().allMatch(size -> size == 1);
        return grouped
                && BankCard.isValid(number.digits())
                && !CreditNumber.isValid(number.digits())
                && (number.length() != 18 || IdNumber.judge(number.digits(), today) == IdNumber.Verdict.NONE)
                && (spokenOf || !Surroundings.isOtherNumber(words, number.start()))
                && !Surroundings.isAmount(words, number.end());
    }

    /** No letter, dash or stroke ties it to a longer code. */
    private static boolean standsAlone(String text, Number number) {
        return !ties(text, number.start() - 1, -1) && !ties(text, number.end(), 1);
    }

    private static boolean ties(String text, int at, int step) {
        char c = Texts.at(text, at);
        char next = Texts.at(text, at + step);
        return Texts.isLetter(c)
                || (c == '-' || c == '/' || c == '_' || c == '.') && (Texts.isDigit(next) || Texts.isLetter(next));
    }

    private static boolean isPartOfDecimal(String text, Number number) {
        return number.isWhole()
                && (Texts.at(text, number.start() - 1) == '.' && Texts.isDigit(Texts.at(text, number.start() - 2))
                        || Texts.at(text, number.end()) == '.' && Texts.isDigit(Texts.at(text, number.end() + 1)))
                && number.length() != 18;
    }
}
