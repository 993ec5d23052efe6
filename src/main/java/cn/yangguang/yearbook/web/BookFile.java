package cn.yangguang.yearbook.web;

import cn.yangguang.report.YearFigures;
import cn.yangguang.yearbook.BookFiles;
import cn.yangguang.yearpaper.Book;
import cn.yangguang.yearpaper.BookFormat;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file to keep; never shown in the browser on our own address. */
final class BookFile {

    private BookFile() {}

    static ResponseEntity<byte[]> of(BookFiles files, Book book, String format) {
        BookFormat known = BookFormat.of(format).orElseThrow(Desks::absent);
        return file(known.fileName(book), known.mediaType(), files.bytes(book, known));
    }

    /** What was published in the year, for a year whose report is being prepared. */
    static ResponseEntity<byte[]> figures(YearFigures figures) {
        return file(
                figures.organ().code() + "-" + figures.year() + ".csv",
                BookFormat.CSV.mediaType(),
                figures.csv().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }
}
