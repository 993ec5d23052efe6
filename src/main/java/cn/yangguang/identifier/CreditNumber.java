package cn.yangguang.identifier;

/**
 * The 统一社会信用代码 (GB 32100-2015) as it may stand in a text: begins with the registering authority, ends with its check
 * character. It names a firm, an organ or a trader and is public.
 */
public final class CreditNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String AUTHORITIES = "123456789ANY";

    private CreditNumber() {}

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
