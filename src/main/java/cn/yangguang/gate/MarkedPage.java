package cn.yangguang.gate;

import cn.yangguang.screening.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The body of a submission with the words of its findings marked where they stand. */
final class MarkedPage {

    private record Stretch(int start, int end, FindingGroup group) {}

    private MarkedPage() {}

    /**
     * The body's HTML. Marks name the rule and whether it blocks; what was let pass is not marked.
     *
     * @param groups of the words of this very submission
     */
    static String of(Submission submission, List<FindingGroup> groups) {
        WrittenPage page = new WrittenPage(submission);
        Map<TextNode, List<Stretch>> stretches = new java.util.IdentityHashMap<>();
        for (FindingGroup group : groups) {
            for (Noted noted : group.open()) {
                spread(page, noted.finding().at(), group, stretches);
            }
        }
        stretches.forEach(MarkedPage::mark);
        return page.body().html();
    }

    /** A single field such as the title, as HTML with the words of its findings marked. */
    static String line(Submission submission, String label, List<FindingGroup> groups) {
        List<Submission.Line> lines = submission.lines().stream()
                .filter(line -> !line.text().isBlank())
                .toList();
        Element holder = new Element("span");
        for (int part = 0; part < lines.size(); part++) {
            if (lines.get(part).label().equals(label)) {
                TextNode text = new TextNode(lines.get(part).text());
                holder.appendChild(text);
                mark(text, inLine(part, lines.get(part).text().length(), groups));
            }
        }
        return holder.html();
    }

    private static List<Stretch> inLine(int part, int length, List<FindingGroup> groups) {
        List<Stretch> stretches = new ArrayList<>();
        for (FindingGroup group : groups) {
            for (Noted noted : group.open()) {
                Spot at = noted.finding().at();
                if (at.part() == part && at.start() < Math.min(at.end(), length)) {
                    stretches.add(new Stretch(at.start(), Math.min(at.end(), length), group));
                }
            }
        }
        return stretches;
    }

    private static void spread(WrittenPage page, Spot at, FindingGroup group, Map<TextNode, List<Stretch>> stretches) {
        for (WrittenPage.Placed placed : page.placed()) {
            if (placed.part() == at.part() && placed.row() == at.row() && placed.column() == at.column()) {
                for (Run.From from : placed.run().nodes()) {
                    int start = Math.max(at.start() - from.start(), 0);
                    int end = Math.min(
                            at.end() - from.start(), from.node().getWholeText().length());
                    if (start < end) {
                        stretches
                                .computeIfAbsent(from.node(), node -> new ArrayList<>())
                                .add(new Stretch(start, end, group));
                    }
                }
            }
        }
    }

    /** Puts marks in the place of the node; of two that overlap the one that begins earlier is kept, and of these the one that blocks. */
    private static void mark(TextNode node, List<Stretch> stretches) {
        String text = node.getWholeText();
        int done = 0;
        for (Stretch stretch : inOrder(stretches)) {
            if (stretch.start() < done) {
                continue;
            }
            if (stretch.start() > done) {
                node.before(new TextNode(text.substring(done, stretch.start())));
            }
            node.before(marked(text.substring(stretch.start(), stretch.end()), stretch.group()));
            done = stretch.end();
        }
        if (done < text.length()) {
            node.before(new TextNode(text.substring(done)));
        }
        node.remove();
    }

    private static List<Stretch> inOrder(List<Stretch> stretches) {
        return stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::start)
                        .thenComparing(stretch -> stretch.group().severity()))
                .collect(Collectors.toList());
    }

    private static Element marked(String words, FindingGroup group) {
        return new Element("mark")
                .addClass(group.blocks() ? "block" : "warn")
                .attr("title", group.code() + "：" + group.reason())
                .text(words);
    }
}
