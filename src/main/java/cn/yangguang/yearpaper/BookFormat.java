package cn.yangguang.yearpaper;

import cn.yangguang.letter.DocxWriter;
import cn.yangguang.typeset.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a report leaves the program as a file. */
public enum BookFormat {
    /** A page of its own that needs no other file. */
    HTML("text/html;charset=UTF-8"),
    /** A Word file in the layout of GB/T 9704-2012. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The same, laid out with the fonts there are. */
    PDF("application/pdf"),
    /** Everything, for programs. */
    JSON("application/json"),
    /** The figures alone, for a spreadsheet. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    BookFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** html, docx, pdf, json or csv: the word on the command line and the ending of the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is text that may be printed on a terminal. */
    public boolean text() {
        return this != DOCX && this != PDF;
    }

    public static Optional<BookFormat> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /**
     * The file's bytes; the same report gives the same bytes.
     *
     * @param typesetter with the fonts for the PDF
     */
    public byte[] bytes(Book book, Typesetter typesetter) {
        return switch (this) {
            case HTML -> utf8(BookPage.of(book));
            case DOCX -> docx(book);
            case PDF -> typesetter.typeset(docx(book)).pdf();
            case JSON -> utf8(BookJson.of(book));
            case CSV -> utf8(book.csv());
        };
    }

    /** Name for the saved file: linhe-2025.docx. */
    public String fileName(Book book) {
        return book.organ() + "-" + book.year() + "." + word();
    }

    /** JSON Schema of the JSON. */
    public static String schema() {
        return BookJson.schema();
    }

    private static byte[] docx(Book book) {
        return new DocxWriter().bytes(book.document());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
