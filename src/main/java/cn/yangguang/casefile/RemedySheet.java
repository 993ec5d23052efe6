package cn.yangguang.casefile;

import cn.yangguang.remedy.Instance;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyDetail;
import cn.yangguang.remedy.RemedyResult;
import cn.yangguang.remedy.RemedyStage;
import cn.yangguang.remedy.RemedyStep;
import java.util.List;
import java.util.TreeMap;
import org.springframework.web.util.HtmlUtils;

/** What was done against the handling of a case, step by step, for its file. Names nobody but officials and bodies. */
final class RemedySheet {

    private RemedySheet() {}

    /** Opens in any browser, without a network. */
    static String of(List<Remedy> remedies) {
        var html = new StringBuilder(
                "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>复议、诉讼和投诉</title>");
        remedies.forEach(remedy -> html.append(section(remedy)));
        return html.append("</html>").toString();
    }

    private static String section(Remedy remedy) {
        RemedyStage stage = remedy.stage();
        RemedyResult result = remedy.result();
        var html = new StringBuilder("<h1>")
                .append(remedy.registered().kind().title())
                .append("</h1><p>")
                .append(stage == null ? "" : stage.title())
                .append("，结果：")
                .append(result == null ? "—" : result.title())
                .append("</p><ul>");
        remedy.instances()
                .forEach(instance -> html.append("<li>").append(told(instance)).append("</li>"));
        html.append("</ul><table border=\"1\"><tr><th>日期</th><th>事项</th><th>经手人</th><th>说明</th></tr>");
        remedy.steps().forEach(step -> html.append(row(remedy, step)));
        return html.append("</table>").toString();
    }

    private static String told(Instance instance) {
        Instance.Conclusion ended = instance.conclusion();
        return escaped(instance.body() + " " + instance.document())
                + (ended == null
                        ? ""
                        : "，" + ended.on() + " "
                                + escaped(
                                        ended.document() + " " + ended.result().title()));
    }

    private static String row(Remedy remedy, RemedyStep step) {
        return "<tr><td>" + step.on() + "</td><td>" + step.action().title()
                + (remedy.voided(step) ? "（已撤回）" : "") + "</td><td>" + escaped(step.personName()) + "</td><td>"
                + notes(step) + "</td></tr>";
    }

    private static String notes(RemedyStep step) {
        var notes = new StringBuilder();
        new TreeMap<>(step.particulars().details()).forEach((detail, words) -> {
            if (detail != RemedyDetail.SEEN && detail != RemedyDetail.ON) {
                notes.append(detail.title())
                        .append("：")
                        .append(escaped(detail.words(words)))
                        .append("<br>");
            }
        });
        return notes.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
