package cn.yangguang.dissection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The parts of an Office Open XML package with their kinds and relationships, and which of them have been looked at. */
final class OfficeParts {

    /** @param type the last word of the relationship type: header, hyperlink, oleObject … */
    record Relation(String id, String type, String target, boolean outside) {}

    private final ZipParts zip;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    OfficeParts(ZipParts zip) throws IOException {
        this.zip = zip;
        seen.add("[content_types].xml");
        zip.walk("[Content_Types].xml", new Xml.Listener() {
            @Override
            public void starts(String name, Xml.Element element) {
                String type = element.attribute("ContentType", "");
                if (name.equals("Override")) {
                    types.put(key(element.attribute("PartName", "")), type);
                } else if (name.equals("Default")) {
                    byEnding.put(element.attribute("Extension", "").toLowerCase(Locale.ROOT), type);
                }
            }
        });
    }

    ZipParts zip() {
        return zip;
    }

    List<String> names() {
        return zip.names();
    }

    /** Parts whose content type contains this, in order of the package. */
    List<String> ofType(String piece) {
        return zip.names().stream()
                .filter(name -> type(name).contains(piece))
                .distinct()
                .toList();
    }

    String type(String name) {
        String key = key(name);
        String type = types.get(key);
        return type != null ? type : byEnding.getOrDefault(key.substring(key.lastIndexOf('.') + 1), "");
    }

    byte[] bytes(String name) throws IOException {
        seen.add(key(name));
        return zip.bytes(name);
    }

    boolean has(String name) {
        return zip.has(name);
    }

    /** Walks a part; one that is broken does not keep the rest from being read, but is told. */
    void walk(String name, Gathering found, Xml.Listener listener) {
        seen.add(key(name));
        try {
            Xml.walk(
                    name.toLowerCase(Locale.ROOT).endsWith(".vml") ? mended(zip.bytes(name)) : zip.bytes(name),
                    listener);
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            found.unread(Unreadable.BROKEN);
        }
    }

    /** Drawings of the old kind (VML) are written by Office as pages are, with tags that nobody closes. */
    private static byte[] mended(byte[] part) {
        try {
            Xml.walk(part, new Xml.Listener() {});
            return part;
        } catch (IOException | Stopped e) {
            return Jsoup.parse(Decoded.of(part), "", Parser.xmlParser().setMaxDepth(512))
                    .outerHtml()
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Parts that no reader has looked at. */
    List<String> unseen() {
        return zip.names().stream().filter(name -> !seen.contains(key(name))).toList();
    }

    void look(String name) {
        seen.add(key(name));
    }

    /** The relationships of a part; of the package itself for "". */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        seen.add(key(rels));
        List<Relation> relations = new ArrayList<>();
        zip.walk(rels, new Xml.Listener() {
            @Override
            public void starts(String name, Xml.Element element) {
                if (name.equals("Relationship")) {
                    String type = element.attribute("Type", "");
                    boolean outside = element.attribute("TargetMode", "").equalsIgnoreCase("External");
                    String target = element.attribute("Target", "");
                    relations.add(new Relation(
                            element.attribute("Id", ""),
                            type.substring(type.lastIndexOf('/') + 1),
                            outside ? target : resolved(folder, target),
                            outside));
                }
            }
        });
        return relations;
    }

    /** The part a relationship of this number leads to; null when none. */
    @Nullable
    String target(String part, @Nullable String id) throws IOException {
        for (Relation relation : relations(part)) {
            if (relation.id().equals(id) && !relation.outside()) {
                return relation.target();
            }
        }
        return null;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }
}
