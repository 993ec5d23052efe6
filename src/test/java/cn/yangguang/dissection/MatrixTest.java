package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every trick of every format: what is hidden is told, its words are read as hidden; and a clean file has nothing to tell. */
class MatrixTest {

    private static final List<List<Trick>> ALL = List.of(
            WordTricks.all(),
            SheetTricks.all(),
            SlideTricks.all(),
            PdfTricks.all(),
            OldOfficeTricks.all(),
            OtherTricks.all(),
            PictureTricks.all());

    static Stream<Trick> tricks() {
        return ALL.stream().flatMap(List::stream);
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsHidden() {
        return tricks().map(trick -> dynamicTest(trick.name(), () -> judge(trick)));
    }

    private static void judge(Trick trick) throws Exception {
        Contents contents = new Dissector().read(trick.making().file());
        assertThat(contents.traces())
                .as(contents.toString())
                .anySatisfy(trace -> {
                    assertThat(trace.kind()).isEqualTo(trick.kind());
                    assertThat(trace.count()).isPositive();
                })
                .allSatisfy(trace -> assertThat(trace.where()).doesNotContain(Trick.SECRET));
        if (trick.words()) {
            assertThat(contents.parts().stream().anyMatch(part -> hides(part, Trick.SECRET)))
                    .as(contents.parts().toString())
                    .isTrue();
        }
    }

    private static boolean hides(Part part, String word) {
        return switch (part) {
            case Passage passage ->
                passage.seen() == Seen.HIDDEN && passage.text().contains(word);
            case Grid grid ->
                grid.rows().stream()
                        .anyMatch(row -> row.cells().stream()
                                .anyMatch(cell -> cell.text().contains(word)
                                        && (grid.seen() == Seen.HIDDEN
                                                || row.seen() == Seen.HIDDEN
                                                || cell.seen() == Seen.HIDDEN)));
        };
    }

    @TestFactory
    Stream<DynamicTest> tellsNothingOfCleanFiles() {
        return CleanFiles.all().entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> {
                    Contents contents = new Dissector().read(file.getValue().file());
                    assertThat(contents.traces()).isEmpty();
                    assertThat(contents.unread()).isEqualTo(file.getKey().equals("png") ? Unreadable.NO_TEXT : null);
                }));
    }

    @Test
    void hasManyTricksWithNamesOfTheirOwn() {
        assertThat(tricks().map(Trick::name)).hasSizeGreaterThanOrEqualTo(45).doesNotHaveDuplicates();
        assertThat(new HashSet<>(tricks().map(Trick::kind).toList())).hasSizeGreaterThan(15);
    }
}
