package cn.yangguang.report.web;

import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.ReportFormat;
import cn.yangguang.report.YearFigures;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file to keep; never shown in the browser on our own address. */
final class ReportFile {

    private ReportFile() {}

    static ResponseEntity<byte[]> of(AnnualReport report, ReportFormat format) {
        return of(report.figures(), format, format.bytes(report));
    }

    /** The figures alone. */
    static ResponseEntity<byte[]> figures(YearFigures figures) {
        return of(figures, ReportFormat.CSV, figures.csv().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> of(YearFigures figures, ReportFormat format, byte[] bytes) {
        String name = ContentDisposition.attachment()
                .filename(format.fileName(figures))
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(bytes);
    }
}
