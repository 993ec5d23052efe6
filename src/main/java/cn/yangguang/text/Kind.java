package cn.yangguang.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The kinds of file that hold words, by the media type that {@code files} found out, each with its reader. */
enum Kind {
    PDF("application/pdf", PdfText::read),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", zipped(Kind::word)),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            zipped((parts, words) -> new SheetText(parts, words).read())),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", zipped(Kind::slides)),
    OFD("application/ofd", zipped(OfdText::read)),
    DOC("application/msword", (file, words) -> OldOffice.read(file, words, OldOffice::word)),
    XLS("application/vnd.ms-excel", (file, words) -> OldOffice.read(file, words, OldOffice::excel)),
    PPT("application/vnd.ms-powerpoint", (file, words) -> OldOffice.read(file, words, OldOffice::powerPoint)),
    CSV("text/csv", PlainText::read),
    TEXT("text/plain", PlainText::read);

    /** The most bytes unpacked of one file. */
    private static final long UNPACKED = 256L << 20;

    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide[0-9]+\\.xml");
    private static final List<Pattern> WORD_PARTS = Stream.of("document", "footnotes", "endnotes")
            .map(name -> Pattern.compile("word/" + name + "\\.xml"))
            .toList();

    interface Reader {
        void read(Path file, Words words) throws IOException;
    }

    private interface PartsReader {
        void read(ZipParts parts, Words words) throws IOException;
    }

    private final String mediaType;
    private final Reader reader;

    Kind(String mediaType, Reader reader) {
        this.mediaType = mediaType;
        this.reader = reader;
    }

    static Optional<Kind> of(String mediaType) {
        return Stream.of(values()).filter(k -> k.mediaType.equals(mediaType)).findFirst();
    }

    /** The words of the file, or why there are none. Throws for no file, however bad; errors of the machine pass. */
    FileText read(Path file) {
        var words = new Words(FileText.LONGEST);
        try {
            reader.read(file, words);
            return words.read();
        } catch (Words.Full e) {
            return words.read();
        } catch (Stopped e) {
            return FileText.unread(e.why());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return FileText.unread(Unread.BROKEN);
        }
    }

    private static Reader zipped(PartsReader reader) {
        return (file, words) -> {
            try (var zip = new ZipFile(file.toFile())) {
                reader.read(new ZipParts(zip, UNPACKED), words);
            }
        };
    }

    /** Headers, footers and comments are not what the document says. */
    private static void word(ZipParts parts, Words words) throws IOException {
        runs(parts, words, WORD_PARTS);
    }

    private static void slides(ZipParts parts, Words words) throws IOException {
        runs(parts, words, List.of(SLIDE));
    }

    private static void runs(ZipParts parts, Words words, List<Pattern> wanted) throws IOException {
        for (Pattern pattern : wanted) {
            for (String part : parts.names(pattern)) {
                try (InputStream in = parts.open(part)) {
                    Xml.walk(in, new RunText(words));
                }
            }
        }
    }
}
