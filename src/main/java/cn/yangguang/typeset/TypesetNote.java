package cn.yangguang.typeset;

import java.util.List;

/**
 * Something a reader of the PDF should know.
 *
 * @param what the font or the sign
 * @param instead what was taken for it; empty where nothing was
 */
public record TypesetNote(Kind kind, String what, String instead) {

    /** What there is to tell. */
    public enum Kind {
        /** A font that the file names is not on this machine; another was taken. */
        FONT_REPLACED,
        /** A sign that its font does not have was taken from another. */
        SIGN_FROM_OTHER_FONT,
        /** A sign that no font has: an empty box stands in its place. */
        SIGN_MISSING,
        /** A text box stands in the text's own order instead of its place. */
        TEXT_BOX,
        /** Something that cannot be printed, such as an embedded drawing. */
        NOT_PRINTED
    }

    /** One line, for keeping. */
    public String line() {
        return String.join("\t", kind.name(), what, instead);
    }

    /** Reads what {@link #line} wrote. */
    public static TypesetNote ofLine(String line) {
        var cells = List.of(line.split("\t", -1));
        return new TypesetNote(Kind.valueOf(cells.get(0)), cells.get(1), cells.get(2));
    }
}
