package cn.yangguang.identifier;

import java.util.regex.Pattern;

/** Passports, permits for crossing the border, identity cards of Hong Kong, Macao and Taiwan, cards of officers and soldiers. */
public enum Permit {
    /** 普通护照 E, EA–EZ without I and O; older G; 外交 D 公务 S and P. */
    PASSPORT("[EGDSP]\\d{8}|E[A-HJ-NP-Z]\\d{7}|(?:D|S|P)E\\d{7}|1[45]\\d{7}"),
    /** 港澳居民来往内地通行证, with or without the two digits of its issue; 往来港澳通行证; 往来台湾通行证. */
    BORDER("[HM]\\d{8}(?:\\d{2})?|[CWLT][A-HJ-NP-Z0-9]\\d{7}"),
    /** 香港身份证, with its check sign. */
    HONG_KONG("[A-Z]{1,2}\\d{6}\\([0-9A]\\)"),
    /** 澳门身份证. */
    MACAO("[157]\\d{6}\\(\\d\\)"),
    /** 台湾身份证. */
    TAIWAN("[A-Z][1289]\\d{8}"),
    /** 军官证, 士兵证. */
    MILITARY("[军兵士文职广外政]{1,3}字第[A-Z0-9]{4,10}号?");

    private static final String TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    private final Pattern shape;

    Permit(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** Whether the value has the shape and, where there is one, the right check sign. */
    public boolean matches(String value) {
        return shape.matcher(value).matches()
                && (this != TAIWAN || taiwanChecks(value))
                && (this != HONG_KONG || hongKongChecks(value));
    }

    private static boolean taiwanChecks(String value) {
        int letter = TAIWAN_LETTERS.indexOf(value.charAt(0)) + 10;
        int sum = letter / 10 + letter % 10 * 9;
        for (int i = 1; i <= 8; i++) {
            sum += (value.charAt(i) - '0') * (9 - i);
        }
        return (sum + value.charAt(9) - '0') % 10 == 0;
    }

    private static boolean hongKongChecks(String value) {
        int open = value.indexOf('(');
        String body = value.substring(0, open);
        int sum = body.length() == 7 ? 36 * 9 : 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            sum += (c >= 'A' ? c - 'A' + 10 : c - '0') * (body.length() + 1 - i);
        }
        char check = value.charAt(open + 1);
        return (sum + (check == 'A' ? 10 : check - '0')) % 11 == 0;
    }
}
