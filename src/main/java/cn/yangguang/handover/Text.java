package cn.yangguang.handover;

import java.time.LocalDate;
import java.util.List;

/** An edition as the public may read it, with what the metadata say of it. */
record Text(
        String organName,
        String organCode,
        String indexNumber,
        int edition,
        String title,
        String summary,
        String body,
        LocalDate formedOn,
        LocalDate publishedOn,
        String documentNumber,
        String category,
        String theme,
        String genre,
        String keywords,
        String source,
        List<Attached> files) {

    /** @param path within the folder of the edition */
    record Attached(String path, String name, String hash, long size, String mediaType) {}

    Text {
        files = List.copyOf(files);
    }
}
