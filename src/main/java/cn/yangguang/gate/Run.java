package cn.yangguang.gate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** Text that belongs together, with the nodes of the page it comes from. */
final class Run {

    /** @param start of the node's text in the run */
    record From(TextNode node, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<From> nodes = new ArrayList<>();

    void add(TextNode node) {
        nodes.add(new From(node, text.length()));
        text.append(node.getWholeText());
    }

    /** A line ends here, inside the run. */
    void end() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    String text() {
        return text.toString();
    }

    boolean blank() {
        return text.toString().isBlank();
    }

    List<From> nodes() {
        return List.copyOf(nodes);
    }
}
