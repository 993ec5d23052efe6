package cn.yangguang.typeset;

import java.util.List;

/**
 * Texts laid out one after the other in one PDF.
 *
 * @param pages how many each text has, in their order
 */
@SuppressWarnings("ArrayRecordComponent")
public record Printed(byte[] pdf, List<Integer> pages, List<TypesetNote> notes) {
    public Printed {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
    }
}
