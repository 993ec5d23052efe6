package cn.yangguang.disclosure;

/**
 * A file that belongs to an edition.
 *
 * @param name as shown and downloaded, at most 200 characters, without separators of paths
 * @param hash content address in {@code files}
 */
public record Attachment(String name, String hash) {

    public static final int LONGEST_NAME = 200;

    public Attachment {
        name = tidy(name);
    }

    /** The last part of whatever a browser sent as a name, without control characters; the extension is kept. */
    private static String tidy(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (last.length() <= LONGEST_NAME) {
            return last.isEmpty() ? "附件" : last;
        }
        int dot = last.lastIndexOf('.');
        String extension = dot > 0 && last.length() - dot <= 10 ? last.substring(dot) : "";
        return last.substring(0, LONGEST_NAME - extension.length()) + extension;
    }
}
