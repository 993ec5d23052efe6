package cn.yangguang.identifier;

import java.util.regex.Pattern;

/** Number plates (GA 36-2018) and vehicle identification numbers (GB 16735-2019). */
public final class Vehicle {

    /** The signs of the provinces on plates. */
    public static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼黔滇";

    private static final Pattern PLATE = Pattern.compile("[" + PROVINCES + "](?:"
            + "[A-HJ-NP-Z] ?[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳试超]"
            + "|[A-HJ-NP-Z][A-HJK]\\d{5}|[A-HJ-NP-Z][A-HJK][A-HJ-NP-Z0-9]\\d{4}|[A-HJ-NP-Z]\\d{5}[A-HJK]"
            + "|\\d{5}领|[A-HJ-NP-Z]\\d{4}领)|使\\d{6}|\\d{6}使");
    private static final Pattern VIN = Pattern.compile("(?=[A-Z0-9]*[A-Z][A-Z0-9]*$)[A-HJ-NPR-Z0-9]{17}");

    private Vehicle() {}

    /** A plate without the point or dash after its letter. At least one digit. */
    public static boolean isPlate(String value) {
        return PLATE.matcher(value).matches() && value.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The 17 signs of a vehicle, at least one of them a letter. */
    public static boolean isVin(String value) {
        return VIN.matcher(value).matches();
    }
}
