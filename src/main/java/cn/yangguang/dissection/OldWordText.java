package cn.yangguang.dissection;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** The words of one story of a binary Word file, paragraph by paragraph. */
final class OldWordText {

    /** Signs by which Word marks a cell's end, a field, and things that are not words. */
    private static final char CELL = '\u0007';

    private static final char FIELD = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final int WHITE = 8;
    private static final int TINY = 6;

    private final String where;
    private final Gathering found;
    private final StringBuilder code = new StringBuilder();
    private @Nullable WordTable table;
    private int passages;
    private int tables;
    /** The fields that are open, each with whether its code still goes on; some have no result at all. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    OldWordText(String where, Gathering found) {
        this.where = where;
        this.found = found;
    }

    void read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i));
        }
        endTable();
        found.hidden("域代码", code.toString().contains("\"") ? code : "");
    }

    private void paragraph(Paragraph paragraph) {
        WordParagraph words = new WordParagraph();
        boolean cell = paragraph.text().endsWith(String.valueOf(CELL));
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            add(words, run, paragraph);
        }
        if (!paragraph.isInTable()) {
            endTable();
            flush(words);
        } else if (paragraph.isTableRowEnd()) {
            table().endRow(found);
            table().row();
        } else {
            WordTable in = table();
            in.add(words.shown, false);
            for (WordParagraph.Piece piece : words.pieces) {
                tell(piece, in.place());
                in.add(piece.text(), true);
            }
            if (cell) {
                in.endCell(found);
                in.cell();
            }
        }
    }

    private WordTable table() {
        if (table == null) {
            table = new WordTable((where.equals("正文") ? "" : where + "中的") + "表" + ++tables);
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

    private void flush(WordParagraph words) {
        if (!words.shown.toString().isBlank() || words.hasPieces()) {
            String place = where + "第" + ++passages + "段";
            found.shown(place, words.shown);
            for (WordParagraph.Piece piece : words.pieces) {
                tell(piece, place);
                found.hidden(place, piece.text());
            }
        }
    }

    private void tell(WordParagraph.Piece piece, String place) {
        if (!piece.text().toString().isBlank()) {
            found.trace(piece.kind(), place);
        }
    }

    private void add(WordParagraph words, CharacterRun run, Paragraph paragraph) {
        TraceKind hidden = hidden(run, paragraph);
        if (run.isMarkedInserted()) {
            found.trace(TraceKind.TRACKED_CHANGE, where);
        }
        StringBuilder text = new StringBuilder();
        for (char c : run.text().toCharArray()) {
            switch (c) {
                case FIELD -> fields.push(true);
                case RESULT -> result();
                case FIELD_END -> fields.poll();
                case '\u001e' -> text.append('-');
                default -> {
                    if (fields.contains(true)) {
                        code.append(c);
                    } else if (c == '\u000b' || c >= ' ' || c == '\t') {
                        text.append(c);
                    }
                }
            }
        }
        words.add(hidden, text.toString());
    }

    private void result() {
        if (!fields.isEmpty()) {
            fields.pop();
            fields.push(false);
        }
    }

    private static @Nullable TraceKind hidden(CharacterRun run, Paragraph paragraph) {
        if (run.isMarkedDeleted()) {
            return TraceKind.TRACKED_CHANGE;
        }
        if (run.isVanished()) {
            return TraceKind.HIDDEN_TEXT;
        }
        boolean white = run.getColor() == WHITE || run.getIco24() == Colours.WHITE;
        boolean plain = !paragraph.isInTable()
                && (paragraph.getShading() == null || paragraph.getShading().isEmpty());
        boolean tiny = run.getFontSize() > 0 && run.getFontSize() <= TINY;
        return white && plain || tiny ? TraceKind.INVISIBLE_TEXT : null;
    }
}
