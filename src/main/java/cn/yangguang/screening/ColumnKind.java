package cn.yangguang.screening;

/** What a column of a table holds, told by its heading ({@code columns.csv}) or, without one, by what stands in it. */
enum ColumnKind {
    /** Not known, or no table. */
    NONE,
    SERIAL,
    NAME,
    FAMILY,
    ORG,
    ID,
    PHONE,
    OFFICE_PHONE,
    ACCOUNT,
    ADDRESS,
    AGE,
    BIRTH,
    GENDER,
    HEALTH,
    POVERTY,
    MINOR_SIGN,
    PASSPORT,
    PLATE,
    MAIL,
    IM,
    CODE,
    AMOUNT,
    DATE,
    PLACE,
    DUTY,
    OTHER;

    /** Whether numbers in it are known to be no person's. */
    boolean isImpersonal() {
        return this == OFFICE_PHONE || this == CODE || this == AMOUNT || this == DATE || this == SERIAL;
    }
}
