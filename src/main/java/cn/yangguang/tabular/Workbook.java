package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one worksheet of an .xlsx, part by part, from a copy that {@link SafePackage} made. */
final class Workbook {
    private final byte[] bytes;
    private final TabularLimits limits;

    Workbook(byte[] bytes, TabularLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    Reading read(Expected expected) {
        byte[] copy = new SafePackage(limits).copy(bytes);
        Problems problems = new Problems(limits.problems());
        Grid grid;
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(copy))) {
            grid = grid(parts, expected, problems);
        } catch (Stop stop) {
            throw stop;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // whatever the library says of a broken file in its many kinds of exceptions, the remedy is one
            throw Stop.because(Code.BROKEN_XLSX);
        }
        if (grid.rows().isEmpty() && !problems.found().isEmpty()) {
            throw new Stop(problems.found());
        }
        return new GridTable(grid, limits, problems).read(expected);
    }

    private Grid grid(OPCPackage parts, Expected expected, Problems problems)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        CellText numbers = new CellText(styles(reader), isSince1904(reader));
        SheetCells cells = new SheetCells(limits, new ReadOnlySharedStringsTable(parts, false), numbers, problems);
        SheetIterator sheets = (SheetIterator) reader.getSheetsData();
        List<String> names = new ArrayList<>();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                names.add(sheets.getSheetName());
                if (expected.sheet().isEmpty() || expected.sheet().equals(sheets.getSheetName())) {
                    parse(sheet, cells);
                    return cells.grid();
                }
            }
        }
        throw Stop.because(Code.NO_SHEET, expected.sheet(), String.join("、", names));
    }

    private static @Nullable StylesTable styles(XSSFReader reader) throws IOException, OpenXML4JException {
        return reader.getStylesTable();
    }

    private static boolean isSince1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] since1904 = {false};
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qName, Attributes is) {
                    String value = name.equals("workbookPr") ? is.getValue("date1904") : null;
                    since1904[0] |= "1".equals(value) || "true".equals(value);
                }
            });
        }
        return since1904[0];
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(new InputSource(xml));
    }
}
