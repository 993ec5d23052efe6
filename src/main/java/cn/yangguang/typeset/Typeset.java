package cn.yangguang.typeset;

import java.util.List;

/**
 * A document laid out on pages.
 *
 * @param pages how many
 * @param notes what a reader of the PDF should know
 */
@SuppressWarnings("ArrayRecordComponent")
public record Typeset(byte[] pdf, int pages, List<TypesetNote> notes) {
    public Typeset {
        notes = List.copyOf(notes);
    }
}
