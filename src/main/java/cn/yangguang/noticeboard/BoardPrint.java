package cn.yangguang.noticeboard;

import java.util.List;

/**
 * Sheets ready for the printer.
 *
 * @param counted how many sheets each thing takes, in the order of the file
 */
@SuppressWarnings("ArrayRecordComponent")
public record BoardPrint(byte[] pdf, List<Counted> counted) {

    public BoardPrint {
        counted = List.copyOf(counted);
    }

    /** @param sheets at least 1 */
    public record Counted(SheetSource source, int sheets) {}

    public int sheets() {
        return counted.stream().mapToInt(Counted::sheets).sum();
    }
}
