package cn.yangguang.booklet;

import cn.yangguang.noticeboard.BookText;
import cn.yangguang.noticeboard.SheetSource;
import cn.yangguang.typeset.Print;
import cn.yangguang.typeset.Print.Cell;
import cn.yangguang.typeset.Print.Paragraph;
import cn.yangguang.typeset.Print.Row;
import cn.yangguang.typeset.Print.Run;
import cn.yangguang.typeset.Print.Side;
import cn.yangguang.typeset.Print.Type;
import cn.yangguang.typeset.Printed;
import cn.yangguang.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays out a booklet on A4: cover, imprint, contents with page numbers, then the items, each on a page of its own. Page numbers begin with
 * the first item. Items are laid out in portions, so that a long booklet needs little memory and its progress is known.
 */
final class Binding {

    private static final double WIDTH = 595.3;
    private static final double HEIGHT = 841.9;
    private static final double EDGE = 62;
    private static final double TEXT = WIDTH - 2 * EDGE;
    private static final int PORTION = 10;
    private static final String RED = "9B1B16";
    private static final String BLACK = "111111";

    private final Typesetter typesetter;
    private final String organ;
    private final String title;
    private final String made;

    Binding(Typesetter typesetter, String organ, String title, LocalDate made) {
        this.typesetter = typesetter;
        this.organ = organ;
        this.title = title;
        this.made = made.getYear() + "年" + made.getMonthValue() + "月" + made.getDayOfMonth() + "日";
    }

    /** A bound booklet, pages one after the other. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bound(byte[] pdf, int pages) {}

    /** @param progress hears how many items are laid out */
    Bound bind(List<SheetSource> items, IntConsumer progress) throws IOException {
        List<byte[]> portions = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int pages = 0;
        for (int at = 0; at < items.size(); at += PORTION) {
            List<SheetSource> portion = items.subList(at, Math.min(items.size(), at + PORTION));
            Printed printed = typesetter.book(portion.stream().map(this::item).toList(), title, pages);
            for (int count : printed.pages()) {
                starts.add(pages + 1);
                pages += count;
            }
            portions.add(printed.pdf());
            progress.accept(at + portion.size());
        }
        Printed front = typesetter.print(List.of(cover(), imprint(items), contents(items, starts)), title);
        int before = front.pages().stream().mapToInt(Integer::intValue).sum();
        portions.addFirst(front.pdf());
        return new Bound(joined(portions), before + pages);
    }

    private static byte[] joined(List<byte[]> portions) throws IOException {
        var merger = new PDFMergerUtility();
        try (PDDocument whole = Loader.loadPDF(portions.getFirst())) {
            for (byte[] portion : portions.subList(1, portions.size())) {
                try (PDDocument part = Loader.loadPDF(portion)) {
                    merger.appendDocument(whole, part);
                }
            }
            whole.setDocumentId(0L);
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return out.toByteArray();
        }
    }

    private Print.Text page(List<Print> head, List<Print> text, List<Print> foot) {
        return new Print.Text(WIDTH, HEIGHT, EDGE, 74, 66, head, text, foot);
    }

    private Print.Text cover() {
        return page(
                List.of(),
                List.of(
                        Paragraph.of(organ, new Type("黑体", 26, true, RED), Side.CENTER)
                                .spaced(90, 8),
                        Paragraph.of("", new Type("宋体", 8, false, BLACK), Side.CENTER)
                                .underlined(2.4, RED)
                                .spaced(0, 120),
                        Paragraph.of(title, new Type("方正小标宋简体", size(), true, BLACK), Side.CENTER)
                                .spaced(0, 30),
                        Paragraph.of("（汇编）", new Type("楷体", 26, false, BLACK), Side.CENTER)
                                .spaced(0, 250),
                        Paragraph.of(made, new Type("楷体", 24, false, BLACK), Side.CENTER)),
                List.of());
    }

    private double size() {
        return Math.clamp(TEXT / Math.max(1, Math.min(title.length(), 12)), 30, 48);
    }

    private Print.Text imprint(List<SheetSource> items) {
        String telephone = items.getFirst().telephone();
        List<Print> lines = new ArrayList<>();
        line(lines, "编印：" + organ);
        line(lines, "编印日期：" + made);
        line(lines, "收录：" + items.size() + "条，均为编印当日有效的公开版本");
        line(lines, "本册供查阅。内容更正或撤下的，以公开网站为准；每条后附索引号，有二维码的可扫码核对。");
        if (!telephone.isEmpty()) {
            line(lines, "公开不实、不全、不及时，举报电话：" + telephone);
        }
        return page(List.of(), lines, List.of());
    }

    private static void line(List<Print> lines, String words) {
        lines.add(
                Paragraph.of(words, new Type("宋体", 19, false, BLACK), Side.LEFT).spaced(lines.isEmpty() ? 400 : 0, 10));
    }

    private Print.Text contents(List<SheetSource> items, List<Integer> starts) {
        var type = new Type("宋体", 19, false, BLACK);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            String name = (at + 1) + "．" + items.get(at).title();
            rows.add(new Row(List.of(
                    new Cell(1, List.of(Paragraph.of(name, type, Side.LEFT).spaced(3, 5))),
                    new Cell(1, List.of(Paragraph.of(String.valueOf(starts.get(at)), type, Side.RIGHT))))));
        }
        return page(
                List.of(),
                List.of(
                        Paragraph.of("目　录", new Type("黑体", 30, true, RED), Side.CENTER)
                                .spaced(0, 20)
                                .keptWithNext(),
                        new Print.Table(List.of(TEXT - 56, 56.0), List.of(), rows, 0, 2)),
                List.of());
    }

    private Print.Text item(SheetSource source) {
        var small = new Type("黑体", 12, false, "444444");
        var number = new Type("宋体", 17, false, BLACK);
        return page(
                List.of(Paragraph.of(organ + "　" + title, small, Side.CENTER).underlined(0.8, RED)),
                BookText.of(source, TEXT),
                List.of(new Paragraph(
                        List.of(new Run("— " + Run.PAGE + " —", number)),
                        Side.CENTER,
                        0,
                        0,
                        0,
                        1.4,
                        false,
                        0,
                        "000000")));
    }
}
