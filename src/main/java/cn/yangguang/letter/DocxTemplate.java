package cn.yangguang.letter;

import cn.yangguang.typeset.DocxPackage;
import cn.yangguang.typeset.WordXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/**
 * A Word file with blanks. Filling keeps the file's own layout: only the text of blanks changes, paragraphs of empty optional
 * blanks go, paragraphs and rows of lists repeat. What is filled in is text, whatever it looks like.
 */
public final class DocxTemplate {
    private static final Pattern TEXT_PART =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private final byte[] file;
    private final DocxPackage opened;
    private final String words;
    private final Set<Placeholder> placeholders = new LinkedHashSet<>();

    private DocxTemplate(byte[] file, DocxPackage opened) {
        this.file = file;
        this.opened = opened;
        var all = new StringBuilder();
        for (var text : texts())
            for (var paragraph : WordXml.all(text, "p")) {
                String line = ParagraphText.of(paragraph).whole();
                placeholders.addAll(Placeholder.in(line));
                all.append(line).append('\n');
            }
        this.words = all.toString();
    }

    /** @throws IOException when it is no docx file, is damaged or too large */
    public static DocxTemplate read(byte[] file) throws IOException {
        var opened = DocxPackage.unpack(file);
        if (!opened.has("word/document.xml")) throw new IOException("no Word document inside");
        for (var name : opened.names())
            if (name.endsWith(".xml") || name.endsWith(".rels")) WordXml.parse(opened.part(name));
        return new DocxTemplate(file.clone(), opened);
    }

    /** Everything that keeps it from being used; empty when it can be. */
    public List<TemplateFault> faults() {
        var faults = new ArrayList<>(PackageFaults.of(opened));
        for (var text : texts()) faults.addAll(TextFaults.of(text));
        return faults.stream().distinct().toList();
    }

    /** All its words, a paragraph per line. */
    public String text() {
        return words;
    }

    /** The blanks it has, optional or not. */
    public Set<Blank> blanks() {
        return blanks(EnumSet.allOf(Placeholder.Kind.class));
    }

    /** The blanks that must be filled, whatever the paper is. */
    public Set<Blank> requiredBlanks() {
        return blanks(EnumSet.of(Placeholder.Kind.REQUIRED));
    }

    private Set<Blank> blanks(Set<Placeholder.Kind> kinds) {
        var blanks = EnumSet.noneOf(Blank.class);
        placeholders.stream()
                .filter(found -> kinds.contains(found.kind()))
                .flatMap(found -> found.blank().stream())
                .forEach(blanks::add);
        return blanks;
    }

    /**
     * The filled file. Blanks without a fact become empty; ask {@link #requiredBlanks} first.
     *
     * @param title name of the document in the file's properties, the only one left there
     */
    public byte[] fill(Facts facts, String title) {
        try {
            var filled = DocxPackage.unpack(file);
            for (var name : textParts(filled)) {
                var text = WordXml.parse(filled.part(name));
                new Filling(facts).fill(text);
                filled.put(name, WordXml.bytes(text));
            }
            CleanPackage.clean(filled, title);
            return filled.pack();
        } catch (IOException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }

    private List<Document> texts() {
        var texts = new ArrayList<Document>();
        try {
            for (var name : textParts(opened)) texts.add(WordXml.parse(opened.part(name)));
        } catch (IOException readBefore) {
            throw new IllegalStateException(readBefore);
        }
        return texts;
    }

    private static List<String> textParts(DocxPackage opened) {
        return opened.names().stream()
                .filter(name -> TEXT_PART.matcher(name).matches())
                .toList();
    }
}
