package cn.yangguang.noticeboard;

import cn.yangguang.noticeboard.BoardPrint.Counted;
import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Printed;
import cn.yangguang.typeset.Typesetter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Sheets for notice boards as PDF, of anything that was published: large type, page numbers for each thing by itself, tables that go on
 * with their heads, and a code that leads to the page. The same things with the same fonts give the same bytes.
 */
@Service
public class BoardSheets {

    private final Typesetter typesetter;

    BoardSheets(@Value("${yangguang.fonts:}") String folder) {
        this.typesetter = new Typesetter(FontShelf.of(folder.isEmpty() ? List.of() : List.of(Path.of(folder))));
    }

    /** One after the other in one file; at least one. */
    public BoardPrint print(List<SheetSource> sources, SheetFormat format) {
        Printed printed = typesetter.print(
                sources.stream()
                        .map(source -> new SheetLayout(source, format).text())
                        .toList(),
                sources.getFirst().publisher() + "公开栏张贴稿");
        return new BoardPrint(
                printed.pdf(),
                IntStream.range(0, sources.size())
                        .mapToObj(at ->
                                new Counted(sources.get(at), printed.pages().get(at)))
                        .toList());
    }
}
