package cn.yangguang.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.noticeboard.SheetSource;
import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BindingTest {

    private static SheetSource source(int number) {
        String body = number == 3
                ? "<table><tr><th>村</th><th>户数</th><th>金额（元）</th></tr>"
                        + "<tr><td>演示一村</td><td>312</td><td>288,435.00</td></tr>".repeat(40)
                        + "</table>"
                : "<p>各村应当在三月底前完成渠道清淤和田间道路修整，逐户通知，逐段验收，不留死角。</p>".repeat(number % 5 * 4 + 1);
        return new SheetSource(
                "演示镇人民政府",
                "政府信息公开",
                "640181105/2016-000%02d".formatted(number),
                "关于第" + number + "项工作的通知（演示）",
                body,
                LocalDate.of(2016, 3, 1),
                "",
                "https://www.example.gov.cn/d/640181105/2016-000" + number,
                "0951-0000000");
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(number);
        words.setEndPage(number);
        return words.getText(pdf);
    }

    @Test
    void contentsNameThePageWhereEachItemBegins() throws IOException {
        List<Integer> heard = new ArrayList<>();
        var binding = new Binding(
                new Typesetter(FontShelf.of(List.of())), "演示镇人民政府", "演示镇2016年公开信息", LocalDate.of(2016, 12, 1));
        Binding.Bound bound = binding.bind(
                IntStream.rangeClosed(1, 12).mapToObj(BindingTest::source).toList(), heard::add);
        assertThat(heard).containsExactly(10, 12);
        Files.createDirectories(Path.of("target/sheets"));
        Files.write(Path.of("target/sheets/booklet.pdf"), bound.pdf());
        byte[] folded = Folding.fold(bound.pdf());
        Files.write(Path.of("target/sheets/booklet-folded.pdf"), folded);
        try (PDDocument pdf = Loader.loadPDF(bound.pdf());
                PDDocument sheets = Loader.loadPDF(folded)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(bound.pages());
            assertThat(page(pdf, 1)).contains("演示镇人民政府", "演示镇2016年公开信息");
            String contents = page(pdf, 3);
            int front = 3;
            for (int number = 1; number <= 12; number++) {
                var line = Pattern.compile(number + "．关于第" + number + "项工作的通知（演示）\\s+(\\d+)")
                        .matcher(contents);
                assertThat(line.find()).as("item %d in %s", number, contents).isTrue();
                int start = Integer.parseInt(line.group(1));
                assertThat(page(pdf, front + start)).contains("关于第" + number + "项", "— " + start + " —");
            }
            assertThat(sheets.getNumberOfPages()).isEqualTo((bound.pages() + 3) / 4 * 2);
            assertThat(page(sheets, 1)).contains("（汇编）");
        }
    }
}
