package cn.yangguang.gate;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Destroys a file in quarantine with everything that was made of it, or of which it was made. */
@Component
class Destroying {

    private final ObjectProvider<Contents> contents;
    private final RemadeStore remade;

    Destroying(ObjectProvider<Contents> contents, RemadeStore remade) {
        this.contents = contents;
        this.remade = remade;
    }

    void destroy(String hash) {
        String origin = remade.find(hash).map(Rebuild.Made::origin).orElse(hash);
        remade.family(origin).forEach(this::one);
    }

    private void one(String hash) {
        Optional<StoredFile> file = contents.getObject().find(hash);
        try {
            if (file.isPresent()) {
                contents.getObject().destroy(file.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
