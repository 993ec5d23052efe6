package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** A binary Word file, written by an office program from a file with every trick in it. */
class OldWordFilesTest {

    private final Contents contents = new Dissector().read(file());

    @Test
    void readsTextTablesNotesAndHeaders() {
        assertThat(contents.readable()).isTrue();
        assertThat(contents.parts())
                .contains(
                        new Passage("正文第1段", Seen.SHOWN, "公示看得见"),
                        new Passage("正文第2段", Seen.SHOWN, "甲加入的字"),
                        new Passage("脚注第1段", Seen.SHOWN, "脚注里的字"),
                        new Passage("页眉页脚第1段", Seen.SHOWN, "页眉里的字"),
                        new Grid("表1", Seen.SHOWN, List.of(row(1, "姓名", "金额"), row(2, "演示甲", "1200"))));
    }

    @Test
    void findsWhatIsHidden() {
        assertThat(contents.traces())
                .extracting(Trace::kind)
                .contains(
                        TraceKind.TRACKED_CHANGE,
                        TraceKind.HIDDEN_TEXT,
                        TraceKind.INVISIBLE_TEXT,
                        TraceKind.COMMENT,
                        TraceKind.PROPERTY);
        for (String secret : List.of("DEL", "VAN", "WHITE", "COM", "AUT")) {
            assertThat(contents.parts())
                    .filteredOn(part -> part.seen() == Seen.HIDDEN)
                    .as(secret)
                    .anySatisfy(part -> assertThat(((Passage) part).text()).contains("SECRET-WORD-4711-" + secret));
        }
    }

    @Test
    void readsEmbeddedFilesAsWell() throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file()));
                var out = new ByteArrayOutputStream()) {
            var pool = container.getRoot().hasEntryCaseInsensitive("ObjectPool")
                    ? (org.apache.poi.poifs.filesystem.DirectoryEntry)
                            container.getRoot().getEntryCaseInsensitive("ObjectPool")
                    : container.createDirectory("ObjectPool");
            for (String name : List.of("_1", "_2")) {
                pool.createDirectory(name)
                        .createDocument("Package", new ByteArrayInputStream(Made.docx(Made.p("内装" + name))));
            }
            container.writeFilesystem(out);
            Contents with = new Dissector().read(out.toByteArray());
            assertThat(with.traces()).extracting(Trace::kind).contains(TraceKind.EMBEDDED_FILE, TraceKind.PROPERTY);
            assertThat(with.parts())
                    .filteredOn(part -> part.seen() == Seen.HIDDEN)
                    .filteredOn(Passage.class::isInstance)
                    .extracting(part -> ((Passage) part).text())
                    .contains("内装_1", "内装_2");
        }
    }

    private static Grid.Row row(int number, String one, String other) {
        return new Grid.Row(
                number, Seen.SHOWN, List.of(new Grid.Cell(0, Seen.SHOWN, one), new Grid.Cell(1, Seen.SHOWN, other)));
    }

    private static byte[] file() {
        try (InputStream in = OldWordFilesTest.class.getResourceAsStream("tricks.doc")) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
