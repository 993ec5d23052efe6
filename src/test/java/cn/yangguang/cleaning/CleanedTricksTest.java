package cn.yangguang.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Dissector;
import cn.yangguang.dissection.PlantedFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Whatever a file hid, the one made anew does not carry it any more: not in its bytes, nor packed in them. */
class CleanedTricksTest {

    @Test
    void leavesNothingOfWhatWasHidden() throws Exception {
        Cleaner cleaner = new Cleaner();
        List<String> leaks = new ArrayList<>();
        int made = 0;
        for (var planted : PlantedFiles.all().entrySet()) {
            Cleaned cleaned = cleaner.clean(planted.getValue(), Masking.NONE);
            if (cleaned instanceof Cleaned.Rebuilt rebuilt) {
                made++;
                keep(planted.getKey(), rebuilt);
                if (carries(rebuilt.bytes()) && !shows(planted.getValue())) {
                    leaks.add(planted.getKey() + " as " + rebuilt.ending() + " " + rebuilt.look());
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(made).isGreaterThan(100);
    }

    /** Some tricks show the word in one place and hide it in another. */
    private static boolean shows(byte[] file) {
        return Shown.signs(Shown.parts(new Dissector().read(file))).contains(PlantedFiles.SECRET);
    }

    /** For a look with other tools: {@code -Dcleaned.keep=DIR}. */
    private static void keep(String name, Cleaned.Rebuilt rebuilt) throws IOException {
        String folder = System.getProperty("cleaned.keep");
        if (folder != null) {
            Path to = Files.createDirectories(Path.of(folder));
            Files.write(to.resolve(name.replace('/', '-') + "." + rebuilt.ending()), rebuilt.bytes());
        }
    }

    private static boolean carries(byte[] file) throws IOException {
        return says(file) || zipped(file) || printed(file);
    }

    private static boolean says(byte[] bytes) {
        for (Charset charset :
                List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (new String(bytes, charset).contains(PlantedFiles.SECRET)) {
                return true;
            }
        }
        return false;
    }

    private static boolean zipped(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains(PlantedFiles.SECRET) || carries(zip.readAllBytes())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every stream of a PDF, unpacked, and its strings. */
    private static boolean printed(byte[] file) throws IOException {
        if (!new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1).startsWith("%PDF-")) {
            return false;
        }
        try (var document = Loader.loadPDF(file)) {
            for (var key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                var plain = new ByteArrayOutputStream();
                if (object.getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        in.transferTo(plain);
                    }
                }
                if (says(plain.toByteArray())
                        || String.valueOf(object.getObject()).contains(PlantedFiles.SECRET)) {
                    return true;
                }
            }
        }
        return false;
    }
}
