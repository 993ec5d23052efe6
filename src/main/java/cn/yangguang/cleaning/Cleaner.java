package cn.yangguang.cleaning;

import cn.yangguang.cleaning.Cleaned.Look;
import cn.yangguang.cleaning.Cleaned.Rebuilt;
import cn.yangguang.cleaning.Cleaned.Refused;
import cn.yangguang.cleaning.Cleaned.Why;
import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Dissector;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Makes files anew. Each way is tried with what it keeps of the look; a new file is taken only when reading it again shows exactly the
 * words of the old one, with the masks in place, and nothing hidden; else the next way keeps less.
 *
 * <p>For files of strangers take {@link ConfinedCleaner}. Safe for several threads.
 */
public final class Cleaner {

    private final Dissector dissector = Dissector.ofWrittenWords();

    private interface Way {
        byte[] made() throws IOException;
    }

    /** @return the new file, or why there is none; never an exception for what a file holds */
    public Cleaned clean(byte[] file, Masking masking) {
        Kind kind = Kind.of(file);
        if (kind == Kind.PICTURE) {
            return masking.isEmpty() ? told(picture(file), dissector.read(file)) : new Refused(Why.KIND);
        }
        if (kind == Kind.BUNDLE) {
            return BundleRebuild.of(file, masking, this);
        }
        Contents contents = dissector.read(file);
        Unreadable unread = contents.unread();
        List<Part> shown = Shown.masked(Shown.parts(contents), masking);
        boolean pictures = unread == Unreadable.NO_TEXT && (kind == Kind.PDF || !shown.isEmpty());
        if (unread != null && !pictures) {
            return Cleaned.refused(unread);
        }
        return told(made(kind, file, contents, shown, masking), contents);
    }

    private Cleaned made(Kind kind, byte[] file, Contents contents, List<Part> shown, Masking masking) {
        return switch (kind) {
            case WORD -> word(file, shown, masking);
            case BOOK -> book(shown);
            case PDF -> pdf(file, contents, shown, masking);
            case TEXT -> text(shown);
            default -> plain(shown);
        };
    }

    private static Cleaned told(Cleaned made, Contents before) {
        return made instanceof Rebuilt rebuilt ? rebuilt.without(before.traces()) : made;
    }

    private Cleaned word(byte[] file, List<Part> shown, Masking masking) {
        return kept(() -> WordRebuild.of(file, masking), shown, "docx", Look.KEPT)
                .orElseGet(() -> plain(shown));
    }

    private Cleaned book(List<Part> shown) {
        return kept(() -> PlainBook.of(shown), shown, "xlsx", Look.PLAIN).orElseGet(() -> plain(shown));
    }

    private Cleaned plain(List<Part> shown) {
        return kept(() -> PlainWord.of(shown), shown, "docx", Look.PLAIN).orElseGet(() -> failed(shown));
    }

    private Cleaned text(List<Part> shown) {
        boolean table = shown.stream().anyMatch(part -> part instanceof cn.yangguang.dissection.Grid);
        String text = PlainText.of(shown);
        return kept(() -> text.getBytes(StandardCharsets.UTF_8), shown, table ? "csv" : "txt", Look.PLAIN)
                .orElseGet(() -> plain(shown));
    }

    private Cleaned pdf(byte[] file, Contents contents, List<Part> shown, Masking masking) {
        if (masking.isEmpty() && contents.readable()) {
            Optional<Cleaned> same = kept(() -> PageRebuild.of(file), shown, "pdf", Look.KEPT);
            if (same.isPresent()) {
                return same.get();
            }
        }
        try {
            byte[] made = PagePictures.of(file, masking);
            return Shown.hidesNothing(dissector.read(made))
                    ? new Rebuilt(made, "pdf", Look.PICTURES)
                    : new Refused(Why.STILL_HIDING);
        } catch (IOException | RuntimeException e) {
            return shown.isEmpty() ? new Refused(Why.UNREADABLE) : plain(shown);
        }
    }

    private Cleaned picture(byte[] file) {
        return Pictures.remade(file)
                .<Cleaned>map(made -> new Rebuilt(made.bytes(), made.ending(), Look.KEPT))
                .orElse(new Refused(Why.UNREADABLE));
    }

    private Optional<Cleaned> kept(Way way, List<Part> shown, String ending, Look look) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] made = way.made();
            return Shown.only(dissector.read(made), Shown.signs(shown))
                    ? Optional.of(new Rebuilt(made, ending, look))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Cleaned failed(List<Part> shown) {
        return new Refused(shown.isEmpty() ? Why.NOTHING_SHOWN : Why.STILL_HIDING);
    }
}
