package cn.yangguang.dissection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file, as far as they hide words or colour the paper. */
final class WordStyles implements Xml.Listener {

    private record Style(@Nullable String basedOn, WordLook look, Map<String, WordLook> parts) {}

    private final Map<String, Style> styles = new HashMap<>();
    private WordLook standard = WordLook.NOTHING;
    private String standardParagraph = "";
    private @Nullable String id;
    private @Nullable String basedOn;
    private WordLook look = WordLook.NOTHING;
    private Map<String, WordLook> parts = new HashMap<>();
    private int inLook;
    private @Nullable String part;

    WordLook standard() {
        return of(standardParagraph).over(standard);
    }

    /** What the style and those it is based on say; nothing for a style that is not there. */
    WordLook of(@Nullable String name) {
        WordLook look = WordLook.NOTHING;
        Set<String> been = new HashSet<>();
        for (String at = name; at != null && been.add(at); ) {
            Style style = styles.get(at);
            at = style == null ? null : style.basedOn();
            look = style == null ? look : look.over(style.look());
        }
        return look;
    }

    /** What a table style says of its whole table and of parts of it (firstRow, band1Horz …). */
    WordTableStyle table(@Nullable String name) {
        WordTableStyle all = new WordTableStyle(of(name));
        Set<String> been = new HashSet<>();
        for (String at = name; at != null && been.add(at); ) {
            Style style = styles.get(at);
            at = style == null ? null : style.basedOn();
            if (style != null) {
                style.parts().forEach(all::part);
            }
        }
        return all;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "style" -> begin(element);
            case "basedOn" -> basedOn = element.attribute("val");
            case "rPr" -> inLook++;
            case "tblStylePr" -> part = element.attribute("type", "");
            case "shd" -> say(name, element);
            default -> {
                if (inLook > 0) {
                    say(name, element);
                }
            }
        }
    }

    private void say(String name, Xml.Element element) {
        if (part == null) {
            look = look.with(name, element);
        } else {
            parts.put(part, parts.getOrDefault(part, WordLook.NOTHING).with(name, element));
        }
    }

    private void begin(Xml.Element element) {
        id = element.attribute("styleId");
        basedOn = null;
        look = WordLook.NOTHING;
        parts = new HashMap<>();
        if (element.is("default") && element.attribute("type", "").equals("paragraph") && id != null) {
            standardParagraph = id;
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "rPr" -> inLook--;
            case "tblStylePr" -> part = null;
            case "docDefaults" -> {
                standard = look;
                look = WordLook.NOTHING;
            }
            case "style" -> {
                if (id != null) {
                    styles.put(id, new Style(basedOn, look, parts));
                }
            }
            default -> {}
        }
    }
}
