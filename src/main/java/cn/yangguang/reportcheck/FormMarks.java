package cn.yangguang.reportcheck;

import cn.yangguang.yearform.YearForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What tells the forms from each other, and the rows of section 二 by their names. */
final class FormMarks {
    private static final double WEIGHT = 3;
    private static final int SHORT = 60;
    private static final int MORE_WORDS = 10;
    private static final int LONGEST_HEAD = 400;

    /** Headings that only this form prints. */
    private static final Map<String, List<String>> OWN = Map.of(
            "2019", List.of("本年新制作数量", "本年新公开数量", "对外公开总数量", "其他对外管理服务事项", "上一年项目数量", "政府集中采购", "采购项目数量"),
            "2021", List.of("本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额", "无正当理由逾期不补正"),
            "2014", List.of("政府信息公开情况统计表", "主动公开政府信息数", "回应公众关注热点", "申请办结数"));

    private FormMarks() {}

    static double count(YearForm form, List<Line> lines) {
        var heads = lines.stream()
                .map(Line::text)
                .filter(t -> t.length() < SHORT)
                .map(Plain::bare)
                .toList();
        return WEIGHT
                * OWN.getOrDefault(form.code(), List.of()).stream()
                        .filter(mark -> heads.stream().anyMatch(head -> head.contains(mark)))
                        .count();
    }

    /** Whether a line is the row of this name: 行政规范性文件 and 规范性文件 are one. */
    static boolean named(Line line, String label) {
        return line.grid() ? line.cells().stream().anyMatch(cell -> same(cell, label)) : same(beginning(line), label);
    }

    private static boolean same(String text, String label) {
        String bare = Plain.bare(text).replaceFirst("^行政规范性文件", "规范性文件");
        String wanted = Plain.bare(label).replaceFirst("^行政规范性文件", "规范性文件");
        return bare.startsWith(wanted) && bare.length() - wanted.length() <= MORE_WORDS;
    }

    private static String beginning(Line line) {
        String text = line.text();
        return Figure.label(text, Figure.trailing(text).size());
    }

    /** The figures after the name of a row, as many as asked for. */
    static List<Figure> after(Line line, String label, int count) {
        var cells = line.cells();
        int at = 0;
        while (at < cells.size() && !same(cells.get(at), label)) {
            at++;
        }
        var trailing = Figure.trailing(line.text());
        boolean apart = at < cells.size() && cells.size() > 1 && (line.grid() || trailing.size() != count);
        var rest = apart
                ? cells.subList(at + 1, cells.size()).stream().map(Figure::of).toList()
                : trailing;
        var filled = rest.stream().filter(figure -> !figure.text().isEmpty()).toList();
        var taken = new ArrayList<>(count == 1 || filled.size() == count ? filled : rest);
        while (taken.size() < count) {
            taken.add(Figure.of(""));
        }
        return taken.subList(0, count);
    }

    /** The head of section 四, below which its numbers stand. */
    static boolean remediesHead(Line line) {
        String bare = Plain.bare(line.text());
        return bare.contains("结果维持")
                && bare.contains("尚未审结")
                && bare.length() < LONGEST_HEAD
                && !line.text().contains("。");
    }
}
