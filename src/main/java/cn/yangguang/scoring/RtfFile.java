package cn.yangguang.scoring;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Rich text: signs as GBK bytes or as Unicode numbers, tables row by row. */
final class RtfFile implements SampleWriter {

    private static final int CELL = 1400;

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        boolean unicode = chance.percent(50);
        var text = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg936\\deff0\\deflang2052{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n\\uc1\\pard\\f0\\fs24 ");
        for (Block block : draft.blocks()) {
            switch (block) {
                case Block.Paragraph(Composed words) ->
                    text.append(coded(words.text(), unicode)).append("\\par\n");
                case Block.Table table -> table(table, unicode, text);
            }
        }
        return new Sample(
                file, text.append("}").toString().getBytes(StandardCharsets.US_ASCII), Sample.labels(file, "", draft));
    }

    private static void table(Block.Table table, boolean unicode, StringBuilder text) {
        for (var row : table.rows()) {
            text.append("\\trowd");
            for (int column = 1; column <= row.size(); column++) {
                text.append("\\cellx").append(column * CELL);
            }
            text.append("\\pard\\intbl ");
            row.forEach(cell -> text.append(coded(cell.text(), unicode)).append("\\cell "));
            text.append("\\row\n");
        }
        text.append("\\pard ");
    }

    private static String coded(String text, boolean unicode) {
        var coded = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < 128) {
                coded.append(sign == '\\' || sign == '{' || sign == '}' ? "\\" : "")
                        .append(sign);
            } else if (unicode) {
                coded.append("\\u").append((short) sign).append('?');
            } else {
                for (byte part : String.valueOf(sign).getBytes(TextFile.GBK)) {
                    coded.append("\\'").append(HexFormat.of().toHexDigits(part));
                }
            }
        }
        return coded.toString();
    }
}
