package cn.yangguang.dissection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Contents as bytes, for the way from one process to the other. */
final class ContentsCode {

    private static final byte PASSAGE = 1;
    private static final byte GRID = 2;
    private static final byte END = 0;
    private static final int READ = -1;

    private ContentsCode() {}

    static byte[] write(Contents contents) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new DataOutputStream(bytes)) {
            Unreadable unread = contents.unread();
            out.writeByte(unread == null ? READ : unread.ordinal());
            for (Part part : contents.parts()) {
                write(out, part);
            }
            out.writeByte(END);
            out.writeInt(contents.traces().size());
            for (Trace trace : contents.traces()) {
                out.writeShort(trace.kind().ordinal());
                text(out, trace.where());
                out.writeInt(trace.count());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Part part) throws IOException {
        out.writeByte(part instanceof Passage ? PASSAGE : GRID);
        text(out, part.where());
        out.writeByte(part.seen().ordinal());
        switch (part) {
            case Passage passage -> text(out, passage.text());
            case Grid grid -> {
                out.writeInt(grid.rows().size());
                for (Grid.Row row : grid.rows()) {
                    out.writeInt(row.number());
                    out.writeByte(row.seen().ordinal());
                    out.writeInt(row.cells().size());
                    for (Grid.Cell cell : row.cells()) {
                        out.writeInt(cell.column());
                        out.writeByte(cell.seen().ordinal());
                        text(out, cell.text());
                    }
                }
            }
        }
    }

    static Contents read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int unread = in.readByte();
            List<Part> parts = new ArrayList<>();
            for (byte kind = in.readByte(); kind != END; kind = in.readByte()) {
                String where = text(in);
                Seen seen = seen(in);
                parts.add(kind == PASSAGE ? new Passage(where, seen, text(in)) : new Grid(where, seen, rows(in)));
            }
            int count = in.readInt();
            List<Trace> traces = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                traces.add(new Trace(TraceKind.values()[in.readShort()], text(in), in.readInt()));
            }
            return new Contents(parts, traces, unread == READ ? null : Unreadable.values()[unread]);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new IOException("not an answer", e);
        }
    }

    private static List<Grid.Row> rows(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = in.readInt();
            Seen seen = seen(in);
            int cells = in.readInt();
            List<Grid.Cell> row = new ArrayList<>();
            for (int j = 0; j < cells; j++) {
                row.add(new Grid.Cell(in.readInt(), seen(in), text(in)));
            }
            rows.add(new Grid.Row(number, seen, row));
        }
        return rows;
    }

    private static Seen seen(DataInputStream in) throws IOException {
        return Seen.values()[in.readByte()];
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("half an answer");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
