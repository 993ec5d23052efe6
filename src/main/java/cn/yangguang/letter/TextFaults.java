package cn.yangguang.letter;

import cn.yangguang.letter.TemplateFault.Kind;
import cn.yangguang.typeset.WordXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a template must not have in its text: marks of editing, hidden words, living fields, blanks nobody can fill. */
final class TextFaults {
    /** Fields that say the same wherever and whenever the file is opened. */
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK", "EQ");

    private static final List<String> CHANGES = List.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "numberingChange",
            "cellIns",
            "cellDel");

    private TextFaults() {}

    static List<TemplateFault> of(Document text) {
        var faults = new ArrayList<TemplateFault>();
        if (CHANGES.stream().anyMatch(name -> !WordXml.all(text, name).isEmpty()))
            faults.add(TemplateFault.of(Kind.TRACKED_CHANGE));
        if (!WordXml.all(text, "commentReference").isEmpty()) faults.add(TemplateFault.of(Kind.COMMENT));
        if (!WordXml.all(text, "control").isEmpty()) faults.add(TemplateFault.of(Kind.EMBEDDED));
        fields(text, faults);
        for (var paragraph : WordXml.all(text, "p")) paragraph(paragraph, faults);
        return faults;
    }

    private static void fields(Document text, List<TemplateFault> faults) {
        var codes = new ArrayList<String>();
        WordXml.all(text, "instrText").forEach(code -> codes.add(code.getTextContent()));
        WordXml.all(text, "fldSimple").forEach(field -> codes.add(field.getAttributeNS(WordXml.W, "instr")));
        codes.stream()
                .map(code -> code.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT))
                .filter(name -> name.matches("[A-Z]+") && !FIELDS.contains(name))
                .forEach(name -> faults.add(new TemplateFault(Kind.FIELD, name)));
    }

    private static void paragraph(Element paragraph, List<TemplateFault> faults) {
        var text = ParagraphText.of(paragraph).whole();
        hidden(paragraph, faults);
        Placeholder.strayBrace(text).ifPresent(words -> faults.add(new TemplateFault(Kind.STRAY_BRACE, words)));
        var found = Placeholder.in(text);
        for (var placeholder : found) {
            var blank = placeholder.blank();
            if (blank.isEmpty()) faults.add(new TemplateFault(Kind.UNKNOWN_BLANK, placeholder.toString()));
            else if (!placeholder.fits(blank.get()))
                faults.add(new TemplateFault(Kind.WRONG_KIND, placeholder.toString()));
        }
        lists(paragraph, faults);
    }

    private static void hidden(Element paragraph, List<TemplateFault> faults) {
        boolean any = WordXml.all(paragraph, "r").stream()
                .filter(run -> !run.getTextContent().isBlank())
                .anyMatch(run -> WordXml.child(run, "rPr")
                        .flatMap(look -> WordXml.child(look, "vanish"))
                        .filter(Predicate.not(
                                v -> v.getAttributeNS(WordXml.W, "val").matches("0|false")))
                        .isPresent());
        if (any) faults.add(TemplateFault.of(Kind.HIDDEN_TEXT));
    }

    private static void lists(Element paragraph, List<TemplateFault> faults) {
        var repeated = WordXml.around(paragraph, "tr").orElse(paragraph);
        var texts = repeated == paragraph ? List.of(paragraph) : WordXml.all(repeated, "p");
        var names = texts.stream()
                .flatMap(p -> Placeholder.in(ParagraphText.of(p).whole()).stream())
                .filter(p -> p.kind() == Placeholder.Kind.LIST)
                .map(Placeholder::name)
                .distinct()
                .toList();
        if (names.size() > 1) faults.add(new TemplateFault(Kind.TWO_LISTS, String.join("、", names)));
    }
}
