package cn.yangguang.yearform;

import java.util.Locale;

/** Whose report it is: some rules hold for some levels only. */
public record ReportingOrgan(String name, Level level) {
    public enum Level {
        TOWNSHIP,
        COUNTY,
        CITY,
        PROVINCE,
        /** A department of a government of any level. */
        DEPARTMENT,
        UNKNOWN;

        /** The level that a file names: township, town, street, county, city, province, department, bureau …; else UNKNOWN. */
        public static Level named(String word) {
            return switch (word.strip().toLowerCase(Locale.ROOT)) {
                case "township", "town", "street" -> TOWNSHIP;
                case "county" -> COUNTY;
                case "city" -> CITY;
                case "province" -> PROVINCE;
                case "department", "bureau", "office", "county-office" -> DEPARTMENT;
                default -> UNKNOWN;
            };
        }
    }

    /** When nobody says whose it is. */
    public static final ReportingOrgan UNKNOWN = new ReportingOrgan("", Level.UNKNOWN);
}
