package cn.yangguang.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** What people have on their desks: a Word document, a PDF, a photograph of the notice board. */
final class Papers {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Papers() {}

    /** A heading, a table and a picture. */
    static FilePayload word(String name) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            XWPFParagraph heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("二、补贴标准");
            document.createParagraph().createRun().setText("补贴按户发放，标准见下表。");
            var table = document.createTable(3, 2);
            String[][] cells = {{"取暖方式", "每户每年（元）"}, {"集中供热", "300"}, {"自行采暖", "200"}};
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < 2; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(drawing("办理流程（演示）")),
                            PictureType.PNG,
                            "流程.png",
                            Units.toEMU(320),
                            Units.toEMU(180));
            document.write(out);
            return new FilePayload(name, WORD, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One empty page. */
    static FilePayload pdf(String name) {
        String text = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """;
        return new FilePayload(name, "application/pdf", text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A list of payments, with numbers of persons and a hidden sheet, or without them. */
    static FilePayload list(String name, boolean withNumbers) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            String[][] rows = {{"序号", "村组", "金额（元）"}, {"1", "演示一村", "300"}, {"2", "演示二村", "200"}};
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < rows[i].length; column++) {
                    row.createCell(column).setCellValue(rows[i][column]);
                }
                if (withNumbers) {
                    // The example of GB 11643.
                    row.createCell(3).setCellValue(i == 0 ? "身份证号" : "11010519491231002X");
                }
            }
            if (withNumbers) {
                book.createSheet("底稿").createRow(0).createCell(0).setCellValue("演示底稿");
                book.setSheetHidden(1, true);
            }
            book.getProperties().getCoreProperties().setCreator("");
            book.write(out);
            return new FilePayload(name, SHEET, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilePayload photograph(String name) {
        return new FilePayload(name, "image/png", drawing("镇机关公示栏（演示照片）"));
    }

    private static byte[] drawing(String words) {
        var image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xE9EEF2));
        pen.fillRect(0, 0, 640, 360);
        pen.setColor(Color.WHITE);
        for (int sheet = 0; sheet < 3; sheet++) {
            pen.fillRect(60 + sheet * 180, 90, 150, 210);
        }
        pen.setColor(new Color(0x33475B));
        pen.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 26));
        pen.drawString(words, 60, 60);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
