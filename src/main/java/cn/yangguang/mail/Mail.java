package cn.yangguang.mail;

import java.time.Instant;

/**
 * A letter to one person, as text and as HTML of the same words.
 *
 * @param messageId without angle brackets; the same for every try of the same letter, so that a double could be recognised
 * @param leave whole address for the one-click leave of RFC 8058; empty where there is nothing to leave
 */
public record Mail(String to, String subject, String text, String html, String messageId, String leave, Instant date) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "mail " + messageId;
    }
}
