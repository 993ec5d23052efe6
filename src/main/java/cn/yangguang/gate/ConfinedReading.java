package cn.yangguang.gate;

import cn.yangguang.dissection.ConfinedDissector;
import cn.yangguang.dissection.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads foreign files in processes of their own, as many at once as the keeper has hands. They begin with the first file. */
@Component
class ConfinedReading implements FileReading, DisposableBean {

    private @Nullable ConfinedDissector dissector;

    @Override
    public Contents read(Path file) throws IOException {
        try {
            return dissector().read(file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private synchronized ConfinedDissector dissector() {
        ConfinedDissector known = dissector;
        if (known == null) {
            known = new ConfinedDissector(GateKeeper.WORKERS, ConfinedDissector.ORDINARY);
            dissector = known;
        }
        return known;
    }

    @Override
    public synchronized void destroy() {
        if (dissector != null) {
            dissector.close();
        }
    }
}
