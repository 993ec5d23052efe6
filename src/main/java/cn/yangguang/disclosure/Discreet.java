package cn.yangguang.disclosure;

import java.util.regex.Pattern;

/** Words for the journal, which many may read: what may be somebody's number is not among them. */
final class Discreet {

    /** Seven digits or more, however they are grouped: telephones, identity numbers, accounts. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9０-９])[0-9０-９](?:[ 　-]?[0-9０-９Xx]){6,}(?![0-9０-９])");

    private Discreet() {}

    static String words(String text) {
        return NUMBER.matcher(text).replaceAll("［数字］");
    }
}
