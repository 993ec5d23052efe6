package cn.yangguang.scoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pages as a PDF file, byte for byte. */
final class PdfPages {

    private static final String FONT =
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>";
    private static final String FACE = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>";
    private static final String DESCRIPTION =
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                    + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>";
    private static final int FIRST_PAGE = 6;

    private PdfPages() {}

    static byte[] file(List<String> contents) {
        List<String> objects = new ArrayList<>();
        var kids = new StringBuilder();
        for (int page = 0; page < contents.size(); page++) {
            kids.append(FIRST_PAGE + 2 * page).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + contents.size() + " >>");
        objects.add(FONT);
        objects.add(FACE);
        objects.add(DESCRIPTION);
        for (int page = 0; page < contents.size(); page++) {
            objects.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                            + (FIRST_PAGE + 2 * page + 1) + " 0 R >>");
            String content = contents.get(page);
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "endstream");
        }
        return written(objects);
    }

    private static byte[] written(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (int at = 0; at < objects.size(); at++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(at + 1).append(" 0 obj\n").append(objects.get(at)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ")
                .append(objects.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(places);
        file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
