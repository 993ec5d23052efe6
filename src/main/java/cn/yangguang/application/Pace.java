package cn.yangguang.application;

/** How long a case took until its first decision, as the form of 2014 asks (按时办结, 延期办结). */
enum Pace {
    IN_TIME,
    /** After an extension of which the applicant was told. */
    EXTENDED,
    /** After the due date. */
    LATE
}
