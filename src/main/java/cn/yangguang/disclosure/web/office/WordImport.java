package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.BodyText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zwobble.mammoth.DocumentConverter;

/**
 * Reads a .docx: headings, paragraphs, lists, tables and pictures stay, everything else goes (styles, fields, comments,
 * deleted text, macros). A foreign file is never trusted: it is packed anew within limits before it is parsed, and the
 * text that comes out passes the same cleaning as anything typed.
 */
final class WordImport {

    /** The largest document, in bytes. */
    static final long LIMIT = 30L << 20;

    private static final Pattern WITHOUT_PICTURE = Pattern.compile("<img(?![^>]*\\ssrc=)[^>]*>");

    private WordImport() {}

    static WordRead read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) LIMIT + 1);
        if (bytes.length == 0) {
            return new WordRead.Refused("disclosure.word.empty");
        }
        if (bytes.length > LIMIT) {
            return new WordRead.Refused("disclosure.word.large");
        }
        try {
            return switch (FileMagic.valueOf(bytes)) {
                case OLE2 -> new WordRead.Refused(old(bytes));
                case OOXML -> convert(new WordPackage().copy(bytes));
                default -> new WordRead.Refused("disclosure.word.other");
            };
        } catch (WordRefused refused) {
            return new WordRead.Refused(refused.key());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new WordRead.Refused("disclosure.word.broken");
        }
    }

    private static WordRead convert(WordPackage.Copy copy) throws IOException {
        var pictures = new WordPictures();
        String html = new DocumentConverter()
                .disableEmbeddedStyleMap()
                .imageConverter(pictures::convert)
                .convertToHtml(new ByteArrayInputStream(copy.bytes()))
                .getValue();
        String clean = BodyText.read(
                WITHOUT_PICTURE.matcher(copy.links().putBack(html)).replaceAll(""));
        return clean.isEmpty()
                ? new WordRead.Refused("disclosure.word.nothing")
                : new WordRead.Imported(clean, pictures.leftOut());
    }

    /** An old file is a .doc under whatever name; a password hides a .docx in such a file, too. */
    private static String old(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? "disclosure.word.encrypted"
                    : "disclosure.word.old";
        } catch (IOException | RuntimeException e) {
            return "disclosure.word.old";
        }
    }
}
