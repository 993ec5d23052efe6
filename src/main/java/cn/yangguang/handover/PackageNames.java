package cn.yangguang.handover;

import java.util.Locale;

/** Names within a package: letters, digits and {@code /._-} alone, so that every archive program on every system agrees about them. */
final class PackageNames {

    private static final int LONGEST = 60;

    private PackageNames() {}

    /** The folder of an entry: its place in the list makes it unique, the index number makes it readable. */
    static String folder(Entry entry) {
        return "editions/%06d-%s-%d/".formatted(entry.position(), plain(entry.indexNumber()), entry.edition());
    }

    /** A published file: by its place, with its ending; its real name stands in the metadata. */
    static String file(int place, String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return "files/%02d%s".formatted(place, ending.matches("[a-z0-9]{1,8}") ? "." + ending : "");
    }

    private static String plain(String indexNumber) {
        String plain = indexNumber.replaceAll("[^A-Za-z0-9.-]", "_").replace("..", "_.");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
