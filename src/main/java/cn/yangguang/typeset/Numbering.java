package cn.yangguang.typeset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Numbers that Word gives to paragraphs by itself: they are words of the document and must be on paper too. */
final class Numbering {
    private static final int LEVELS = 9;

    /**
     * The number of one paragraph.
     *
     * @param tab whether a tab stands behind it
     */
    record Number(String text, boolean tab, Optional<Element> paragraph, Optional<Element> run) {}

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    static Numbering of(DocxPackage opened) throws IOException {
        var numbering = new Numbering();
        if (!opened.has("word/numbering.xml")) return numbering;
        var part = WordXml.parse(opened.part("word/numbering.xml"));
        for (var list : WordXml.all(part, "abstractNum"))
            numbering.lists.put(list.getAttributeNS(WordXml.W, "abstractNumId"), list);
        for (var use : WordXml.all(part, "num"))
            WordXml.child(use, "abstractNumId")
                    .ifPresent(list -> numbering.listOf.put(
                            use.getAttributeNS(WordXml.W, "numId"), list.getAttributeNS(WordXml.W, "val")));
        return numbering;
    }

    /** The number of the next paragraph with these properties. */
    Optional<Number> next(Props paragraph) {
        var list = listOf.get(paragraph.text("numPr.numId.val", "0"));
        int level = (int) paragraph.number("numPr.ilvl.val", 0);
        var described = list == null ? null : lists.get(list);
        if (list == null || described == null || level < 0 || level >= LEVELS) return Optional.empty();
        var levels = WordXml.all(described, "lvl");
        if (level >= levels.size()) return Optional.empty();
        int[] counts = counted.computeIfAbsent(list, l -> new int[LEVELS]);
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) counts[deeper] = 0;
        var at = levels.get(level);
        var text = Props.none().put(at).text("lvlText.val", "");
        for (int i = 0; i <= level; i++) {
            var props = Props.none().put(levels.get(i));
            int number = (int) props.number("start.val", 1) + Math.max(1, counts[i]) - 1;
            text = text.replace("%" + (i + 1), written(number, props.text("numFmt.val", "decimal")));
        }
        boolean tab = Props.none().put(at).text("suff.val", "tab").equals("tab");
        return Optional.of(new Number(text, tab, WordXml.child(at, "pPr"), WordXml.child(at, "rPr")));
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "chineseLegalSimplified",
                    "japaneseCounting",
                    "ideographDigital" -> chinese(number);
            case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
            case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "bullet" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        if (number > 99) return Integer.toString(number);
        String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10) + "") + "十";
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10) + "");
    }
}
