package cn.yangguang.mail;

/** What became of a letter. Words are Chinese, for the staff, and hold no address. */
public sealed interface Delivered {

    String words();

    /** The server took it. */
    record Taken(String words) implements Delivered {}

    /** Surely not taken; try again later (4xx, greylisting). */
    record NotNow(String words) implements Delivered {}

    /** The server knows no such person, or will not have the letter for this person (5xx at RCPT). */
    record NoSuchPerson(String words) implements Delivered {}

    /** The server refuses this letter for good (5xx, but not for the person). */
    record Refused(String words) implements Delivered {}

    /** Surely not taken, and no other letter would be: not reached, not signed in, the sender not accepted. */
    record Trouble(String words) implements Delivered {}

    /** The end of the letter was sent and nobody answered: it may have been taken. Never to be repeated blindly. */
    record Unknown(String words) implements Delivered {}
}
