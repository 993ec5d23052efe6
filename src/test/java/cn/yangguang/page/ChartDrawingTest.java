package cn.yangguang.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.page.Chart.Row;
import cn.yangguang.page.Chart.Shape;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartDrawingTest {

    @Test
    void drawsColumnsAsHighAsTheirNumbers() throws Exception {
        Document svg = columns(List.of("2016年"), Row.of("1", 10L), Row.of("2", 40L), Row.of("3", 0L));
        List<Element> bars = of(svg, "rect", "s0");
        assertThat(bars).hasSize(3);
        double ten = Double.parseDouble(bars.get(0).getAttribute("height"));
        double forty = Double.parseDouble(bars.get(1).getAttribute("height"));
        assertThat(forty / ten).isBetween(3.98, 4.02);
        assertThat(Double.parseDouble(bars.get(2).getAttribute("height"))).isZero();
        assertThat(of(svg, "text", "value").stream().map(Element::getTextContent))
                .containsExactly("10", "40");
        assertThat(of(svg, "text", "scale").stream().map(Element::getTextContent))
                .containsExactly("0", "10", "20", "30", "40");
    }

    @Test
    void namesThePictureAndTellsItInWords() throws Exception {
        Element root = columns(List.of("件"), Row.of("1", 1L)).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-months-title chart-months-desc");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("各月<公开>");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("一句话 & more");
    }

    @Test
    void tellsSeriesApartByPatternAndLegend() throws Exception {
        Document svg = columns(List.of("甲", "乙", "丙", "丁"), Row.of("1", 1L, 2L, 3L, 4L));
        assertThat(IntStream.range(0, 4)
                        .mapToObj(s -> of(svg, "rect", "s" + s).getLast().getAttribute("fill")))
                .containsExactly(
                        "currentColor", "url(#chart-months-1)", "url(#chart-months-2)", "url(#chart-months-3)");
        assertThat(of(svg, "text", "name").stream().map(Element::getTextContent))
                .containsExactly("甲", "乙", "丙", "丁");
        assertThat(svg.getElementsByTagName("pattern").getLength()).isEqualTo(3);
    }

    @Test
    void keepsLyingBarsInsideAndTheirNumbersWhole() throws Exception {
        Document svg = drawing(Shape.BARS, List.of("数量"), Row.of("甲 <script>", 1_234_567L), Row.of("乙", 0L))
                .bars();
        assertThat(of(svg, "rect", "s0").getFirst().getAttribute("width")).isEqualTo("82.00%");
        assertThat(of(svg, "text", "count").stream().map(Element::getTextContent))
                .containsExactly("1234567", "0");
        assertThat(of(svg, "text", "name").getFirst().getTextContent()).isEqualTo("甲 <script>");
    }

    @Test
    void drawsNothingOfNothing() throws Exception {
        Document svg = columns(List.of("数量"), Row.of("1", 0L));
        assertThat(of(svg, "text", "scale").stream().map(Element::getTextContent))
                .containsExactly("0", "1");
    }

    @Test
    void choosesRoundStepsWithTwoToFiveLines() {
        for (long most = 1; most < 3_000_000; most = most * 3 / 2 + 1) {
            long step = ChartDrawing.step(most);
            assertThat(Math.ceilDiv(most, step)).as("lines for %s", most).isBetween(1L, 5L);
            assertThat(Long.toString(step)).matches("[125]0*");
        }
    }

    @Test
    void shortensNumbersAndBreaksNames() {
        assertThat(List.of(9_999L, 10_000L, 12_345L, 3_456_789L).stream().map(ChartDrawing::brief))
                .containsExactly("9999", "1万", "1.2万", "345万");
        assertThat(PictureLines.of("活动信息", PictureLines.USUAL)).containsExactly("活动信息");
        assertThat(PictureLines.of("民政、扶贫、救灾、社会保障、就业等方面的政策、措施及其实施情况", PictureLines.USUAL))
                .containsExactly("民政、扶贫、救灾、社会保障、就业等方面", "的政策、措施及其实施情况");
        assertThat(PictureLines.of("Plans of economic development of the county", PictureLines.USUAL))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(36));
        assertThat(PictureLines.of("长".repeat(100), PictureLines.USUAL).getLast())
                .endsWith("…");
        assertThat(PictureLines.of("", PictureLines.USUAL)).containsExactly(" ");
        assertThat(PictureLines.of("民政、扶贫、救灾、社会保障、就业等方面", PictureLines.LARGE))
                .containsExactly("民政、扶贫、救灾、社会保障、就", "业等方面");
    }

    private static Document columns(List<String> series, Row... rows) throws Exception {
        return drawing(Shape.COLUMNS, series, rows).columns();
    }

    private record Drawn(ChartDrawing drawing) {

        Document columns() throws Exception {
            return parsed(drawing.columns());
        }

        Document bars() throws Exception {
            return parsed(drawing.bars());
        }
    }

    private static Drawn drawing(Shape shape, List<String> series, Row... rows) {
        var chart = new Chart("months", shape, "各月<公开>", "月份", series, "条", List.of(rows), "");
        return new Drawn(new ChartDrawing(chart, "一句话 & more", PictureLines.USUAL));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> of(Document svg, String tag, String kind) {
        var found = svg.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .filter(element -> element.getAttribute("class").equals(kind))
                .toList();
    }
}
