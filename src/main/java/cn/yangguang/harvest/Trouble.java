package cn.yangguang.harvest;

/** A source could not be read; the words are Chinese, for the staff, on one line. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    Trouble(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
