package cn.yangguang.dissection;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** A binary PowerPoint file. */
final class OldSlides {

    private final Gathering found;
    private final HSLFSlideShow show;

    private OldSlides(HSLFSlideShow show, Gathering found) {
        this.show = show;
        this.found = found;
    }

    static void read(DirectoryNode root, Gathering found) throws IOException {
        // Not closed: that would close the whole container, whose other streams are still to be read.
        new OldSlides(new HSLFSlideShow(root), found).read();
    }

    private void read() {
        int number = 0;
        for (HSLFSlide slide : show.getSlides()) {
            String where = "第" + ++number + "张幻灯片";
            boolean hidden = slide.isHidden();
            found.trace(TraceKind.HIDDEN_SLIDE, where, hidden ? 1 : 0);
            Gathering to = found.behind(hidden);
            shapes(slide.getShapes(), where, to);
            notes(slide.getNotes(), where, to);
            for (HSLFComment comment : slide.getComments()) {
                found.trace(TraceKind.COMMENT, where);
                to.hidden(where + "的批注", comment.getText() + " " + comment.getAuthor());
            }
        }
        int pictures = 0;
        for (HSLFPictureData picture : show.getPictureData()) {
            Picture.look(picture.getData(), found.inside("图片" + ++pictures, false));
        }
        int files = 0;
        for (var object : show.getEmbeddedObjects()) {
            String where = "嵌入的文件" + ++files;
            found.trace(TraceKind.EMBEDDED_FILE, where);
            try (var in = object.getInputStream()) {
                Dissector.read(in.readNBytes(64 << 20), found.inside(where, true));
            } catch (IOException | IllegalStateException | IllegalArgumentException e) {
                // that it is there is told
            }
        }
    }

    private void shapes(List<HSLFShape> shapes, String where, Gathering to) {
        for (HSLFShape shape : shapes) {
            switch (shape) {
                case HSLFTable table -> table(table, where, to);
                case HSLFGroupShape group -> shapes(group.getShapes(), where, to);
                case HSLFTextShape text -> {
                    Rectangle2D at = text.getAnchor();
                    var page = show.getPageSize();
                    boolean off = at != null
                            && (at.getMaxX() <= 0
                                    || at.getMaxY() <= 0
                                    || at.getX() >= page.width
                                    || at.getY() >= page.height);
                    if (off) {
                        to.hidden(TraceKind.OFF_PAGE, where, String.valueOf(text.getText()));
                    } else {
                        to.shown(where, String.valueOf(text.getText()));
                    }
                }
                default -> {}
            }
        }
    }

    private static void table(HSLFTable table, String where, Gathering to) {
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.getNumberOfRows(); i++) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (int j = 0; j < table.getNumberOfColumns(); j++) {
                var cell = table.getCell(i, j);
                if (cell != null) {
                    cells.add(new Grid.Cell(j, Seen.SHOWN, Words.clean(String.valueOf(cell.getText()))));
                }
            }
            rows.add(new Grid.Row(i + 1, Seen.SHOWN, cells));
        }
        to.grid(where + "的表", Seen.SHOWN, rows);
    }

    private void notes(@org.jspecify.annotations.Nullable HSLFNotes notes, String where, Gathering to) {
        if (notes != null) {
            int before = to.size();
            shapes(notes.getShapes(), where + "的备注", to.behind(true));
            if (to.size() > before) {
                found.trace(TraceKind.SPEAKER_NOTE, where);
            }
        }
    }
}
