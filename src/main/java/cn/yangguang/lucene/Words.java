package cn.yangguang.lucene;

import cn.yangguang.language.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The synonyms of the program and of the office's own file, which is read again when it has changed. */
final class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private record Read(FileTime at, Synonyms synonyms) {}

    private final Path own;
    private volatile Read read;

    Words(Path own) {
        this.own = own;
        this.read = new Read(NEVER, Synonyms.ofTheProgram());
        synonyms();
    }

    Synonyms synonyms() {
        Read present = read;
        try {
            FileTime changed = Files.isRegularFile(own) ? Files.getLastModifiedTime(own) : NEVER;
            if (!changed.equals(present.at())) {
                present = new Read(changed, Synonyms.with(own));
                read = present;
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("同义词文件不能读取，沿用原来的：{}", own);
        }
        return present.synonyms();
    }
}
