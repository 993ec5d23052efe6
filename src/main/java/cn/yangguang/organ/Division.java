package cn.yangguang.organ;

import org.jspecify.annotations.Nullable;

/**
 * One row of a list of 行政区划.
 *
 * @param line where it stands in the file
 * @param code 2, 4, 6, 9 or 12 digits: province, city, county, township, village
 * @param parentCode code of the division above, null for a province
 * @param parentName name of the division above if the list gives it, else empty
 * @param type 镇, 乡, 街道 … if the list gives it, else empty
 * @param authority whether the list comes from those who name the divisions (民政部), so that its names hold
 */
record Division(
        int line,
        String code,
        String name,
        OrganLevel level,
        @Nullable String parentCode,
        String parentName,
        String type,
        boolean authority) {

    /** The level by the number of digits, null for a number of digits that no division has. */
    static @Nullable OrganLevel levelOf(String code) {
        return switch (code.length()) {
            case 2 -> OrganLevel.PROVINCE;
            case 4 -> OrganLevel.CITY;
            case 6 -> OrganLevel.COUNTY;
            case 9 -> OrganLevel.TOWNSHIP;
            case 12 -> OrganLevel.VILLAGE;
            default -> null;
        };
    }
}
