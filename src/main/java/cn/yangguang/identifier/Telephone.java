package cn.yangguang.identifier;

import java.util.regex.Pattern;

/** Telephone numbers of the mainland (电信网编号计划). */
public final class Telephone {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?1[3-9]\\d{9}");
    private static final Pattern LANDLINE =
            Pattern.compile("(?:0(?:10|2\\d)-?\\d{7,8}|0[3-9]\\d{2}-?\\d{7,8})(?:-\\d{1,6})?");
    private static final Pattern SERVICE = Pattern.compile("[48]00-?\\d{3}-?\\d{4}|[48]00-?\\d{7}");

    private Telephone() {}

    /** A mobile number, with or without the code of the country. */
    public static boolean isMobile(String number) {
        return MOBILE.matcher(number).matches();
    }

    /** A landline with its area code. */
    public static boolean isLandline(String number) {
        return LANDLINE.matcher(number).matches();
    }

    /** A number of a service, 400 or 800. */
    public static boolean isService(String number) {
        return SERVICE.matcher(number).matches();
    }
}
