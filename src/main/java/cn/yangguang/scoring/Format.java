package cn.yangguang.scoring;

import java.util.List;

/** The formats of the set, each with its writer and how often it is taken. */
enum Format {
    TXT(12, false, new TextFile()),
    CSV(10, true, new CsvFile()),
    HTML(14, false, new HtmlFile()),
    DOCX(18, false, new DocxFile()),
    XLSX(18, true, new XlsxFile()),
    RTF(8, false, new RtfFile()),
    PDF(12, false, new PdfFile()),
    ZIP(8, true, new ZipFile());

    private final int share;
    private final boolean wantsTable;
    private final SampleWriter writer;

    Format(int share, boolean wantsTable, SampleWriter writer) {
        this.share = share;
        this.wantsTable = wantsTable;
        this.writer = writer;
    }

    static Format pick(Chance chance) {
        int throwOf = chance.below(
                List.of(values()).stream().mapToInt(format -> format.share).sum());
        for (Format format : values()) {
            throwOf -= format.share;
            if (throwOf < 0) {
                return format;
            }
        }
        throw new IllegalStateException("shares");
    }

    boolean wantsTable() {
        return wantsTable;
    }

    SampleWriter writer() {
        return writer;
    }

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
