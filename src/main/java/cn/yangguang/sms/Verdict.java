package cn.yangguang.sms;

/** What a gateway answered to a part handed over. */
sealed interface Verdict {

    /** Taken. @param number by which its delivery report is known */
    record Taken(String number) implements Verdict {}

    /** Too many at once; surely not taken, may be handed over again later. */
    record Busy(String words) implements Verdict {}

    /** Not taken. */
    record Refused(String words) implements Verdict {}
}
