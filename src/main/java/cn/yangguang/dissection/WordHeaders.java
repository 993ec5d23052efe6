package cn.yangguang.dissection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which headers and footers of a Word file its sections print, and the colour of its pages. */
final class WordHeaders implements Xml.Listener {

    private final Map<String, String> section = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> even = new HashSet<>();
    private boolean titlePage;
    private int paper = Colours.WHITE;
    private boolean evenPages;

    boolean shows(String relation) {
        return shown.contains(relation) || evenPages && even.contains(relation);
    }

    int paper() {
        return paper;
    }

    void evenPagesDiffer() {
        evenPages = true;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "background" -> paper = Colours.hex(element.attribute("color"), Colours.WHITE);
            case "sectPr" -> {
                section.clear();
                titlePage = false;
            }
            case "titlePg" -> titlePage = element.attribute("val") == null || element.is("val");
            case "headerReference", "footerReference" -> {
                String relation = element.attribute("id", "");
                section.put(relation, element.attribute("type", "default"));
            }
            default -> {}
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("sectPr")) {
            section.forEach((relation, type) -> {
                switch (type) {
                    case "even" -> even.add(relation);
                    case "first" -> {
                        if (titlePage) {
                            shown.add(relation);
                        }
                    }
                    default -> shown.add(relation);
                }
            });
        }
    }
}
