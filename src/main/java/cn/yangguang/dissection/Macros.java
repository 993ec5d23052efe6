package cn.yangguang.dissection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.macros.VBAMacroReader;

/** Macros: told, their text is read, never run. */
final class Macros {

    private Macros() {}

    static void read(byte[] project, Gathering found) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(project))) {
            read(container, found);
        } catch (IOException | RuntimeException e) {
            found.trace(TraceKind.MACRO, "宏");
        }
    }

    static void read(POIFSFileSystem container, Gathering found) {
        found.trace(TraceKind.MACRO, "宏");
        try (VBAMacroReader reader = new VBAMacroReader(container)) {
            for (Map.Entry<String, String> module : reader.readMacros().entrySet()) {
                found.hidden("宏", module.getValue());
            }
        } catch (IOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // that there are macros is told already
        }
    }
}
