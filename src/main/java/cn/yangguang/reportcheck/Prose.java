package cn.yangguang.reportcheck;

import cn.yangguang.reportcheck.Outline.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins the lines of a report to paragraphs, the tables and the headings of the chapters left out. */
final class Prose {
    private static final Pattern BEGINS =
            Pattern.compile("^(?:（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]{1,3}、|\\d{1,2}[、.．](?!\\d)|[一二三四五六七八九十]是).*");
    private static final Pattern ENDS = Pattern.compile(".*[。！？](?:[”’）]*)$");
    private static final Pattern GOES_ON = Pattern.compile(".*[：；，、]$");
    private static final Pattern SUBHEADING = Pattern.compile("^(?:（[一二三四五六七八九十]+）|\\d{1,2}[、.．])[^，。；：]{2,24}$");

    private final Map<Integer, Heading> headings;
    private final boolean national;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String where = "";
    private int part;
    private String heading = "";

    private Prose(List<Heading> headings, boolean national) {
        this.headings = headings.stream().collect(Collectors.toMap(Heading::at, Function.identity()));
        this.national = national;
    }

    /** @param tables the lines that the tables were read from */
    static List<Paragraph> of(List<Line> lines, List<Heading> headings, Set<Line> tables, boolean national) {
        var prose = new Prose(headings, national);
        for (int i = 0; i < lines.size(); i++) {
            prose.line(i, lines.get(i), tables.contains(lines.get(i)));
        }
        prose.close();
        return List.copyOf(prose.paragraphs);
    }

    private void line(int at, Line line, boolean table) {
        var head = headings.get(at);
        if (head != null) {
            close();
            part = head.part();
            heading = head.words();
        } else if (table || line.isNote() || !words(line)) {
            close();
        } else {
            add(line.where(), Plain.of(line.text()));
        }
    }

    /** Among the tables of the national forms only sentences are prose; the rest are headings of tables. */
    private boolean words(Line line) {
        boolean amongTables = national && part >= 2 && part <= 4;
        return line.text().contains("。") || !line.grid() && !amongTables;
    }

    private void add(String place, String text) {
        boolean joins = text.startsWith("其中") || GOES_ON.matcher(open).matches();
        boolean apart = ENDS.matcher(open).matches()
                || BEGINS.matcher(text).matches()
                || SUBHEADING.matcher(open).matches();
        if (apart && !joins) {
            close();
        }
        if (open.isEmpty()) {
            where = place;
        }
        open.append(text);
    }

    private void close() {
        if (!open.isEmpty()) {
            // Joined again: a number may have stood at the end of a line and its unit at the beginning of the next.
            paragraphs.add(new Paragraph(part, heading, where, Plain.of(open.toString())));
            open.setLength(0);
        }
    }
}
