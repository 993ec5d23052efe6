package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Says what an office file of the old kind is; none of them is read. A password hides an .xlsx in such a file, too. */
final class OldOffice {
    private OldOffice() {}

    static Stop refusal(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return Stop.because(Code.ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Stop.because(Code.OTHER_OFFICE, "旧格式 Word 文档（.doc）");
            }
            return Stop.because(Code.XLS);
        } catch (IOException | RuntimeException e) {
            return Stop.because(Code.XLS);
        }
    }
}
