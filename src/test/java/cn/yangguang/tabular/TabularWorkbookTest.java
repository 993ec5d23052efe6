package cn.yangguang.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.tabular.Reading.Refused;
import cn.yangguang.tabular.Reading.Table;
import cn.yangguang.tabular.TabularProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TabularWorkbookTest {
    private TabularLimits limits = TabularLimits.ordinary();

    private Reading read(byte[] bytes, Expected expected) {
        try {
            return Tabular.read(new ByteArrayInputStream(bytes), expected, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Table table(byte[] bytes) {
        Reading reading = read(bytes, Expected.anything());
        assertThat(reading).as(() -> reading.problems().toString()).isInstanceOf(Table.class);
        return (Table) reading;
    }

    private TabularProblem refusal(byte[] bytes) {
        return ((Refused) read(bytes, Expected.anything())).problems().getFirst();
    }

    private static byte[] workbook(Consumer<Sheet> content) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            content.accept(book.createSheet("目录"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    private static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    /** A 基层政务公开标准目录 as counties publish them: title, a thin line, two-storey header, merged items. */
    private static void catalogue(Sheet sheet) {
        row(sheet, 0, "示例镇政务公开事项标准目录");
        merge(sheet, "A1:H1");
        row(sheet, 1, "填报单位：示例镇", "", "", "", "", "", "2021年");
        row(sheet, 2, "序号", "公开事项", "", "公开内容\n（要素）", "公开 时限", "公开对象", "", "公开层级");
        row(sheet, 3, "", "一级事项", "二级事项", "", "", "全社会", "特定群体", "");
        for (String range : new String[] {"A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:G3", "H3:H4"}) {
            merge(sheet, range);
        }
        row(sheet, 4, "1", "机构职能", "乡镇简介", "简介及特色", "20个工作日", "√", "", "乡级");
        row(sheet, 5, "2", "", "内设机构", "名称、职能", "20个工作日", "√", "", "乡级");
        merge(sheet, "B5:B6");
    }

    @Test
    void joinsAHeaderOfTwoRowsAndFillsMergedCells() {
        Table table = table(workbook(TabularWorkbookTest::catalogue));
        assertThat(table.columns())
                .containsExactly("序号", "公开事项/一级事项", "公开事项/二级事项", "公开内容（要素）", "公开时限", "公开对象/全社会", "公开对象/特定群体", "公开层级");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).line()).isEqualTo(6);
        assertThat(table.rows().get(1).get("公开事项/一级事项")).isEqualTo("机构职能");
        assertThat(table.rows().get(1).get("公开对象/特定群体")).isEmpty();
        Reading expected = read(workbook(TabularWorkbookTest::catalogue), Expected.columns("一级事项", "公开层级"));
        assertThat(expected).isInstanceOf(Table.class);
    }

    @Test
    void joinsAGroupWhoseNeighboursAreNotMergedDownwards() {
        Table table = table(workbook(sheet -> {
            row(sheet, 0, "序号", "公开事项", "", "备注");
            row(sheet, 1, "", "一级事项", "二级事项", "");
            merge(sheet, "B1:C1");
            row(sheet, 2, "1", "甲", "乙", "丙");
        }));
        assertThat(table.columns()).containsExactly("序号", "公开事项/一级事项", "公开事项/二级事项", "备注");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void readsNumbersAndDatesAsTheyAreMeant() {
        Table table = table(workbook(sheet -> {
            row(sheet, 0, "整数", "小数", "日期", "时刻", "中文日期", "编码", "公式", "身份", "是");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(640181100000d);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(LocalDate.of(2016, 1, 29));
            row.getCell(2).setCellStyle(format(sheet, "yyyy/m/d"));
            row.createCell(3).setCellValue(LocalDateTime.of(2016, 1, 29, 8, 30, 0));
            row.getCell(3).setCellStyle(format(sheet, "yyyy-mm-dd hh:mm"));
            row.createCell(4).setCellValue(LocalDate.of(2016, 2, 6));
            row.getCell(4).setCellStyle(format(sheet, "yyyy\"年\"m\"月\"d\"日\";@"));
            row.createCell(5).setCellValue(12);
            row.getCell(5).setCellStyle(format(sheet, "000000"));
            row.createCell(6).setCellFormula("1+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(6));
            row.createCell(7).setCellValue("640181198001010012");
            row.createCell(8).setCellValue(true);
        }));
        assertThat(table.rows().getFirst().cells().values())
                .containsExactly(
                        "640181100000",
                        "0.3",
                        "2016-01-29",
                        "2016-01-29 08:30:00",
                        "2016-02-06",
                        "000012",
                        "3",
                        "640181198001010012",
                        "TRUE");
    }

    private static CellStyle format(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void refusesNumbersThatNoSpreadsheetHolds() {
        byte[] good = workbook(sheet -> {
            row(sheet, 0, "甲", "乙");
            sheet.createRow(1).createCell(0).setCellValue(42);
        });
        assertThat(refusal(changed(good, xml -> xml.replace("<v>42.0</v>", "<v>1E-999999999</v>")))
                        .code())
                .isEqualTo(Code.BROKEN_XLSX);
        byte[] large = changed(good, xml -> xml.replace("<v>42.0</v>", "<v>1E999999999</v>"));
        assertThat(table(large).problems()).extracting(TabularProblem::code).containsExactly(Code.LONG_NUMBER);
    }

    @Test
    void namesTheCellOfADamagedLongNumberAndOfAFormulaError() {
        Table table = table(workbook(sheet -> {
            row(sheet, 0, "姓名", "证号");
            row(sheet, 1, "甲");
            sheet.getRow(1).createCell(1).setCellValue(640181198001010012d);
            row(sheet, 2, "乙");
            sheet.getRow(2).createCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            row(sheet, 3, "丙", "好");
        }));
        assertThat(table.rows()).extracting(cn.yangguang.tabular.Row::line).containsExactly(4);
        assertThat(table.problems())
                .extracting(TabularProblem::code)
                .containsExactly(Code.LONG_NUMBER, Code.FORMULA_ERROR);
        assertThat(table.problems().getFirst().text()).contains("第 2 行 B2", "15 位");
    }

    @Test
    void readsTheNamedSheetOrNamesThoseThatAreThere() {
        byte[] bytes = workbook(sheet -> {
            row(sheet, 0, "甲", "乙");
            Sheet other = sheet.getWorkbook().createSheet("附表");
            row(other, 0, "丙", "丁");
            row(other, 1, "1", "2");
        });
        Table table = (Table) read(bytes, Expected.anything().inSheet("附表"));
        assertThat(table.columns()).containsExactly("丙", "丁");
        assertThat(read(bytes, Expected.anything().inSheet("无"))
                        .problems()
                        .getFirst()
                        .text())
                .contains("无", "目录、附表");
    }

    @Test
    void refusesEmptySheetsAndNamelessColumns() {
        assertThat(refusal(workbook(sheet -> {})).code()).isEqualTo(Code.EMPTY);
        TabularProblem nameless = refusal(workbook(sheet -> {
            row(sheet, 0, "甲", "", "丙");
            row(sheet, 1, "1", "2", "3");
        }));
        assertThat(nameless)
                .extracting(TabularProblem::code, TabularProblem::cell)
                .containsExactly(Code.UNNAMED_COLUMN, "B");
    }

    @Test
    void refusesOldEncryptedAndForeignOfficeFiles() throws Exception {
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("甲");
            book.write(xls);
        }
        assertThat(refusal(xls.toByteArray()).text()).contains("另存为 .xlsx");
        assertThat(refusal(xls.toByteArray()).code()).isEqualTo(Code.XLS);

        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(workbook(TabularWorkbookTest::catalogue));
            }
            files.writeFilesystem(encrypted);
        }
        assertThat(refusal(encrypted.toByteArray()).code()).isEqualTo(Code.ENCRYPTED);
        assertThat(refusal(zip("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>"))
                        .text())
                .contains("Word");
        assertThat(refusal(zip("a.txt", "a")).code()).isEqualTo(Code.UNKNOWN_FORMAT);
    }

    @Test
    void refusesBombsEntitiesAndFloodsOfParts() {
        byte[] good = workbook(TabularWorkbookTest::catalogue);
        byte[] bomb = changed(good, xml -> xml.replace("<sheetData>", "<sheetData>" + " ".repeat(8 << 20)));
        assertThat(refusal(bomb).code()).isEqualTo(Code.BOMB);
        limits = limits.withBytes(50 << 20, 1000);
        assertThat(refusal(good).code()).isEqualTo(Code.BOMB);
        limits = TabularLimits.ordinary();
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        byte[] hostile = changed(good, xml -> xml.replaceFirst("<\\?xml[^>]*>", entity));
        assertThat(refusal(hostile).code()).isEqualTo(Code.UNSAFE_XML);
        byte[] late =
                changed(good, xml -> xml.replaceFirst("<\\?xml[^>]*>", "<!--" + "x".repeat(9000) + "--><!DOCTYPE x>"));
        assertThat(refusal(late).code()).isEqualTo(Code.BROKEN_XLSX);
        String[] many = new String[12_000];
        Arrays.setAll(many, i -> "xl/" + i + ".xml");
        assertThat(refusal(zip(many)).code()).isEqualTo(Code.BOMB);
    }

    @Test
    void keepsItsLimitsInWorkbooks() {
        byte[] wide = workbook(sheet -> {
            row(sheet, 0, "甲", "乙", "丙");
            row(sheet, 1, "1", "2", "三个字以上");
        });
        limits = TabularLimits.ordinary().withCells(2, 100);
        assertThat(refusal(wide).code()).isEqualTo(Code.TOO_MANY_COLUMNS);
        limits = TabularLimits.ordinary().withCells(3, 3);
        assertThat(refusal(wide).text()).contains("第 2 行 C2");
        limits = TabularLimits.ordinary().withRows(0);
        assertThat(refusal(wide).code()).isEqualTo(Code.TOO_MANY_ROWS);
        limits = TabularLimits.ordinary();
        byte[] huge = changed(
                wide,
                xml -> xml.replace(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>"));
        assertThat(table(huge).rows()).hasSize(1);
    }

    @Test
    void answersEveryTruncatedOrDamagedFileWithAValue() {
        byte[] good = workbook(TabularWorkbookTest::catalogue);
        for (int length = 4; length < good.length; length += 97) {
            assertThat(read(Arrays.copyOf(good, length), Expected.anything())).isInstanceOf(Refused.class);
        }
        assertThat(refusal(Arrays.copyOf(good, good.length / 2)).code()).isEqualTo(Code.BROKEN_XLSX);
        Random random = new Random(20161);
        for (int i = 0; i < 300; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j < 5; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertThat(read(bad, Expected.anything())).isNotNull();
        }
    }

    private static byte[] changed(byte[] workbook, UnaryOperator<String> sheetXml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write((entry.getName().contains("sheet1") ? sheetXml.apply(xml) : xml)
                        .getBytes(StandardCharsets.UTF_8));
                copy.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[Math.min(i + 1, namesAndTexts.length - 1)].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
