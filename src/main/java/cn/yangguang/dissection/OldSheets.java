package cn.yangguang.dissection;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** A binary Excel file: its sheets, names, pictures, and the records beside them. */
final class OldSheets {

    private static final int LARGEST = 64 << 20;

    private OldSheets() {}

    static void read(DirectoryNode root, Gathering found) throws IOException {
        OldRecords records = new OldRecords(found);
        records.read(stream(root, root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book"));
        try {
            // Not closed: that would close the whole container, whose other streams are still to be read.
            book(new HSSFWorkbook(root, false), records, found);
        } catch (OldExcelFormatException e) {
            before97(root, found);
        }
        caches(root, records, found);
    }

    /** A workbook of Excel 5 or 95: the words of its cells, one below the other. */
    private static void before97(DirectoryNode root, Gathering found) throws IOException {
        int number = 0;
        for (String line :
                (Iterable<String>) new OldExcelExtractor(root).getText().lines()::iterator) {
            found.shown("工作表第" + ++number + "项", line);
        }
    }

    private static void book(HSSFWorkbook book, OldRecords records, Gathering found) {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            String where = "工作表“" + Words.name(book.getSheetName(i)) + "”";
            boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            found.trace(TraceKind.HIDDEN_SHEET, where, hidden ? 1 : 0);
            Gathering to = found.behind(hidden);
            to.shown(where + "的名称", book.getSheetName(i));
            new OldSheet(where, to, records.filtered(i)).read(book.getSheetAt(i));
        }
        for (HSSFName name : book.getAllNames()) {
            name(name, found);
        }
        int number = 0;
        for (HSSFPictureData picture : book.getAllPictures()) {
            Picture.look(picture.getData(), found.inside("图片" + ++number, false));
        }
    }

    private static void caches(DirectoryNode root, OldRecords records, Gathering found) throws IOException {
        if (root.hasEntryCaseInsensitive("_SX_DB_CUR")
                && root.getEntryCaseInsensitive("_SX_DB_CUR") instanceof DirectoryNode caches) {
            for (Entry cache : caches) {
                if (cache instanceof DocumentEntry) {
                    found.trace(TraceKind.PIVOT_CACHE, "数据透视表缓存");
                    records.strings(stream(caches, cache.getName()), "数据透视表缓存");
                }
            }
        }
    }

    private static void name(HSSFName name, Gathering found) {
        String said;
        try {
            said = name.isFunctionName() || name.isDeleted() ? "" : name.getRefersToFormula();
        } catch (IllegalStateException | IllegalArgumentException e) {
            return;
        }
        if (said != null && (said.contains("\"") || said.startsWith("{"))) {
            found.hidden(TraceKind.DEFINED_NAME, "定义的名称", said);
        }
    }

    private static byte[] stream(DirectoryNode folder, String name) throws IOException {
        try (InputStream in = folder.createDocumentInputStream(name)) {
            return in.readNBytes(LARGEST);
        }
    }
}
