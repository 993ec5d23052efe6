package cn.yangguang.dissection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A presentation: its slides in their order with notes and comments, then what it keeps beside them. */
final class SlideShow {

    private static final long WIDTH = 12_192_000;
    private static final long HEIGHT = 6_858_000;

    private final OfficeParts parts;
    private final Gathering found;
    private final List<String> slides = new ArrayList<>();
    private long width = WIDTH;
    private long height = HEIGHT;

    SlideShow(ZipParts zip, Gathering found) throws IOException {
        this.parts = new OfficeParts(zip);
        this.found = found;
    }

    void read() throws IOException {
        String main = main();
        if (!parts.has(main)) {
            throw new Stopped(Unreadable.BROKEN);
        }
        parts.walk(main, found, new Show());
        List<String> done = new ArrayList<>();
        for (String id : slides) {
            String part = parts.target(main, id);
            if (part != null && parts.has(part)) {
                done.add(part);
                slide(part, "第" + done.size() + "张幻灯片");
            }
        }
        for (String part : parts.ofType("presentationml.slide+xml")) {
            if (!done.contains(part)) {
                found.trace(TraceKind.LEFTOVER, "不在放映次序中的幻灯片");
                slide(part, "不在放映次序中的幻灯片", found.behind(true));
            }
        }
        for (String part : parts.ofType("presentationml.commentAuthors+xml")) {
            words(part, null, "批注作者", Set.of("cmAuthor", "author"));
        }
        new OfficeRest(parts, found).read();
    }

    private String main() throws IOException {
        for (OfficeParts.Relation relation : parts.relations("")) {
            if (relation.type().equals("officeDocument") && parts.has(relation.target())) {
                return relation.target();
            }
        }
        return "ppt/presentation.xml";
    }

    private final class Show implements Xml.Listener {
        @Override
        public void starts(String name, Xml.Element element) {
            if (name.equals("sldSz")) {
                width = element.number("cx");
                height = element.number("cy");
            } else if (name.equals("sldId")) {
                String id = element.relation("id");
                slides.add(id == null ? "" : id);
            }
        }
    }

    private void slide(String part, String where) throws IOException {
        SlideLook look = new SlideLook();
        parts.walk(part, found, look);
        if (look.hidden()) {
            found.trace(TraceKind.HIDDEN_SLIDE, where);
        }
        slide(part, where, found.behind(look.hidden()));
    }

    private void slide(String part, String where, Gathering to) throws IOException {
        new DrawnText(where, to).on(paper(part), width, height).read(parts, part);
        for (OfficeParts.Relation relation : parts.relations(part)) {
            switch (relation.type()) {
                case "notesSlide" -> notes(relation.target(), where);
                case "comments" -> words(relation.target(), TraceKind.COMMENT, where + "的批注", Set.of());
                default -> {}
            }
        }
    }

    /** The colour behind the words: of the slide, its layout, its master; the first that says so. */
    private int paper(String slide) throws IOException {
        String part = slide;
        for (String above : List.of("slideLayout", "slideMaster", "")) {
            SlideLook look = new SlideLook();
            if (parts.has(part)) {
                parts.zip().walk(part, look);
            }
            if (look.saysPaper() || above.isEmpty()) {
                return look.paper();
            }
            for (OfficeParts.Relation relation : parts.relations(part)) {
                part = relation.type().equals(above) ? relation.target() : part;
            }
        }
        return Colours.UNKNOWN;
    }

    private void notes(String part, String where) {
        int before = found.size();
        new DrawnText(where + "的备注", found.behind(true)).read(parts, part);
        if (found.size() > before) {
            NotePlaceholders own = new NotePlaceholders();
            parts.walk(part, found, own);
            found.trace(TraceKind.SPEAKER_NOTE, where, own.hasWords() ? 1 : 0);
        }
    }

    private void words(
            String part, @org.jspecify.annotations.Nullable TraceKind kind, String where, Set<String> wordy) {
        XmlWords words = new XmlWords(wordy);
        if (!parts.has(part)) {
            return;
        }
        parts.walk(part, found, words);
        words.lines().forEach(line -> {
            found.hidden(where, line);
            found.trace(kind == null ? TraceKind.COMMENT : kind, where, kind == null ? 0 : 1);
        });
    }
}
