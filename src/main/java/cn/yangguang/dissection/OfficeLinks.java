package cn.yangguang.dissection;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Addresses outside of the package, of all its parts: those of readers' links are read, other sources are told. */
final class OfficeLinks {

    private final OfficeParts parts;
    private final Gathering found;

    OfficeLinks(OfficeParts parts, Gathering found) {
        this.parts = parts;
        this.found = found;
    }

    void read() throws IOException {
        Set<String> known = new HashSet<>();
        for (String name : parts.names()) {
            if (name.endsWith(".rels")) {
                for (OfficeParts.Relation relation : parts.relations(owner(name))) {
                    if (relation.outside() && known.add(relation.target())) {
                        outside(relation);
                    }
                }
            }
        }
    }

    private void outside(OfficeParts.Relation relation) {
        String target = relation.target();
        if (relation.type().equals("hyperlink")) {
            boolean ofMachine = target.toLowerCase(Locale.ROOT).startsWith("file:") || target.startsWith("\\\\");
            found.trace(TraceKind.EXTERNAL_LINK, "指向本机或内网文件的链接", ofMachine ? 1 : 0);
            found.hidden("链接地址", target);
        } else {
            found.hidden(TraceKind.EXTERNAL_LINK, "外部来源", target);
        }
    }

    /** word/_rels/document.xml.rels tells of word/document.xml. */
    private static String owner(String rels) {
        String path = rels.substring(0, rels.length() - ".rels".length());
        int at = path.lastIndexOf("_rels/");
        return at < 0 ? path : path.substring(0, at) + path.substring(at + "_rels/".length());
    }
}
