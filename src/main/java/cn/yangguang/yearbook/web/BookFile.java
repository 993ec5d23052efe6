package cn.yangguang.yearbook.web;

import cn.yangguang.yearbook.BookFiles;
import cn.yangguang.yearpaper.Book;
import cn.yangguang.yearpaper.BookFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file to keep; never shown in the browser on our own address. */
final class BookFile {

    private BookFile() {}

    static ResponseEntity<byte[]> of(BookFiles files, Book book, String format) {
        BookFormat known = BookFormat.of(format).orElseThrow(Desks::absent);
        String name = ContentDisposition.attachment()
                .filename(known.fileName(book))
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(MediaType.parseMediaType(known.mediaType()))
                .body(files.bytes(book, known));
    }
}
