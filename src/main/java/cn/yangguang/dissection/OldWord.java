package cn.yangguang.dissection;

import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

/** A binary Word file: the text and the stories beside it. */
final class OldWord {

    private OldWord() {}

    static void read(DirectoryNode root, Gathering found) throws IOException {
        try {
            // Not closed: that would close the whole container, whose other streams are still to be read.
            HWPFDocument document = new HWPFDocument(root);
            story(document.getRange(), "正文", found, null);
            story(document.getMainTextboxRange(), "文本框", found, null);
            story(document.getFootnoteRange(), "脚注", found, null);
            story(document.getEndnoteRange(), "尾注", found, null);
            story(document.getHeaderStoryRange(), "页眉页脚", found, null);
            story(document.getCommentsRange(), "批注", found.behind(true), TraceKind.COMMENT);
            pictures(document, found);
        } catch (OldWordFileFormatException e) {
            HWPFOldDocument old = new HWPFOldDocument(root);
            int number = 0;
            for (String line : (Iterable<String>) old.getDocumentText().lines()::iterator) {
                found.shown("正文第" + ++number + "段", line);
            }
        }
    }

    private static void story(@Nullable Range range, String where, Gathering found, @Nullable TraceKind kind) {
        if (range != null) {
            int before = found.size();
            new OldWordText(where, found).read(range);
            if (kind != null && found.size() > before) {
                found.trace(kind, where, found.size() - before);
            }
        }
    }

    private static void pictures(HWPFDocument document, Gathering found) {
        int number = 0;
        for (Picture picture : document.getPicturesTable().getAllPictures()) {
            cn.yangguang.dissection.Picture.look(picture.getContent(), found.inside("图片" + ++number, false));
        }
    }
}
