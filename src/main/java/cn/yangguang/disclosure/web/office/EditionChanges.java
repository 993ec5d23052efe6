package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Attachment;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What differs between two editions, field by field; the body paragraph by paragraph. */
public final class EditionChanges {

    private static final int MOST_PARAGRAPHS = 1_500;

    /**
     * A field that differs.
     *
     * @param field name of the field, the key of its label
     */
    public record Change(String field, List<String> before, List<String> after) {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    private final List<Change> changes = new ArrayList<>();

    private EditionChanges() {}

    static List<Change> between(Edition before, Edition after) {
        var found = new EditionChanges();
        EditionContent a = before.content();
        EditionContent b = after.content();
        found.line("title", a.title(), b.title());
        found.line("summary", a.summary(), b.summary());
        found.line("mode", a.mode().title(), b.mode().title());
        found.line("formationDate", a.formationDate(), b.formationDate());
        found.line("documentNumber", a.documentNumber(), b.documentNumber());
        found.line("category", a.category(), b.category());
        found.line("matter", a.matter(), b.matter());
        found.line("theme", a.theme(), b.theme());
        found.line("genre", a.genre(), b.genre());
        found.line("audience", a.audience(), b.audience());
        found.line("keywords", a.keywords(), b.keywords());
        found.line("source", a.source(), b.source());
        found.line("department", a.department(), b.department());
        found.line("period", a.period(), b.period());
        found.line("personList", persons(a), persons(b));
        found.line("channels", String.join(" ", a.channels()), String.join(" ", b.channels()));
        found.lines("attachments", names(a), names(b));
        found.lines("body", paragraphs(a.body()), paragraphs(b.body()));
        return List.copyOf(found.changes);
    }

    private static String persons(EditionContent content) {
        var list = content.persons();
        return list == null ? "" : list.persons() + " / " + list.until();
    }

    private void line(String field, @Nullable Object before, @Nullable Object after) {
        String a = Objects.toString(before, "");
        String b = Objects.toString(after, "");
        if (!a.equals(b)) {
            changes.add(new Change(field, a.isEmpty() ? List.of() : List.of(a), b.isEmpty() ? List.of() : List.of(b)));
        }
    }

    /** Only the lines that went and those that came. */
    private void lines(String field, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        boolean[][] kept = before.size() > MOST_PARAGRAPHS || after.size() > MOST_PARAGRAPHS
                ? new boolean[][] {new boolean[before.size()], new boolean[after.size()]}
                : common(before, after);
        changes.add(new Change(field, without(before, kept[0]), without(after, kept[1])));
    }

    /** Which lines of each side belong to the longest common sequence. */
    private static boolean[][] common(List<String> before, List<String> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        boolean[][] kept = {new boolean[before.size()], new boolean[after.size()]};
        for (int i = 0, j = 0; i < before.size() && j < after.size(); ) {
            if (before.get(i).equals(after.get(j))) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static List<String> without(List<String> lines, boolean[] kept) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!kept[i]) {
                left.add(lines.get(i));
            }
        }
        return left;
    }

    /** Text of the blocks of the body, pictures by their length so that an exchanged one is noticed. */
    private static List<String> paragraphs(String body) {
        return Jsoup.parseBodyFragment(body).select("p, h2, h3, h4, h5, li, td, th, caption, blockquote, img").stream()
                .map(EditionChanges::words)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String words(Element block) {
        return block.tagName().equals("img")
                ? "［图片 " + block.attr("src").length() + "］"
                : block.select("p, li").size() > 1 ? "" : block.text();
    }

    private static List<String> names(EditionContent content) {
        return content.attachments().stream().map(file -> describe(file)).collect(Collectors.toList());
    }

    private static String describe(Attachment file) {
        return file.name() + "（" + file.hash().substring(0, 12) + "）";
    }
}
