package cn.yangguang.yearbook;

import cn.yangguang.letter.DocxWriter;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typesetter;
import cn.yangguang.yearpaper.Book;
import cn.yangguang.yearpaper.BookFormat;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** A report as a file; the PDF with the fonts of the unit's own folder first and then those of the machine. */
@Service
public class BookFiles {

    private final Typesetter typesetter;

    BookFiles(@Value("${yangguang.fonts:}") String folder) {
        this.typesetter = new Typesetter(FontShelf.of(folder.isEmpty() ? List.of() : List.of(Path.of(folder))));
    }

    public byte[] bytes(Book book, BookFormat format) {
        return format.bytes(book, typesetter);
    }

    /** A document of another module laid out with the same fonts. */
    public byte[] pdf(OfficialDocument document) {
        return typesetter.typeset(new DocxWriter().bytes(document)).pdf();
    }
}
