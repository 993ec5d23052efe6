package cn.yangguang.identifier;

/** Numbers of bank cards (ISO/IEC 7812-1): 16 to 19 digits, the first those of a card organisation or bank, the last by Luhn. */
public final class BankCard {

    private BankCard() {}

    public static boolean isValid(String digits) {
        return digits.length() >= 16 && digits.length() <= 19 && luhn(digits) && hasIssuer(digits);
    }

    /** Whether the last digit follows from the others by Luhn's sum. */
    public static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digits.charAt(digits.length() - 1 - i) - '0';
            if (value < 0 || value > 9) {
                return false;
            }
            int doubled = value * 2;
            sum += i % 2 == 0 ? value : doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Whether the first digits are in use: 62 and 81 银联, 60–69 and 9 of banks of before 银联, 4, 51–55, 2221–2720 and 35 abroad. */
    private static boolean hasIssuer(String digits) {
        int two = Integer.parseInt(digits.substring(0, 2));
        int four = Integer.parseInt(digits.substring(0, 4));
        boolean chinese =
                two >= 60 && two <= 69 || two == 81 || two == 90 || two == 94 || two == 95 || two == 98 || two == 99;
        boolean foreign =
                digits.charAt(0) == '4' || two >= 51 && two <= 55 || four >= 2221 && four <= 2720 || two == 35;
        return chinese || foreign && digits.length() == 16;
    }
}
