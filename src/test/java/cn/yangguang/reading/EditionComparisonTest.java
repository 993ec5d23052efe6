package cn.yangguang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.Stage;
import cn.yangguang.reading.EditionComparison.Fate;
import cn.yangguang.reading.EditionComparison.Paragraph;
import cn.yangguang.reading.TextDifference.Piece;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

    @Test
    void marksANumberAsAWholeAndLeavesTheRestAlone() {
        var sides = TextDifference.of("每户补贴120元，共30户。", "每户补贴125元，共30户。");
        assertThat(sides.before())
                .containsExactly(new Piece("每户补贴", false), new Piece("120", true), new Piece("元，共30户。", false));
        assertThat(sides.after()).contains(new Piece("125", true));
    }

    @Test
    void doesNotKeepASingleSignBetweenTwoChanges() {
        var sides = TextDifference.of("张三的申请", "李四的答复");
        assertThat(sides.before()).containsExactly(new Piece("张三的申请", true));
    }

    @Test
    void setsChangedParagraphsOppositeEachOtherAndOthersAlone() {
        List<Paragraph> found = compare(
                "<p>一、总则</p><p>各村应当在每月十日前公布账目。</p><p>本办法由镇政府解释。</p>",
                "<p>一、总则</p><p>各村应当在每月五日前公布账目。</p><p>新增：账目应当附照片。</p><p>本办法由镇政府解释。</p>");
        assertThat(found).extracting(Paragraph::fate).containsExactly(Fate.SAME, Fate.CHANGED, Fate.CAME, Fate.SAME);
        assertThat(found.get(1).after()).contains(new Piece("五", true));
        assertThat(found.get(2).before()).isEmpty();
    }

    @Test
    void comparesRowsOfTablesAndPicturesToo() {
        List<Paragraph> found = compare(
                "<table><tr><th>项目</th><th>金额</th></tr><tr><td>修路</td><td>10</td></tr></table><img src=\"/files/aaaaaaaa11/x.png\">",
                "<table><tr><th>项目</th><th>金额</th></tr><tr><td>修路</td><td>12</td></tr></table><img src=\"/files/bbbbbbbb22/x.png\">");
        assertThat(found.getFirst().fate()).isEqualTo(Fate.SAME);
        assertThat(text(found.get(1).after())).isEqualTo("修路 | 12");
        assertThat(found.stream().skip(1)).allMatch(row -> row.fate() != Fate.SAME);
    }

    @Test
    void namesTheFieldsThatDiffer() {
        var before = side(item("预算", "<p>甲</p>", 1));
        var after = side(item("预算（更正）", "<p>甲</p>", 2));
        var comparison = EditionComparison.of(before, after);
        assertThat(comparison.fields())
                .extracting(EditionComparison.Field::name)
                .containsExactly("title");
        assertThat(comparison.changes()).isZero();
        assertThat(EditionComparison.of(before, before).same()).isTrue();
    }

    @Property(tries = 300)
    void piecesJoinedAreTheTextAgain(
            @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '丐') String before,
            @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '丐') String after) {
        var sides = TextDifference.of(before, after);
        assertThat(text(sides.before())).isEqualTo(before);
        assertThat(text(sides.after())).isEqualTo(after);
        assertThat(same(sides.before())).isEqualTo(same(sides.after()));
    }

    @Property(tries = 200)
    void noParagraphIsLostOrDoubled(
            @ForAll @Size(max = 12)
                    List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> before,
            @ForAll @Size(max = 12)
                    List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> after) {
        var rows = ParagraphAlignment.of(before, after);
        assertThat(rows.stream().map(ParagraphAlignment.Row::before).filter(line -> line != null))
                .containsExactlyElementsOf(before);
        assertThat(rows.stream().map(ParagraphAlignment.Row::after).filter(line -> line != null))
                .containsExactlyElementsOf(after);
    }

    private static List<Paragraph> compare(String before, String after) {
        return EditionComparison.of(side(item("标题", before, 1)), side(item("标题", after, 2)))
                .paragraphs();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String same(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.changed())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static EditionComparison.Side side(PublicItem item) {
        return new EditionComparison.Side(item, "", "", List.of());
    }

    private static PublicItem item(String title, String body, int edition) {
        return new PublicItem(
                1,
                "demo",
                "11640181DEMO00016X/2016-00001",
                edition,
                2,
                Stage.PUBLISHED,
                title,
                "",
                body,
                LocalDate.of(2016, 1, 5),
                "",
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null);
    }
}
