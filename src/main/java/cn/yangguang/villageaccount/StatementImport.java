package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Row;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a foreign sheet in the usual columns; a mistake is told by line, field and reason, and then nothing is taken. */
public final class StatementImport {

    private static final TabularLimits LIMITS = TabularLimits.ordinary()
            .withRows(5_000)
            .withBytes(10L << 20, 60L << 20)
            .withCells(60, 2_000);

    /** What came of it: the statement when there are no mistakes. */
    public sealed interface Read {
        record Done(Statement statement) implements Read {}

        record Refused(List<BadRow> bad) implements Read {
            public Refused {
                bad = List.copyOf(bad);
            }
        }
    }

    /** The standard names of the columns, in their order. */
    public static final List<String> TITLES = Stream.of(SheetColumns.Column.values())
            .map(SheetColumns.Column::title)
            .toList();

    private StatementImport() {}

    /**
     * @param opening 期初余额 given beside the file; a row 期初余额 or 上月结转 in the file goes before it
     * @throws IOException when the stream itself fails
     */
    public static Read of(InputStream file, CoveredPeriod period, OptionalLong opening) throws IOException {
        Reading reading = Tabular.read(file, Expected.anything(), LIMITS).whole();
        if (!(reading instanceof Reading.Table table)) {
            return new Read.Refused(reading.problems().stream().map(BadRow::of).toList());
        }
        SheetColumns columns = SheetColumns.of(table.columns());
        if (!columns.missing().isEmpty()) {
            return new Read.Refused(columns.missing().stream()
                    .map(name -> new BadRow(0, name, "表中没有“" + name + "”这一列；应有：日期、凭证号、摘要、收入、支出、余额、经手人、证明人、审批人"))
                    .toList());
        }
        var rows = new SheetRows(columns, period);
        table.rows().forEach(rows::read);
        return rows.done(opening);
    }

    /**
     * The same for rows that were typed into a form.
     *
     * @param typed texts by the standard names of the columns, one map a row
     */
    public static Read typed(
            List<Map<String, String>> typed, CoveredPeriod period, OptionalLong opening, @Nullable Long closing) {
        var rows = new SheetRows(SheetColumns.of(TITLES), period);
        for (int i = 0; i < typed.size(); i++) {
            rows.read(new Row(i + 1, typed.get(i)));
        }
        Read read = rows.done(opening);
        return read instanceof Read.Done(var s) && s.writtenClosing() == null
                ? new Read.Done(
                        new Statement(s.opening(), s.entries(), s.writtenIncome(), s.writtenExpenditure(), closing))
                : read;
    }
}
