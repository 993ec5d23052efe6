package cn.yangguang.noticeboard;

import cn.yangguang.typeset.Print;
import cn.yangguang.typeset.Print.Cell;
import cn.yangguang.typeset.Print.Paragraph;
import cn.yangguang.typeset.Print.Row;
import cn.yangguang.typeset.Print.Run;
import cn.yangguang.typeset.Print.Side;
import cn.yangguang.typeset.Print.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How a sheet is arranged: who publishes at the head, what at the middle, and at the foot when it went up, whom to tell of mistakes, and
 * the code that leads to the page.
 */
final class SheetLayout {

    private static final double EDGE = 62;

    private final SheetSource source;
    private final SheetFormat format;
    private final SheetType type;
    private final boolean lying;
    private final double width;

    SheetLayout(SheetSource source, SheetFormat format) {
        this.source = source;
        this.format = format;
        this.type = new SheetType(format.paper().scale);
        this.lying = switch (format.lie()) {
            case LANDSCAPE -> true;
            case PORTRAIT -> false;
            case FITTING -> SheetBody.wantsMore(source.body(), type, textWidth(false));
        };
        this.width = textWidth(lying);
    }

    private double textWidth(boolean lying) {
        return format.width(lying) - 2 * EDGE * type.scale();
    }

    Print.Text text() {
        double edge = EDGE * type.scale();
        return new Print.Text(
                format.width(lying), format.height(lying), edge, edge * 1.4, edge, head(), middle(), foot());
    }

    private List<Print> head() {
        double right =
                Math.min(width / 3, type.heading().size() * (source.heading().length() + 1));
        var line = new Row(List.of(
                cell(Paragraph.of(source.publisher(), type.publisher(), Side.LEFT)),
                cell(Paragraph.of(source.heading(), type.heading(), Side.RIGHT))));
        return List.of(
                new Table(List.of(width - right, right), List.of(), List.of(line), 0, 0),
                Paragraph.of("", type.foot(), Side.LEFT)
                        .spaced(-type.foot().size(), type.foot().size())
                        .underlined(2.2 * type.scale(), type.red()));
    }

    private List<Print> middle() {
        var all = new ArrayList<Print>();
        double gap = type.body().size();
        SheetTitle title = SheetTitle.of(source.title(), width, type.smallestTitle(), type.largestTitle());
        all.add(new Paragraph(
                List.of(new Run(title.lines(), type.title(title.size()))),
                Side.CENTER,
                0,
                gap * 0.3,
                gap * 0.4,
                1.3,
                true,
                0,
                "000000"));
        String period = source.period().isEmpty() ? "" : "　　所属期间：" + source.period();
        all.add(Paragraph.of("公布日期：" + DayWords.of(source.publishedOn()) + period, type.facts(), Side.CENTER)
                .spaced(0, gap * 0.8)
                .keptWithNext());
        all.addAll(SheetBody.of(source.body(), type, width));
        return all;
    }

    private List<Print> foot() {
        double size = type.foot().size();
        var lines = new ArrayList<Print>();
        String pages = "第 " + Run.PAGE + " 张，共 " + Run.PAGES + " 张";
        String reference = source.reference().isEmpty() ? "" : "索引号：" + source.reference();
        lines.add(line("上墙日期：＿＿＿年＿＿月＿＿日　张贴人：＿＿＿＿" + (lying ? "　　" + pages : "")));
        if (!source.telephone().isEmpty()) {
            lines.add(line("公开不实、不全、不及时，举报电话：" + source.telephone()));
        }
        if (lying) {
            lines.add(line(reference));
        } else {
            lines.add(line(reference + (reference.isEmpty() ? "" : "　　") + pages));
        }
        double code = source.address().isEmpty() ? 0 : 112 * type.scale();
        var right = new ArrayList<Print>();
        if (code > 0) {
            right.add(Print.Code.of(source.address(), code, Side.RIGHT));
            right.add(Paragraph.of("手机扫码看原文", small(), Side.RIGHT).spaced(size * 0.15, 0));
        }
        double rightWidth = Math.max(code, size * 0.8 * 7.5) + 4;
        return List.of(
                Paragraph.of("", type.foot(), Side.LEFT)
                        .spaced(size * 0.4 - size, size * 0.7)
                        .underlined(1.2 * type.scale(), type.red()),
                new Table(
                        List.of(width - rightWidth, rightWidth),
                        List.of(),
                        List.of(new Row(List.of(new Cell(1, lines), new Cell(1, right)))),
                        0,
                        0));
    }

    private Print.Type small() {
        return new Print.Type("黑体", type.foot().size() * 0.8, false, "111111");
    }

    private Paragraph line(String words) {
        return new Paragraph(List.of(new Run(words, type.foot())), Side.LEFT, 0, 0, 0, 1.75, false, 0, "000000");
    }

    private static Cell cell(Paragraph paragraph) {
        return new Cell(1, List.of(paragraph));
    }
}
