package cn.yangguang.yearform;

import cn.yangguang.yearform.LocatedJson.Blank;
import cn.yangguang.yearform.LocatedJson.Members;
import cn.yangguang.yearform.LocatedJson.Number;
import cn.yangguang.yearform.LocatedJson.Text;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;

/** The figures of a report as JSON, described by report.schema.json beside this class. */
public final class TablesJson {
    /** What the field {@code schema} says; the {@code $id} of the schema. */
    public static final String SCHEMA = "urn:yangguang:yearform:report:1";

    private TablesJson() {}

    /** All cells of the form in its order; null for a blank one. */
    public static String write(YearTables tables, ReportingOrgan organ) {
        YearForm form = YearForm.of(tables.year())
                .orElseThrow(() -> new IllegalArgumentException("no form for " + tables.year()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = LocatedJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true);
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("organ", organ.name());
            json.writeStringProperty("level", organ.level().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("year", tables.year());
            json.writeStringProperty("form", form.code());
            json.writeObjectPropertyStart("cells");
            for (FormCell cell : form.cells()) {
                json.writeName(cell.code());
                Optional<BigDecimal> value = tables.value(cell.code());
                if (value.isPresent()) {
                    json.writeNumber(new BigDecimal(Relation.plain(value.get())));
                } else {
                    json.writeNull();
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** The figures of a file in this layout, or in the one of gathered reports ({@code table2}, {@code table3}, {@code table4}). */
    public static TablesRead read(String text) {
        LocatedJson root;
        try {
            root = LocatedJson.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return TablesRead.Bad.of(line, "", "不是正确的 JSON：" + e.getOriginalMessage());
        }
        return root instanceof Members report
                ? read(report)
                : TablesRead.Bad.of(root.line(), "", "应为一个 JSON 对象，含 year 和 cells");
    }

    private static TablesRead read(Members report) {
        LocatedJson year = report.of().get("year");
        if (!(year instanceof Number number)
                || number.value().scale() > 0
                || number.value().precision() > 4) {
            return TablesRead.Bad.of(year == null ? 0 : year.line(), "year", "应为报告年度，如 2025");
        }
        Collected collected = new Collected(number.value().intValue(), year.line());
        if (collected.usable()) {
            take(report, collected);
        }
        return collected.result(
                new ReportingOrgan(text(report, "organ"), ReportingOrgan.Level.named(text(report, "level"))));
    }

    private static void take(Members report, Collected collected) {
        LocatedJson cells = report.of().get("cells");
        if (report.of().get("form") instanceof Text form
                && !form.value().equals(collected.form().code())) {
            String wanted = collected.form().code();
            collected.wrong(form.line(), "form", "表式“" + form.value() + "”与年度不符，应为 " + wanted);
        }
        if (cells instanceof Members members) {
            members.of().forEach((code, value) -> put(collected, code, value));
        } else if (ForeignTables.is(report)) {
            new ForeignTables(collected).take(report);
        } else {
            collected.wrong(report.line(), "cells", "缺少 cells：{格: 数} 的对象");
        }
    }

    static void put(Collected collected, String code, LocatedJson value) {
        switch (value) {
            case Number number -> collected.put(code, number.line(), number.value());
            case Text text -> collected.put(code, text.line(), text.value());
            case Blank blank -> collected.named(code, blank.line());
            default -> collected.wrong(value.line(), code, "应为数字，空白写 null");
        }
    }

    private static String text(Members report, String name) {
        return report.of().get(name) instanceof Text text ? text.value() : "";
    }
}
