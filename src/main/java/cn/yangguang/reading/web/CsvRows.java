package cn.yangguang.reading.web;

import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicSummary;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of one table; the titles of its codes are looked up once each. */
final class CsvRows {

    private static final String[] HEAD = {
        "索引号", "信息名称", "内容概述", "生成日期", "发布日期", "发布机构", "文号", "信息分类", "公开方式", "有效性", "版本", "网址"
    };

    private final PublicTitles titles;
    private final String base;
    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, String> organs = new HashMap<>();

    CsvRows(PublicTitles titles, String base) {
        this.titles = titles;
        this.base = base;
    }

    /** A table with its first row, UTF-8 with byte order mark. */
    static CSVPrinter begin(Writer out) throws IOException {
        return new CSVPrinter(
                out.append('\uFEFF'), CSVFormat.EXCEL.builder().setHeader(HEAD).get());
    }

    /** One item as one row. */
    void print(CSVPrinter csv, PublicSummary item) {
        String category = item.category();
        try {
            csv.printRecord(
                    InertText.of(item.indexNumber()),
                    InertText.of(item.title()),
                    InertText.of(item.summary()),
                    Objects.toString(item.formationDate(), ""),
                    item.publishedOn(),
                    InertText.of(organs.computeIfAbsent(item.organ(), titles::organ)),
                    InertText.of(item.documentNumber()),
                    category == null ? "" : InertText.of(categories.computeIfAbsent(category, titles::category)),
                    "主动公开",
                    switch (item.stage()) {
                        case EXPIRED -> "失效";
                        case ARCHIVED -> "已归档";
                        default -> "有效";
                    },
                    item.edition(),
                    base + PublicAddress.item(item.indexNumber()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
