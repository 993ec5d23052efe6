package cn.yangguang.dissection;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the text of an RTF may stand. */
enum RtfPlace {
    TEXT("正文", null, false),
    FONTS("", null, true),
    COLOURS("", null, true),
    NOTHING("", null, true),
    OBJECT("", null, true),
    PICTURE("", null, true),
    ALTERNATIVE("备用文字", TraceKind.HIDDEN_TEXT, true),
    PROPERTY("文件属性", TraceKind.PROPERTY, true),
    TITLE("文件属性“标题”", null, true),
    COMMENT("批注", TraceKind.COMMENT, true),
    COMMENT_AUTHOR("批注作者", null, true),
    CODE("域代码", null, true),
    VARIABLE("文档变量", TraceKind.CUSTOM_DATA, true),
    AUTHORS("修订作者", null, true),
    SHAPE_PROPERTY("图形属性", null, true),
    NOTE("脚注", null, false),
    HEADER("页眉页脚", null, false),
    SHAPE("文本框", null, false);

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final Map<String, RtfPlace> WORDS = Map.ofEntries(
            Map.entry("fonttbl", FONTS),
            Map.entry("colortbl", COLOURS),
            Map.entry("stylesheet", NOTHING),
            Map.entry("pict", PICTURE),
            Map.entry("objdata", OBJECT),
            Map.entry("author", PROPERTY),
            Map.entry("operator", PROPERTY),
            Map.entry("company", PROPERTY),
            Map.entry("manager", PROPERTY),
            Map.entry("subject", PROPERTY),
            Map.entry("keywords", PROPERTY),
            Map.entry("doccomm", PROPERTY),
            Map.entry("category", PROPERTY),
            Map.entry("hlinkbase", PROPERTY),
            Map.entry("title", TITLE),
            Map.entry("userprops", PROPERTY),
            Map.entry("annotation", COMMENT),
            Map.entry("atnauthor", COMMENT_AUTHOR),
            Map.entry("atnid", COMMENT_AUTHOR),
            Map.entry("fldinst", CODE),
            Map.entry("docvar", VARIABLE),
            Map.entry("revtbl", AUTHORS),
            Map.entry("sp", SHAPE_PROPERTY),
            Map.entry("footnote", NOTE),
            Map.entry("header", HEADER),
            Map.entry("headerl", HEADER),
            Map.entry("headerr", HEADER),
            Map.entry("headerf", HEADER),
            Map.entry("footer", HEADER),
            Map.entry("footerl", HEADER),
            Map.entry("footerr", HEADER),
            Map.entry("footerf", HEADER),
            Map.entry("shptxt", SHAPE),
            Map.entry("formfield", CODE),
            Map.entry("info", NOTHING),
            Map.entry("datastore", NOTHING),
            Map.entry("themedata", NOTHING),
            Map.entry("colorschememapping", NOTHING),
            Map.entry("listtable", NOTHING),
            Map.entry("listoverridetable", NOTHING),
            Map.entry("rsidtbl", NOTHING),
            Map.entry("latentstyles", NOTHING),
            Map.entry("xmlnstbl", NOTHING),
            Map.entry("nonshppict", NOTHING),
            Map.entry("generator", NOTHING),
            Map.entry("bkmkstart", NOTHING),
            Map.entry("bkmkend", NOTHING),
            Map.entry("pntext", TEXT),
            Map.entry("wgrffmtfilter", NOTHING),
            Map.entry("mmathPr", NOTHING),
            Map.entry("pgdsctbl", NOTHING),
            Map.entry("falt", NOTHING),
            Map.entry("objclass", NOTHING),
            Map.entry("objname", NOTHING),
            Map.entry("filetbl", NOTHING),
            Map.entry("pnseclvl", NOTHING),
            Map.entry("blipuid", NOTHING),
            Map.entry("atrfstart", NOTHING),
            Map.entry("atrfend", NOTHING),
            Map.entry("atndate", NOTHING),
            Map.entry("ud", TEXT),
            Map.entry("upr", ALTERNATIVE));

    /** Behind \* and known: their text belongs to the text. */
    private static final Set<String> FAMILIAR =
            Set.of("shppict", "shpinst", "nesttableprops", "cs", "ds", "ts", "pn", "background", "result");

    private final String where;
    private final @Nullable TraceKind kind;
    private final boolean hidden;

    RtfPlace(String where, @Nullable TraceKind kind, boolean hidden) {
        this.where = where;
        this.kind = kind;
        this.hidden = hidden;
    }

    static @Nullable RtfPlace of(String word) {
        return WORDS.get(word);
    }

    /** A destination behind \* that nobody knows: what it holds is not text. */
    static boolean isForeign(String word) {
        return !FAMILIAR.contains(word);
    }

    String where() {
        return where;
    }

    @Nullable
    TraceKind kind() {
        return kind;
    }

    boolean isHidden() {
        return hidden;
    }

    static Charset charset(int number) {
        return switch (number) {
            case 134 -> GB18030;
            case 136 -> Charset.forName("Big5");
            case 128 -> Charset.forName("windows-31j");
            case 129 -> Charset.forName("x-windows-949");
            default -> Charset.forName("windows-1252");
        };
    }

    /** Bytes from hexadecimal digits; anything else between them does not count. */
    static byte[] bytes(CharSequence digits) {
        byte[] bytes = new byte[digits.length() / 2];
        int count = 0;
        int high = -1;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                bytes[count++] = (byte) (high << 4 | digit);
                high = -1;
            }
        }
        return java.util.Arrays.copyOf(bytes, count);
    }
}
