package cn.yangguang.typeset;

import cn.yangguang.typeset.TypesetNote.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fonts of one document: finds a face for each sign and remembers what had to be taken instead. */
final class DocumentFonts {
    private final FontShelf shelf;
    private final Map<String, Face> chosen = new HashMap<>();
    private final Map<Face, EmbeddedFont> embedded = new LinkedHashMap<>();
    private final Set<TypesetNote> notes = new LinkedHashSet<>();

    DocumentFonts(FontShelf shelf) {
        this.shelf = shelf;
    }

    /** The sign as it is drawn where this font is wanted. */
    Sign sign(int codePoint, String wanted) {
        Face first = chosen.computeIfAbsent(wanted, this::choose);
        if (first.glyph(codePoint) != 0) return embedded(first).sign(codePoint);
        return elsewhere(codePoint)
                .map(face -> {
                    notes.add(new TypesetNote(Kind.SIGN_FROM_OTHER_FONT, shown(codePoint), face.name()));
                    return embedded(face).sign(codePoint);
                })
                .orElseGet(() -> {
                    notes.add(new TypesetNote(Kind.SIGN_MISSING, shown(codePoint), ""));
                    return embedded(first).sign(codePoint);
                });
    }

    private Face choose(String wanted) {
        var found = shelf.find(wanted);
        if (found.isPresent()) return found.get();
        var names = new ArrayList<>(Substitutes.of(wanted));
        names.addAll(Substitutes.any());
        var face = names.stream()
                .map(shelf::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Face::shipped);
        notes.add(new TypesetNote(Kind.FONT_REPLACED, wanted, face.name()));
        return face;
    }

    private Optional<Face> elsewhere(int codePoint) {
        for (var name : Substitutes.any()) {
            var face = shelf.find(name).filter(other -> other.glyph(codePoint) != 0);
            if (face.isPresent()) return face;
        }
        return Optional.of(Face.shipped()).filter(face -> face.glyph(codePoint) != 0);
    }

    private EmbeddedFont embedded(Face face) {
        return embedded.computeIfAbsent(face, f -> new EmbeddedFont(f, "F" + embedded.size()));
    }

    private static String shown(int codePoint) {
        return Character.toString(codePoint) + " U+"
                + Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
    }

    Collection<EmbeddedFont> all() {
        return embedded.values();
    }

    void note(TypesetNote note) {
        notes.add(note);
    }

    List<TypesetNote> notes() {
        return List.copyOf(notes);
    }
}
