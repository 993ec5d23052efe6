package cn.yangguang.upward;

import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A state for a spreadsheet: one line for each unit and figure, and the description of the figures apart. Pure. */
final class StateCsv {

    private StateCsv() {}

    static byte[] figures(State state) {
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(text, format("单位代号", "单位", "级别", "行政区划代码", "期间", "截至", "指标代码", "指标", "数"))) {
            for (State.Unit unit : state.units()) {
                for (State.Field field : state.fields()) {
                    csv.printRecord(
                            unit.key(),
                            InertText.of(unit.name()),
                            unit.level(),
                            unit.division(),
                            state.period(),
                            state.on(),
                            field.code(),
                            field.name(),
                            unit.figures().getOrDefault(field.code(), 0L));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] fields(State state) {
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(text, format("指标代码", "指标", "口径"))) {
            for (State.Field field : state.fields()) {
                csv.printRecord(field.code(), field.name(), field.counts());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static CSVFormat format(String... head) {
        return CSVFormat.EXCEL.builder().setHeader(head).get();
    }
}
