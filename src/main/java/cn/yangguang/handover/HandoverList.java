package cn.yangguang.handover;

import cn.yangguang.letter.Block;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.tabular.InertText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 移交清单: what is in a package, for people: as CSV within the package, as workbook, and on paper to be signed by both sides. */
final class HandoverList {

    private static final List<String> COLUMNS = List.of("序号", "索引号", "版本", "信息名称", "公开日期", "说明");
    private static final int[] WIDTHS = {8, 30, 8, 60, 14, 24};

    private HandoverList() {}

    private static List<String> row(Entry entry) {
        String remark = entry.withdrawn() ? "已撤下，停止提供查阅" : entry.correction() ? "更正后的版本" : "";
        return List.of(
                String.valueOf(entry.position()),
                entry.indexNumber(),
                String.valueOf(entry.edition()),
                entry.title(),
                entry.publishedOn().toString(),
                remark);
    }

    static String csv(List<Entry> entries) {
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(
                text,
                CSVFormat.EXCEL
                        .builder()
                        .setHeader(COLUMNS.toArray(String[]::new))
                        .get())) {
            for (Entry entry : entries) {
                csv.printRecord(row(entry).stream().map(InertText::of).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static byte[] workbook(Parcel parcel, String organName, List<Entry> entries) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreator("");
            XSSFSheet sheet = book.createSheet("移交清单");
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue(organName + " → " + parcel.recipient().name() + " 移交清单");
            sheet.createRow(1).createCell(0).setCellValue("移交包 SHA-256：" + hash(parcel));
            fill(sheet.createRow(2), COLUMNS);
            for (int i = 0; i < entries.size(); i++) {
                fill(sheet.createRow(i + 3), row(entries.get(i)));
            }
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
            }
            sheet.createFreezePane(0, 3);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(InertText.of(texts.get(i)));
        }
    }

    private static String hash(Parcel parcel) {
        return Objects.requireNonNullElse(parcel.sha256(), "（制作中）");
    }

    /** As Word file, to be laid out as PDF; the places for signatures stay empty. */
    static byte[] paper(Parcel parcel, String organName, List<Entry> entries, ZoneId zone) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        entries.forEach(
                entry -> rows.add(row(entry).stream().map(Block.Cell::text).toList()));
        return new DocxWriter()
                .bytes(OfficialDocument.of(organName)
                        .title("政府信息移交清单")
                        .text("移交单位：" + organName)
                        .text("接收单位：" + parcel.recipient().name())
                        .text("制作日期：" + LocalDate.ofInstant(parcel.madeAt(), zone) + "　　移交包编号：" + parcel.id()
                                + (parcel.supplement() ? "（补充移交）" : ""))
                        .text("共 " + entries.size() + " 件，" + parcel.bytes() + " 字节。")
                        .text("移交包 SHA-256：" + hash(parcel))
                        .block(Block.Table.of(null, COLUMNS, rows))
                        .text("移交人（签字）：　　　　　　　　　　　　日期：")
                        .text("接收人（签字）：　　　　　　　　　　　　日期：")
                        .text("接收编号：")
                        .build());
    }
}
