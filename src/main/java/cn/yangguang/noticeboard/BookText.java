package cn.yangguang.noticeboard;

import cn.yangguang.typeset.Print;
import cn.yangguang.typeset.Print.Paragraph;
import cn.yangguang.typeset.Print.Run;
import cn.yangguang.typeset.Print.Side;
import java.util.ArrayList;
import java.util.List;

/** Something published as it is printed in a booklet: in type for the hand. All measures in points. */
public final class BookText {

    /** Text of 20 points on A4: 14 points when two pages are put on one sheet. */
    private static final double LARGE = 0.69;

    /** For tables that want more width than there is. */
    private static final double NARROW = 0.5;

    private static final double CODE = 76;
    private static final double CAPTION = 11;

    private BookText() {}

    /** @param width of the text */
    public static List<Print> of(SheetSource source, double width) {
        var large = new SheetType(LARGE);
        boolean wide = SheetBody.wantsMore(source.body(), large, width);
        var all = new ArrayList<Print>();
        SheetTitle title =
                SheetTitle.of(source.title(), width, large.smallestTitle() * 0.75, large.largestTitle() * 0.68);
        all.add(new Paragraph(
                List.of(new Run(title.lines(), large.title(title.size()))),
                Side.CENTER,
                0,
                0,
                large.facts().size() * 0.5,
                1.3,
                true,
                0,
                "000000"));
        all.add(facts(source, large, width));
        all.addAll(SheetBody.of(source.body(), wide ? new SheetType(NARROW) : large, width));
        return all;
    }

    /** Day, period and number at the left, the code at the right: it never stands alone on a page. */
    private static Print facts(SheetSource source, SheetType type, double width) {
        List<Print> left = new ArrayList<>();
        left.add(Paragraph.of("公布日期：" + DayWords.of(source.publishedOn()), type.facts(), Side.LEFT));
        if (!source.period().isEmpty()) {
            left.add(Paragraph.of("所属期间：" + source.period(), type.facts(), Side.LEFT));
        }
        left.add(Paragraph.of("索引号：" + source.reference(), type.facts(), Side.LEFT));
        var caption = new Print.Type("黑体", CAPTION, false, "111111");
        List<Print> right = source.address().isEmpty()
                ? List.of()
                : List.of(
                        Print.Code.of(source.address(), CODE, Side.RIGHT),
                        Paragraph.of("手机扫码看原文", caption, Side.RIGHT).spaced(2, 6));
        return new Print.Table(
                List.of(width - CODE - 16, CODE + 16),
                List.of(),
                List.of(new Print.Row(List.of(new Print.Cell(1, left), new Print.Cell(1, right)))),
                0,
                0);
    }
}
