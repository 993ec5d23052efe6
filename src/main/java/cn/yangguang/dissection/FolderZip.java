package cn.yangguang.dissection;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A zip of files: each as if it came alone. What cannot be read of one, cannot be read of the whole. */
final class FolderZip {

    private FolderZip() {}

    static void read(ZipParts parts, Gathering found) {
        int number = 0;
        Set<String> names = new HashSet<>();
        List<String> all = parts.names();
        for (String name : all) {
            String where = "压缩包内第" + ++number + "个文件“" + Words.name(name.substring(name.lastIndexOf('/') + 1)) + "”";
            found.shown("压缩包内第" + number + "个文件的名称", name);
            if (!names.add(name)) {
                found.trace(TraceKind.EXTRA_MEMBER, "压缩包内同名的文件");
            }
            if (!systemFile(name)) {
                member(parts, number - 1, where, found);
            }
        }
        if (all.isEmpty()) {
            found.unread(Unreadable.NO_TEXT);
        }
    }

    private static void member(ZipParts parts, int index, String where, Gathering found) {
        Unreadable why;
        try {
            why = Dissector.read(parts.bytes(index), found.inside(where, false));
        } catch (Stopped e) {
            why = e.why();
        } catch (IOException | RuntimeException e) {
            why = Unreadable.BROKEN;
        }
        if (why != null) {
            found.unread(why);
        }
    }

    /** What systems put beside the files of a person; names alone are told. */
    private static boolean systemFile(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }
}
