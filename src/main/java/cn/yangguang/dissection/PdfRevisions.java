package cn.yangguang.dissection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Former states of a PDF: whoever changes one often only adds to its end, and what was there before stays readable. */
final class PdfRevisions {

    private static final int MOST = 30;
    private static final int MOST_PAGES = 300;
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    private final byte[] bytes;
    private final Gathering found;

    PdfRevisions(byte[] bytes, Gathering found) {
        this.bytes = bytes;
        this.found = found;
    }

    /** @param now every line of the present pages */
    void read(Set<String> now) {
        List<Integer> ends = ends();
        Set<String> told = new HashSet<>(now);
        for (int i = ends.size() - 2; i >= 0; i--) {
            int number = i + 1;
            try (PDDocument former = PdfFile.open(Arrays.copyOf(bytes, ends.get(i)))) {
                List<String> gone = new ArrayList<>();
                for (int page = 0; page < Math.min(former.getNumberOfPages(), MOST_PAGES); page++) {
                    PdfSheet sheet = new PdfSheet(former.getPage(page), null);
                    sheet.read();
                    PageLines.of(sheet.glyphs()).stream().filter(told::add).forEach(gone::add);
                }
                gone.forEach(line -> found.hidden("早期版本" + number, line));
                found.trace(TraceKind.EARLIER_REVISION, "早期版本" + number, gone.isEmpty() ? 0 : 1);
            } catch (IOException | RuntimeException e) {
                if (e instanceof Stopped stopped) {
                    throw stopped;
                }
                // no whole document ended here: the first section of a linearized file does not
            }
        }
    }

    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i + END.length <= bytes.length && ends.size() < MOST; i++) {
            if (bytes[i] == '%' && Arrays.equals(bytes, i, i + END.length, END, 0, END.length)) {
                ends.add(i + END.length);
            }
        }
        return ends;
    }
}
