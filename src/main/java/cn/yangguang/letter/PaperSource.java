package cn.yangguang.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a paper. A line is a paragraph; besides these there are
 *
 * <pre>
 * # title                      the first line
 * ! remark                     a remark in smaller type
 * 附件：…                       the attachments
 * [表 4 7 4 7]  …  [完]         a form; the numbers are the shares of its columns
 *   ^3 [申请内容] |3 {申请内容}   one row: at least three lines high; cells between bars, |3 covers three columns, [ ] is a label
 * [后附 意见反馈表]              what follows stands on a page of its own
 * </pre>
 */
final class PaperSource {
    private static final Pattern ROW = Pattern.compile("(?:\\^(\\d+)\\s+)?(.*)");
    private static final Pattern CELL = Pattern.compile("(?:(\\d+)\\s+)?(.*)");
    private static final Pattern LABEL = Pattern.compile("\\[([^]]*)]");

    private final List<Block> body = new ArrayList<>();
    private final List<Block> behind = new ArrayList<>();
    private String title = "";
    private @Nullable String attachment;
    private @Nullable String slipTitle;

    private PaperSource() {}

    static PaperSource parse(String text) {
        var source = new PaperSource();
        var lines = text.lines().filter(line -> !line.isBlank()).iterator();
        while (lines.hasNext()) {
            var line = lines.next().strip();
            if (line.startsWith("[表 ")) source.blocks().add(form(line, lines));
            else source.line(line);
        }
        if (source.title.isEmpty()) throw new IllegalStateException("a paper's text begins with # and its title");
        return source;
    }

    private void line(String line) {
        if (line.startsWith("# ")) title = line.substring(2);
        else if (line.startsWith("! ")) blocks().add(new Block.Note(line.substring(2)));
        else if (line.startsWith("附件：")) attachment = line;
        else if (line.startsWith("[后附 ")) slipTitle = line.substring(4, line.length() - 1);
        else blocks().add(new Block.Paragraph(line));
    }

    private List<Block> blocks() {
        return slipTitle == null ? body : behind;
    }

    private static Block.Form form(String first, java.util.Iterator<String> lines) {
        var shares = Pattern.compile("\\d+")
                .matcher(first)
                .results()
                .map(m -> Integer.valueOf(m.group()))
                .toList();
        var rows = new ArrayList<Block.FormRow>();
        for (var line = lines.next().strip();
                !line.equals("[完]");
                line = lines.next().strip()) rows.add(row(line));
        return new Block.Form(shares, rows);
    }

    private static Block.FormRow row(String line) {
        var row = ROW.matcher(line);
        if (!row.matches()) throw new IllegalStateException(line);
        int height = row.group(1) == null ? 1 : Integer.parseInt(row.group(1));
        var cells = new ArrayList<Block.FormCell>();
        for (var text : row.group(2).split("\\|", -1)) cells.add(cell(text.strip()));
        return new Block.FormRow(height, cells);
    }

    private static Block.FormCell cell(String text) {
        var cell = CELL.matcher(text.matches("\\d+") ? text + " " : text);
        if (!cell.matches()) throw new IllegalStateException(text);
        int across = cell.group(1) == null ? 1 : Integer.parseInt(cell.group(1));
        var label = LABEL.matcher(cell.group(2));
        return label.matches()
                ? new Block.FormCell(label.group(1), across, true)
                : new Block.FormCell(cell.group(2), across, false);
    }

    String title() {
        return title;
    }

    List<Block> body() {
        return body;
    }

    @Nullable
    String attachment() {
        return attachment;
    }

    DefaultPaper.@Nullable Slip slip() {
        return slipTitle == null ? null : new DefaultPaper.Slip(slipTitle, behind);
    }
}
