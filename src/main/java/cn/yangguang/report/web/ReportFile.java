package cn.yangguang.report.web;

import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.ReportFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file to keep; never shown in the browser on our own address. */
final class ReportFile {

    private ReportFile() {}

    static ResponseEntity<byte[]> of(AnnualReport report, ReportFormat format) {
        String name = ContentDisposition.attachment()
                .filename(format.fileName(report))
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(format.bytes(report));
    }
}
