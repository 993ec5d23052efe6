package cn.yangguang.casefile;

import cn.yangguang.application.Applicant;
import cn.yangguang.application.Case;
import cn.yangguang.application.Item;
import cn.yangguang.application.Step;
import cn.yangguang.calendar.CalendarWords;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.deadline.DeadlineWords;
import cn.yangguang.deadline.LedgerLine;
import cn.yangguang.law.ReplyOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of a case file: index, data, ledger. Chinese, as the file goes to Chinese offices and courts. */
final class CaseSheets {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Case subject;
    private final Applicant applicant;
    private final ClockReading clock;

    CaseSheets(Case subject, Applicant applicant, ClockReading clock) {
        this.subject = subject;
        this.applicant = applicant;
        this.clock = clock;
    }

    /** One line a day, for a spreadsheet. */
    String ledger() {
        var words = DeadlineWords.in(Locale.CHINESE);
        var days = CalendarWords.in(Locale.CHINESE);
        var text = new StringBuilder("\uFEFF日期,日子,名称,是否计入,序号,共计\r\n");
        for (LedgerLine line : clock.ledger()) {
            text.append(line.date())
                    .append(',')
                    .append(days.of(line.day().kind()))
                    .append(',')
                    .append(line.day().name())
                    .append(',')
                    .append(words.of(line.why()))
                    .append(',')
                    .append(line.number())
                    .append(',')
                    .append(line.of())
                    .append("\r\n");
        }
        return text.toString();
    }

    String json() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("number", subject.registered().number());
        whole.put("organ", subject.registered().organ());
        whole.put("law", subject.law().name());
        whole.put("channel", subject.registered().channel().name());
        whole.put("receivedOn", subject.registered().receivedOn().toString());
        whole.put("applicantType", subject.registered().applicantType().name());
        whole.put("applicant", applicant());
        whole.put("stage", subject.stage().name());
        whole.put("start", String.valueOf(clock.start()));
        whole.put("originalDue", String.valueOf(clock.originalDue()));
        whole.put("due", String.valueOf(clock.due()));
        whole.put("items", subject.items().stream().map(CaseSheets::item).toList());
        whole.put("steps", subject.steps().stream().map(CaseSheets::step).toList());
        return JSON.writeValueAsString(whole);
    }

    private Map<String, String> applicant() {
        Map<String, String> who = new LinkedHashMap<>();
        who.put("name", applicant.name());
        who.put("identityKind", applicant.identityKind());
        who.put("identityNumber", applicant.identityNumber());
        who.put("contact", applicant.contact());
        who.put("agent", applicant.agent());
        who.put("form", applicant.form());
        who.put("way", applicant.way());
        return who;
    }

    private static Map<String, Object> item(Item item) {
        ReplyOutcome outcome = item.outcome();
        return Map.of("number", item.number(), "text", item.text(), "outcome", outcome == null ? "" : outcome.name());
    }

    private static Map<String, Object> step(Step step) {
        Map<String, String> details = new TreeMap<>();
        step.particulars().details().forEach((detail, words) -> details.put(detail.name(), words));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("seq", step.seq());
        told.put("action", step.action().name());
        told.put("to", step.to().name());
        told.put("person", step.personName());
        told.put("duty", step.duty() == null ? "" : step.duty().name());
        told.put("at", step.at().toString());
        told.put("on", step.on().toString());
        told.put("details", details);
        return told;
    }

    /** Opens in any browser, without a network. */
    String index(List<Listed> files) {
        var html = new StringBuilder();
        String number = subject.registered().number();
        html.append("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>案卷 ")
                .append(escaped(number))
                .append("</title><h1>政府信息公开申请案卷 ")
                .append(escaped(number))
                .append("</h1><h2>卷内文件</h2><ol>");
        files.forEach(file -> html.append("<li><a href=\"")
                .append(escaped(file.name()))
                .append("\">")
                .append(escaped(file.title()))
                .append("</a></li>"));
        html.append("</ol><p>各文件的 SHA-256 见 ")
                .append(Bundle.SUMS)
                .append("，用 sha256sum -c ")
                .append(Bundle.SUMS)
                .append(" 核对。</p><h2>办理经过</h2><table border=\"1\">")
                .append("<tr><th>日期</th><th>环节</th><th>结果</th><th>经手人</th><th>说明</th></tr>");
        for (Step step : subject.steps()) {
            html.append("<tr><td>")
                    .append(step.on())
                    .append("</td><td>")
                    .append(escaped(step.action().title()))
                    .append("</td><td>")
                    .append(escaped(step.to().title()))
                    .append("</td><td>")
                    .append(escaped(step.personName()))
                    .append("</td><td>")
                    .append(notes(step))
                    .append("</td></tr>");
        }
        return html.append("</table></html>").toString();
    }

    private static String notes(Step step) {
        var notes = new StringBuilder();
        new TreeMap<>(step.particulars().details())
                .forEach((detail, words) -> notes.append(escaped(detail.title()))
                        .append("：")
                        .append(escaped(words))
                        .append("<br>"));
        return notes.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
