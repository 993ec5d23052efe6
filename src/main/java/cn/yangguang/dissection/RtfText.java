package cn.yangguang.dissection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the signs of an RTF mean: text, tables, notes, and what of it is not seen. */
final class RtfText {

    private static final int DEEPEST = 1_000;
    private static final int TINY = 6;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final class Group {
        RtfPlace place = RtfPlace.TEXT;
        boolean optional;
        boolean hidden;
        boolean deleted;
        int ink;
        int paper;
        int half = 24;
        int font = -1;
        int skip = 1;

        Group copy() {
            Group copy = new Group();
            copy.place = place;
            copy.hidden = hidden;
            copy.deleted = deleted;
            copy.ink = ink;
            copy.paper = paper;
            copy.half = half;
            copy.font = font;
            copy.skip = skip;
            return copy;
        }
    }

    private final Gathering found;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<RtfPlace, WordParagraph> open = new HashMap<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final List<Integer> colours = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder hex = new StringBuilder();
    private Charset standard = Charset.forName("windows-1252");
    private Group now = new Group();
    private @Nullable WordTable table;
    private boolean inTable;
    private int red;
    private int green;
    private int blue;
    private boolean coloured;
    private int skipping;
    private int passages;
    private int tables;
    private int files;
    private int pictures;
    private int deep;

    RtfText(Gathering found) {
        this.found = found;
    }

    void open() {
        flushBytes();
        if (++deep > DEEPEST) {
            throw new Stopped(Unreadable.TOO_LARGE);
        }
        groups.push(now);
        now = now.copy();
    }

    void close() {
        flushBytes();
        deep--;
        if (groups.isEmpty()) {
            return;
        }
        RtfPlace place = now.place;
        now = groups.pop();
        if (place != now.place) {
            endPlace(place);
        }
    }

    void optional() {
        now.optional = true;
    }

    /** A byte of text. */
    void sign(int c) {
        if (skipping > 0) {
            skipping--;
        } else if (now.place == RtfPlace.OBJECT || now.place == RtfPlace.PICTURE) {
            hex.append((char) c);
        } else if (now.place == RtfPlace.COLOURS) {
            colour(c);
        } else if (now.place != RtfPlace.NOTHING) {
            bytes.write(c);
        }
    }

    private void colour(int c) {
        if (c == ';') {
            colours.add(coloured ? red << 16 | green << 8 | blue : Colours.UNKNOWN);
            coloured = false;
            red = 0;
            green = 0;
            blue = 0;
        }
    }

    void word(String word, @Nullable Integer value) {
        if (!word.equals("u")) {
            flushBytes();
        }
        int number = value == null ? 1 : value;
        RtfPlace place = RtfPlace.of(word);
        if (place != null) {
            now.place = place;
            now.optional = false;
            found.trace(TraceKind.EMBEDDED_FILE, "嵌入的文件", place == RtfPlace.OBJECT ? 1 : 0);
            found.trace(TraceKind.FORM_FIELD, "表单域", word.equals("formfield") ? 1 : 0);
            return;
        }
        if (now.optional && now.place == RtfPlace.TEXT && RtfPlace.isForeign(word)) {
            now.place = RtfPlace.NOTHING;
        }
        now.optional = false;
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "line", "lbr" -> add("\n");
            case "tab" -> add("\t");
            case "cell", "nestcell" -> cell();
            case "row", "nestrow" -> row();
            case "intbl" -> inTable = true;
            case "pard" -> inTable = false;
            case "u" -> unicode(number);
            case "uc" -> now.skip = Math.clamp(number, 0, 16);
            case "ansicpg" -> standard = charset("windows-" + number, number);
            case "f" -> now.font = number;
            case "fcharset" -> fonts.put(now.font, RtfPlace.charset(number));
            case "emdash" -> add("—");
            case "endash" -> add("–");
            case "lquote" -> add("‘");
            case "rquote" -> add("’");
            case "ldblquote" -> add("“");
            case "rdblquote" -> add("”");
            case "bullet" -> add("•");
            default -> look(word, number);
        }
    }

    private void look(String word, int number) {
        switch (word) {
            case "v" -> now.hidden = number != 0;
            case "webhidden" -> now.hidden = number != 0;
            case "deleted" -> {
                now.deleted = number != 0;
                found.trace(TraceKind.TRACKED_CHANGE, "正文", number != 0 ? 1 : 0);
            }
            case "revised" -> found.trace(TraceKind.TRACKED_CHANGE, "正文", number != 0 ? 1 : 0);
            case "cf" -> now.ink = number;
            case "cb", "chcbpat", "highlight", "cbpat", "clcbpat" -> now.paper = number;
            case "fs" -> now.half = number;
            case "plain" -> {
                now.hidden = false;
                now.deleted = false;
                now.ink = 0;
                now.paper = 0;
                now.half = 24;
            }
            case "red", "green", "blue" -> {
                coloured = true;
                red = word.equals("red") ? number & 0xFF : red;
                green = word.equals("green") ? number & 0xFF : green;
                blue = word.equals("blue") ? number & 0xFF : blue;
            }
            default -> {}
        }
    }

    private void unicode(int number) {
        if (now.place != RtfPlace.OBJECT
                && now.place != RtfPlace.PICTURE
                && now.place != RtfPlace.NOTHING
                && now.place != RtfPlace.COLOURS) {
            flushBytes();
            add(String.valueOf((char) number));
        }
        skipping = now.skip;
    }

    private void flushBytes() {
        if (bytes.size() > 0) {
            Charset charset = now.font < 0 ? standard : fonts.getOrDefault(now.font, standard);
            byte[] some = bytes.toByteArray();
            bytes.reset();
            add(new String(some, wide(some, charset)));
        }
    }

    /** Programs that write Chinese under a western font mean the code page of the file. */
    private Charset wide(byte[] some, Charset charset) {
        boolean high = false;
        for (byte one : some) {
            high |= one < 0;
        }
        return high && !charset.equals(GB18030) && standard.equals(GB18030) ? standard : charset;
    }

    private void add(String text) {
        if (now.place != RtfPlace.NOTHING
                && now.place != RtfPlace.OBJECT
                && now.place != RtfPlace.PICTURE
                && now.place != RtfPlace.COLOURS
                && now.place != RtfPlace.FONTS) {
            open.computeIfAbsent(now.place, p -> new WordParagraph()).add(hidden(), text);
        }
    }

    private @Nullable TraceKind hidden() {
        if (now.place != RtfPlace.TEXT) {
            return null;
        }
        if (now.deleted) {
            return TraceKind.TRACKED_CHANGE;
        }
        if (now.hidden) {
            return TraceKind.HIDDEN_TEXT;
        }
        int ink = now.ink > 0 && now.ink < colours.size() ? colours.get(now.ink) : Colours.BLACK;
        int paper = now.paper > 0 && now.paper < colours.size()
                ? colours.get(now.paper)
                : inTable ? Colours.UNKNOWN : Colours.WHITE;
        return Colours.invisible(ink, paper) || now.half <= TINY && now.half > 0 ? TraceKind.INVISIBLE_TEXT : null;
    }

    private void paragraph() {
        if (now.place != RtfPlace.TEXT) {
            add("\n");
            return;
        }
        WordParagraph words = take(RtfPlace.TEXT);
        if (inTable && table != null) {
            into(words);
        } else {
            endTable();
            flush(words, "正文第");
        }
    }

    private WordParagraph take(RtfPlace place) {
        WordParagraph words = open.remove(place);
        return words == null ? new WordParagraph() : words;
    }

    private void flush(WordParagraph words, String where) {
        if (!words.shown.toString().isBlank() || words.hasPieces()) {
            String place = where + ++passages + "段";
            found.shown(place, words.shown);
            tell(words, place, true);
        }
    }

    private void tell(WordParagraph words, String place, boolean read) {
        for (WordParagraph.Piece piece : words.pieces) {
            if (!piece.text().toString().isBlank()) {
                found.trace(piece.kind(), place, piece.kind() == TraceKind.TRACKED_CHANGE ? 0 : 1);
                found.hidden(place, read ? piece.text() : "");
            }
        }
    }

    private void cell() {
        if (now.place == RtfPlace.TEXT) {
            into(take(RtfPlace.TEXT));
            table().endCell(found);
            table().cell();
        }
    }

    private void into(WordParagraph words) {
        WordTable in = table();
        if (in.rows.rowNumber() == 0) {
            in.row();
        }
        in.add(words.shown, false);
        tell(words, in.place(), false);
        words.pieces.forEach(piece -> in.add(piece.text(), true));
    }

    private void row() {
        if (table != null) {
            table.endRow(found);
            table.row();
        }
    }

    private WordTable table() {
        if (table == null) {
            table = new WordTable("表" + ++tables);
            table.row();
            table.cell();
        }
        return table;
    }

    private void endTable() {
        if (table != null) {
            table.endRow(found);
            found.grid(table.where, Seen.SHOWN, table.rows.rows());
            table = null;
        }
    }

    private void endPlace(RtfPlace place) {
        if (place == RtfPlace.TEXT) {
            return;
        }
        if (place == RtfPlace.OBJECT || place == RtfPlace.PICTURE) {
            object(place == RtfPlace.PICTURE);
            return;
        }
        WordParagraph words = take(place);
        if (place == RtfPlace.ALTERNATIVE && isRepeated(words.shown.toString())) {
            return;
        }
        if (place.kind() != null) {
            found.hidden(place.kind(), place.where(), words.shown);
        } else if (place.isHidden()) {
            found.hidden(place.where(), words.shown);
        } else if (place != RtfPlace.TEXT) {
            found.shown(place.where(), words.shown);
        }
    }

    /** What an old program would show instead tells nothing when it says the same, or has signs for what it cannot write. */
    private boolean isRepeated(String words) {
        WordParagraph text = open.get(RtfPlace.TEXT);
        String known = text == null ? "" : text.shown.toString();
        return java.util.Arrays.stream(words.split("[?？_\\s]+")).allMatch(known::contains);
    }

    /** Digits of a picture, or of an object: behind a short head of its own stands a file. */
    private void object(boolean isPicture) {
        byte[] object = RtfPlace.bytes(hex);
        hex.setLength(0);
        found.allowance().unpack(object.length);
        if (isPicture) {
            if (Picture.isPicture(object)) {
                Picture.look(object, found.inside("图片" + ++pictures, false));
            }
            return;
        }
        for (int i = 0; i + 4 < object.length && i < 4_096; i++) {
            boolean ole = (object[i] & 0xFF) == 0xD0 && (object[i + 1] & 0xFF) == 0xCF && object[i + 2] == 0x11;
            boolean zip = object[i] == 'P' && object[i + 1] == 'K' && object[i + 2] == 3;
            boolean picture =
                    Picture.isPicture(java.util.Arrays.copyOfRange(object, i, Math.min(object.length, i + 32)));
            if (ole || zip || picture) {
                byte[] file = java.util.Arrays.copyOfRange(object, i, object.length);
                Dissector.read(file, found.inside("嵌入的文件" + ++files, true));
                return;
            }
        }
    }

    void end() {
        flushBytes();
        endTable();
        flush(take(RtfPlace.TEXT), "正文第");
        for (RtfPlace place : List.copyOf(open.keySet())) {
            endPlace(place);
        }
    }

    private static Charset charset(String name, int page) {
        try {
            return page == 936 ? GB18030 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return GB18030;
        }
    }
}
