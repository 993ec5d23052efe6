package cn.yangguang.yearbook.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.yearpaper.BookFormat;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The JSON Schema of the reports' JSON files. */
@Controller
@OpenToAll("条例 Art. 24: information that programs can read")
class SchemaFile {

    static final String ADDRESS = "/api/v1/schemas/annual-report.json";

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .body(BookFormat.schema().getBytes(StandardCharsets.UTF_8));
    }
}
