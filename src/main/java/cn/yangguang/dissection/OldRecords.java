package cn.yangguang.dissection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Records of a binary Excel file that the library keeps for itself: values of other files, filters, texts of pivot caches. */
final class OldRecords {

    private static final int BEGIN = 0x0809;
    private static final int FILTER_MODE = 0x009B;
    private static final int FOREIGN_CELLS = 0x005A;
    private static final int PIVOT_TEXT = 0x00CD;
    private static final int SHEET = 0x0010;
    private static final int NUMBER = 1;
    private static final int TEXT = 2;

    private final Gathering found;
    private final BitSet filtered = new BitSet();
    private int sheet = -1;

    OldRecords(Gathering found) {
        this.found = found;
    }

    boolean filtered(int sheet) {
        return filtered.get(sheet);
    }

    void read(byte[] stream) {
        walk(stream, (kind, record) -> {
            switch (kind) {
                case BEGIN -> sheet += record.remaining() >= 4 && record.getShort(2) == SHEET ? 1 : 0;
                case FILTER_MODE -> filtered.set(Math.max(0, sheet));
                case FOREIGN_CELLS -> foreign(record);
                default -> {}
            }
        });
    }

    void strings(byte[] stream, String where) {
        walk(stream, (kind, record) -> {
            if (kind == PIVOT_TEXT) {
                found.hidden(where, text(record));
            }
        });
    }

    private interface Listener {
        void hears(int kind, ByteBuffer record);
    }

    private static void walk(byte[] stream, Listener listener) {
        ByteBuffer in = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= 4) {
            int kind = in.getShort() & 0xFFFF;
            int length = Math.min(in.getShort() & 0xFFFF, in.remaining());
            listener.hears(kind, in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN));
            in.position(in.position() + length);
        }
    }

    /** Last column, first column, row, then the values. */
    private void foreign(ByteBuffer record) {
        found.trace(TraceKind.EXTERNAL_LINK, "外部链接数据");
        record.position(Math.min(4, record.limit()));
        while (record.remaining() >= 9) {
            int kind = record.get();
            if (kind == TEXT) {
                found.hidden("外部链接数据", text(record));
            } else {
                double value = record.getDouble();
                found.hidden(
                        "外部链接数据",
                        kind == NUMBER
                                ? java.math.BigDecimal.valueOf(Double.isFinite(value) ? value : 0)
                                        .toPlainString()
                                : "");
            }
        }
    }

    /** Length in signs, a mark for the width of signs, the signs. */
    private static String text(ByteBuffer record) {
        if (record.remaining() < 3) {
            record.position(record.limit());
            return "";
        }
        int length = record.getShort() & 0xFFFF;
        boolean wide = (record.get() & 1) == 1;
        byte[] bytes = new byte[Math.min(record.remaining(), wide ? length * 2 : length)];
        record.get(bytes);
        return new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }
}
