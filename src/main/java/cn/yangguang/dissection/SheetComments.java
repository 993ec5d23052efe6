package cn.yangguang.dissection;

import java.util.Set;
import java.util.TreeSet;

/** Comments of a sheet, the plain ones and the threads. */
final class SheetComments implements Xml.Listener {

    private final String where;
    private final Gathering found;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> authors = new TreeSet<>();
    private String cell = "";
    private boolean inText;
    private boolean inAuthor;

    SheetComments(String where, Gathering found) {
        this.where = where;
        this.found = found;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "comment", "threadedComment" -> {
                cell = element.attribute("ref", "");
                text.setLength(0);
            }
            case "t" -> inText = true;
            case "text" -> inText = true;
            case "author" -> inAuthor = true;
            default -> {}
        }
    }

    @Override
    public void text(String some) {
        if (inAuthor) {
            authors.add(some);
        } else if (inText) {
            text.append(some);
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "t", "text" -> inText = false;
            case "author" -> inAuthor = false;
            case "comment", "threadedComment" -> {
                found.trace(TraceKind.COMMENT, where);
                found.hidden(where + cell + "的批注", text);
            }
            case "comments" -> found.hidden(where + "的批注作者", String.join("、", authors));
            default -> {}
        }
    }
}
