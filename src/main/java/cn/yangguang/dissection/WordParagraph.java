package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph of Word while it goes by: what it shows, and each run of hidden words in it. */
final class WordParagraph {

    record Piece(TraceKind kind, StringBuilder text) {}

    final StringBuilder shown = new StringBuilder();
    final List<Piece> pieces = new ArrayList<>();
    final StringBuilder codes = new StringBuilder();
    WordLook style = WordLook.NOTHING;

    @Nullable
    Integer paper;

    boolean offPage;
    private @Nullable TraceKind last;

    void add(@Nullable TraceKind hidden, String text) {
        if (hidden == null) {
            shown.append(text);
        } else if (hidden == last) {
            pieces.getLast().text().append(text);
        } else {
            pieces.add(new Piece(hidden, new StringBuilder(text)));
        }
        last = hidden;
    }

    boolean hasPieces() {
        return pieces.stream().anyMatch(p -> !p.text().toString().isBlank());
    }
}
