package cn.yangguang.gate;

import cn.yangguang.dissection.Unreadable;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes apart files that are stored here. */
@Component
class StoredFiles {

    private final ObjectProvider<Contents> contents;
    private final FileReading reading;

    StoredFiles(ObjectProvider<Contents> contents, FileReading reading) {
        this.contents = contents;
        this.reading = reading;
    }

    /** What the file holds. One whose bytes are gone is broken: there is nothing to publish. */
    cn.yangguang.dissection.Contents read(String hash) throws IOException {
        Optional<StoredFile> file = contents.getObject().find(hash);
        if (file.isEmpty()) {
            return cn.yangguang.dissection.Contents.unread(Unreadable.BROKEN);
        }
        Path copy = Files.createTempFile("gate-", "." + contents.getObject().extension(file.get()));
        try (InputStream in = contents.getObject().open(file.get())) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return reading.read(copy);
        } catch (NoSuchFileException e) {
            return cn.yangguang.dissection.Contents.unread(Unreadable.BROKEN);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
