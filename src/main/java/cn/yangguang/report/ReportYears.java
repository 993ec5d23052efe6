package cn.yangguang.report;

/** Which years have which report, as parts of addresses: the handler of a year is found by its address. */
public final class ReportYears {

    /** 2008–2018: chapters of text, here. */
    public static final String CHAPTERS = "{year:(?:200[89]|201[0-8])}";

    /** From 2019: the forms of six parts with tables. */
    public static final String FORMS = "{year:(?:2019|20[2-9][0-9]|2100)}";

    private ReportYears() {}
}
