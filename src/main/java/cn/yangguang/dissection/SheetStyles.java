package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The cell styles of a workbook: number format, and whether writing in them can be seen. */
final class SheetStyles implements Xml.Listener {

    private static final double TINY = 3;
    private static final int MOST = 100_000;

    /** @param format as written; id its number */
    record Look(int id, String format, boolean invisible, int ink, int paper) {
        /** A format of nothing but separators shows nothing. */
        boolean blank() {
            return format.startsWith(";;;") || format.equals(";;");
        }
    }

    private static final Look PLAIN = new Look(0, "General", false, Colours.BLACK, Colours.WHITE);

    private static final class Font {
        int ink = Colours.BLACK;
        double size = 11;
    }

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Integer> papers = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<SheetOverlay> overlays = new ArrayList<>();
    private String section = "";
    private boolean solid;
    private boolean inBorder;

    /** What a condition of this number changes. */
    SheetOverlay overlay(int index) {
        return index >= 0 && index < overlays.size() ? overlays.get(index) : SheetOverlay.NOTHING;
    }

    Look of(int index) {
        return index >= 0 && index < looks.size() ? looks.get(index) : PLAIN;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "numFmts", "fonts", "fills", "cellXfs", "cellStyleXfs", "borders", "dxfs", "cellStyles", "extLst" ->
                section = name;
            case "dxf" -> begin(overlays, SheetOverlay.NOTHING, "dxfs");
            case "bgColor" -> over(now -> now.withPaper(colour(element, Colours.UNKNOWN)));
            case "border" -> inBorder = true;
            case "numFmt" -> {
                over(now -> now.withFormat(element.attribute("formatCode", "")));
                formats.put(
                        (int) element.number("numFmtId"),
                        section.equals("numFmts") ? element.attribute("formatCode", "") : "");
            }
            case "font" -> begin(fonts, new Font(), "fonts");
            case "fill" -> begin(papers, Colours.WHITE, "fills");
            case "patternFill" -> solid = element.attribute("patternType", "").equals("solid");
            case "gradientFill" -> paper(Colours.UNKNOWN);
            case "fgColor" -> paper(solid ? colour(element, Colours.UNKNOWN) : Colours.WHITE);
            case "color" -> {
                if (section.equals("fonts") && !fonts.isEmpty()) {
                    fonts.getLast().ink = colour(element, Colours.BLACK);
                }
                over(now -> inBorder ? now : now.withInk(colour(element, Colours.BLACK)));
            }
            case "sz" -> {
                if (section.equals("fonts") && !fonts.isEmpty()) {
                    fonts.getLast().size = Numbers.real(element.attribute("val"), 11);
                }
            }
            case "xf" -> look(element);
            default -> {}
        }
    }

    @Override
    public void ends(String name) {
        inBorder &= !name.equals("border");
    }

    private void over(UnaryOperator<SheetOverlay> change) {
        if (section.equals("dxfs") && !overlays.isEmpty()) {
            overlays.set(overlays.size() - 1, change.apply(overlays.getLast()));
        }
    }

    private <T> void begin(List<T> list, T one, String where) {
        if (section.equals(where) && list.size() < MOST) {
            list.add(one);
        }
    }

    private void paper(int colour) {
        if (section.equals("fills") && !papers.isEmpty()) {
            papers.set(papers.size() - 1, colour);
        }
    }

    private void look(Xml.Element element) {
        if (section.equals("cellXfs") && looks.size() < MOST) {
            int id = (int) element.number("numFmtId");
            int font = (int) element.number("fontId");
            int fill = (int) element.number("fillId");
            Font writing = font >= 0 && font < fonts.size() ? fonts.get(font) : new Font();
            int paper = fill >= 0 && fill < papers.size() ? papers.get(fill) : Colours.WHITE;
            boolean unseen = Colours.invisible(writing.ink, paper) || writing.size > 0 && writing.size <= TINY;
            looks.add(new Look(id, format(id), unseen, writing.ink, paper));
        }
    }

    private String format(int id) {
        String own = formats.get(id);
        String known = own == null && id >= 0 && id < 50 ? BuiltinFormats.getBuiltinFormat(id) : own;
        return known == null ? "" : known;
    }

    /** By value, by number of the old palette, or by place in the theme, whose first is the paper. */
    private static int colour(Xml.Element element, int otherwise) {
        String rgb = element.attribute("rgb");
        if (rgb != null && rgb.length() >= 6) {
            return Colours.hex(rgb.substring(rgb.length() - 6), otherwise);
        }
        if (element.attribute("indexed") != null) {
            return switch ((int) element.number("indexed")) {
                case 1, 9 -> Colours.WHITE;
                case 0, 8, 64 -> Colours.BLACK;
                case 65 -> Colours.WHITE;
                default -> otherwise == Colours.BLACK ? 0x808080 : otherwise;
            };
        }
        String theme = element.attribute("theme");
        if (theme != null) {
            boolean pale = Math.abs(Numbers.real(element.attribute("tint"), 0)) < 0.06;
            return theme.equals("0") ? pale ? Colours.WHITE : 0xC0C0C0 : otherwise;
        }
        return otherwise;
    }
}
