package cn.yangguang.copy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * An address of the site that has a file in the copy. Its folder is the path of the address, with what narrows a list as further
 * folders: {@code /organs/linhe/content?category=B01&page=2} is {@code organs/linhe/content/category-B01/page-2/index.html}.
 *
 * @param path as it stands in an address, percent-encoded, without a slash at its end
 * @param query sorted, so that the same page has one address
 */
record CopyAddress(String path, Map<String, String> query) implements Comparable<CopyAddress> {

    private static final String INDEX = "index.html";

    CopyAddress {
        query = new TreeMap<>(query);
    }

    static CopyAddress of(String path) {
        return new CopyAddress(path, Map.of());
    }

    /** Path and query, to ask the program with, and to know the page by. */
    String text() {
        if (query.isEmpty()) {
            return path;
        }
        return path
                + query.entrySet().stream()
                        .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    boolean item() {
        return path.startsWith("/d/");
    }

    boolean attachment() {
        return path.startsWith("/files/");
    }

    private boolean program() {
        return path.startsWith("/api/");
    }

    /** Whether it is a page, which becomes a folder of its own. Index numbers may contain dots, and are pages all the same. */
    boolean page() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !program() && !attachment() && (item() || !last.contains("."));
    }

    /** The file in the copy, with slashes. */
    String file() {
        List<String> folders = new ArrayList<>();
        query.forEach((name, value) -> {
            if (name.equals("lang") || name.equals("view")) {
                folders.add(FileNames.of(value));
            }
        });
        String[] segments = path.substring(1).split("/");
        int named = page() ? segments.length : segments.length - 1;
        for (int i = 0; i < named; i++) {
            if (!segments[i].isEmpty()) {
                folders.add(name(segments[i]));
            }
        }
        query.forEach((name, value) -> {
            if (!name.equals("lang") && !name.equals("view")) {
                folders.add(name + "-" + FileNames.of(value));
            }
        });
        folders.add(page() ? INDEX : name(segments[named]) + (program() ? ".json" : ""));
        return String.join("/", folders);
    }

    private static String name(String segment) {
        return FileNames.of(UriUtils.decode(segment, StandardCharsets.UTF_8));
    }

    /** From one file of the copy to another, so that the copy works under any prefix, and without a server. */
    static String link(String from, String to) {
        int up = (int) from.chars().filter(c -> c == '/').count();
        List<String> ours = List.of(from.split("/"));
        List<String> theirs = List.of(to.split("/"));
        int common = 0;
        while (common < up && common < theirs.size() - 1 && ours.get(common).equals(theirs.get(common))) {
            common++;
        }
        String rest = theirs.subList(common, theirs.size()).stream()
                .map(segment -> UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
        String before = "../".repeat(up - common);
        // A first segment with a colon would be taken for a scheme.
        return before.isEmpty() && rest.contains(":") ? "./" + rest : before + rest;
    }

    @Override
    public int compareTo(CopyAddress other) {
        return text().compareTo(other.text());
    }
}
