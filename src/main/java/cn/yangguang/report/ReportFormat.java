package cn.yangguang.report;

import cn.yangguang.letter.DocxWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a report leaves the program as a file. */
public enum ReportFormat {
    /** A page of its own that needs no other file. */
    HTML("text/html;charset=UTF-8"),
    /** A Word file in the layout of GB/T 9704-2012. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Everything, for programs. */
    JSON("application/json"),
    /** The figures alone, for a spreadsheet. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** html, docx, json or csv: the word on the command line and the ending of the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is text that may be printed on a terminal. */
    public boolean text() {
        return this != DOCX;
    }

    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** The file's bytes; the same report gives the same bytes. */
    public byte[] bytes(AnnualReport report) {
        return switch (this) {
            case HTML -> ReportPage.of(report).getBytes(StandardCharsets.UTF_8);
            case DOCX -> new DocxWriter().bytes(report.document());
            case JSON -> report.json().getBytes(StandardCharsets.UTF_8);
            case CSV -> report.csv().getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Name for the saved file: linhe-2016.docx. */
    public String fileName(YearFigures figures) {
        return figures.organ().code() + "-" + figures.year() + "." + word();
    }
}
