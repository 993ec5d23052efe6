package cn.yangguang.scoring;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page as content systems write it: nested spans, no-break spaces, merged cells. */
final class HtmlFile implements SampleWriter {

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        boolean gbk = chance.percent(25);
        var page = new StringBuilder(
                        "<!DOCTYPE html>\n<html><head><meta charset=\"" + (gbk ? "gb2312" : "utf-8") + "\"><title>")
                .append(Xml.escaped(draft.title()))
                .append("</title><style>td{border:1px solid #999}</style></head>\n<body><div class=\"TRS_Editor\">\n");
        for (Block block : draft.blocks()) {
            switch (block) {
                case Block.Paragraph(Composed words) ->
                    page.append("<p style=\"text-indent:2em\">")
                            .append(inner(words.text(), chance))
                            .append("</p>\n");
                case Block.Table table -> table(table, page, chance);
            }
        }
        byte[] content =
                page.append("</div></body></html>\n").toString().getBytes(gbk ? TextFile.GBK : StandardCharsets.UTF_8);
        return new Sample(file, content, Sample.labels(file, "", draft));
    }

    private static void table(Block.Table table, StringBuilder page, Chance chance) {
        page.append("<table>");
        for (int row = 0; row < table.rows().size(); row++) {
            page.append("<tr>");
            for (int column = 0; column < table.columns(); column++) {
                int atRow = row;
                int atColumn = column;
                Optional<Block.Merge> merge = table.merges().stream()
                        .filter(one -> one.covers(atRow, atColumn))
                        .findFirst();
                boolean covered = merge.isPresent()
                        && (merge.get().row() != row || merge.get().column() != column);
                if (!covered) {
                    page.append("<td")
                            .append(merge.map(
                                            one -> " rowspan=\"" + one.rows() + "\" colspan=\"" + one.columns() + "\"")
                                    .orElse(""))
                            .append('>')
                            .append(inner(table.rows().get(row).get(column).text(), chance))
                            .append("</td>");
                }
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String inner(String text, Chance chance) {
        String escaped = Xml.escaped(text);
        return switch (chance.below(6)) {
            case 0 -> "<span style=\"font-family:仿宋\">" + escaped + "</span>";
            case 1 -> escaped.replace(" ", "&nbsp;");
            case 2 -> halves(text);
            default -> escaped;
        };
    }

    private static String halves(String text) {
        int middle = text.length() / 2;
        return "<span>" + Xml.escaped(text.substring(0, middle)) + "</span><span>" + Xml.escaped(text.substring(middle))
                + "</span>";
    }
}
