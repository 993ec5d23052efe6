package cn.yangguang.identifier;

/**
 * The 统一社会信用代码 (GB 32100-2015) as it may stand in a text: begins with the registering authority, ends with its check
 * character. It names a firm, an organ or a trader and is public.
 */
public final class CreditNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String AUTHORITIES = "123456789ANY";

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditNumber() {}

    /** Whether also the 组织机构代码 within, signs 9 to 17, has its own right check sign (GB 11714-1997). */
    public static boolean holdsOrganisation(String code) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            char sign = code.charAt(8 + i);
            sum += (sign >= 'A' ? sign - 'A' + 10 : sign - '0') * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return code.charAt(16) == expected;
    }

    public static boolean isValid(String code) {
        if (code.length() != 18 || AUTHORITIES.indexOf(code.charAt(0)) < 0) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 18; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += i < 17 ? value * weight : value;
            weight = weight * 3 % 31;
        }
        return sum % 31 == 0;
    }
}
