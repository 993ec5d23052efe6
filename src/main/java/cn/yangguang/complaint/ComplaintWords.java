package cn.yangguang.complaint;

/**
 * What was brought forward, in the sender's words.
 *
 * @param concerned whom it is about; may be empty
 */
public record ComplaintWords(String text, String concerned) {

    /** Whether the name occurs. Names of one sign are not looked for: they are in every text. */
    boolean name(String person) {
        return person.length() > 1 && (text.contains(person) || concerned.contains(person));
    }
}
