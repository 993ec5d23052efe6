package cn.yangguang.dissection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file, as far as they hide words or colour the paper. */
final class WordStyles implements Xml.Listener {

    private record Style(@Nullable String basedOn, WordLook look, boolean coloured) {}

    private final Map<String, Style> styles = new HashMap<>();
    private WordLook standard = WordLook.NOTHING;
    private String standardParagraph = "";
    private @Nullable String id;
    private @Nullable String basedOn;
    private WordLook look = WordLook.NOTHING;
    private boolean coloured;
    private int inLook;
    private int inPart;

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

    /** Whether a table style colours cells: then the paper under its words is not known. */
    boolean colours(@Nullable String table) {
        Set<String> been = new HashSet<>();
        for (String at = table; at != null && been.add(at); ) {
            Style style = styles.get(at);
            if (style == null) {
                return false;
            }
            if (style.coloured()) {
                return true;
            }
            at = style.basedOn();
        }
        return false;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "style" -> begin(element);
            case "basedOn" -> basedOn = element.attribute("val");
            case "rPr" -> inLook++;
            case "tblStylePr" -> inPart++;
            case "shd" -> {
                coloured |= !element.attribute("fill", "auto").equals("auto");
                look = inPart == 0 ? look.with(name, element) : look;
            }
            default -> look = inLook > 0 && inPart == 0 ? look.with(name, element) : look;
        }
    }

    private void begin(Xml.Element element) {
        id = element.attribute("styleId");
        basedOn = null;
        look = WordLook.NOTHING;
        coloured = false;
        if (element.is("default") && element.attribute("type", "").equals("paragraph") && id != null) {
            standardParagraph = id;
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "rPr" -> inLook--;
            case "tblStylePr" -> inPart--;
            case "docDefaults" -> {
                standard = look;
                look = WordLook.NOTHING;
            }
            case "style" -> {
                if (id != null) {
                    styles.put(id, new Style(basedOn, look, coloured));
                }
            }
            default -> {}
        }
    }
}
