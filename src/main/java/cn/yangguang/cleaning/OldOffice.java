package cn.yangguang.cleaning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The old files of Word and Excel: which of them it is. */
final class OldOffice {

    private OldOffice() {}

    static boolean isBook(byte[] file) {
        try (var parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return parts.getRoot().hasEntry("Workbook") || parts.getRoot().hasEntry("Book");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
