package cn.yangguang.issuing;

import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typeset;
import cn.yangguang.typeset.Typesetter;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The PDF of a letter, with the fonts of the unit's own folder first and then those of the machine. */
@Component
class Printing {
    private final Typesetter typesetter;

    Printing(@Value("${yangguang.fonts:}") String folder) {
        var shelf = FontShelf.of(folder.isEmpty() ? List.of() : List.of(Path.of(folder)));
        this.typesetter = new Typesetter(shelf);
    }

    Typeset pdf(byte[] docx) {
        return typesetter.typeset(docx);
    }
}
