package cn.yangguang.subscription;

import java.util.List;

/**
 * The words of a letter, from which text and HTML are made alike.
 *
 * @param lead what stands first
 * @param action title of the one link that asks for something, and where it leads; both empty where nothing is asked
 * @param foot why one gets the letter, and how to leave
 */
public record WrittenLetter(
        String subject, String lead, List<Entry> entries, List<String> notes, Link action, List<Link> foot) {

    /** A publication: its title leads to its permanent address. */
    public record Entry(String title, String address, String facts, String summary) {}

    public record Link(String title, String address) {
        static final Link NONE = new Link("", "");
    }

    public WrittenLetter {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
        foot = List.copyOf(foot);
    }

    /** As plain text. */
    public String text() {
        var text = new StringBuilder(lead).append("\n");
        int number = 1;
        for (Entry entry : entries) {
            text.append("\n");
            text.append(entries.size() > 1 ? number++ + ". " : "").append(entry.title());
            line(text, entry.facts());
            line(text, entry.summary());
            line(text, entry.address());
            text.append("\n");
        }
        if (!action.address().isEmpty()) {
            text.append("\n")
                    .append(action.title())
                    .append("：\n")
                    .append(action.address())
                    .append("\n");
        }
        notes.forEach(note -> text.append("\n").append(note).append("\n"));
        text.append("\n-- \n");
        foot.forEach(link -> text.append(link.title())
                .append(link.address().isEmpty() ? "" : "：" + link.address())
                .append("\n"));
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append("\n").append(words);
        }
    }
}
