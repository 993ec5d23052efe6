package cn.yangguang.scoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** Reads a sample with other people's readers and looks whether a label's value stands at its place. */
final class Reread {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Pattern CODED = Pattern.compile("\\\\u(-?\\d+)\\?|\\\\'(\\p{XDigit}{2})\\\\'(\\p{XDigit}{2})");

    private final byte[] content;

    Reread(byte[] content) {
        this.content = content;
    }

    boolean holds(Label label) {
        try {
            if (!label.inside().isEmpty()) {
                return member(label.inside()).at(label, label.inside());
            }
            return at(label, label.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean at(Label label, String name) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> stands(label, decoded().lines().toList().get(label.paragraph() - 1));
            case "csv" -> stands(label, csv(label));
            case "html" -> stands(label, html(label).replace('\u00A0', ' '));
            case "docx" -> stands(label, docx(label));
            case "xlsx" -> stands(label, xlsx(label));
            case "rtf" -> rtf().contains(label.value());
            default -> pdf().contains(label.value().replaceAll("\\s", ""));
        };
    }

    private static boolean stands(Label label, String text) {
        return label.value().equals(text.substring(label.start(), label.end()));
    }

    private Reread member(String name) throws IOException {
        for (Charset names : new Charset[] {StandardCharsets.UTF_8, GBK}) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(content), names)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals(name)) {
                        return new Reread(zip.readAllBytes());
                    }
                }
            } catch (IllegalArgumentException | IOException otherNames) {
                // The names are in the other encoding.
            }
        }
        throw new IOException("no member of this name");
    }

    private String decoded() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, GBK);
        }
    }

    private String csv(Label label) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(decoded()), CSVFormat.DEFAULT)) {
            return parser.getRecords().get(label.row() - 1).get(label.column() - 1);
        }
    }

    private String html(Label label) throws IOException {
        var page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        return label.table() == 0
                ? page.select("p").get(label.paragraph() - 1).text()
                : page.select("tr")
                        .get(label.row() - 1)
                        .select("td")
                        .get(label.column() - 1)
                        .text();
    }

    private String docx(Label label) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return label.table() == 0
                    ? document.getParagraphs().get(label.paragraph() - 1).getText()
                    : document.getTables()
                            .get(label.table() - 1)
                            .getRow(label.row() - 1)
                            .getCell(label.column() - 1)
                            .getText();
        }
    }

    private String xlsx(Label label) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Cell cell = book.getSheetAt(0).getRow(label.row() - 1).getCell(label.column() - 1);
            return cell.getCellType() == CellType.NUMERIC
                    ? new BigDecimal(cell.getNumericCellValue()).toPlainString()
                    : cell.getStringCellValue();
        }
    }

    private String rtf() {
        var coded = CODED.matcher(new String(content, StandardCharsets.US_ASCII));
        return coded.replaceAll(match -> match.group(1) != null
                ? String.valueOf((char) Integer.parseInt(match.group(1)))
                : new String(
                        new byte[] {
                            (byte) Integer.parseInt(match.group(2), 16), (byte) Integer.parseInt(match.group(3), 16)
                        },
                        GBK));
    }

    private String pdf() throws IOException {
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
