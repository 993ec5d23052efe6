package cn.yangguang.rollup;

import cn.yangguang.yearbook.CellFigure;
import cn.yangguang.yearform.CellKind;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.ReadProblem;
import cn.yangguang.yearform.TablesCsv;
import cn.yangguang.yearform.TablesJson;
import cn.yangguang.yearform.TablesRead;
import cn.yangguang.yearform.TablesRead.Good;
import cn.yangguang.yearform.YearFinding;
import cn.yangguang.yearform.YearForm;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file with the figures of a report that was published before. */
public final class PastReport {

    /**
     * What came of taking a file over.
     *
     * @param problems why nothing was taken over, by line; empty when all was
     * @param remark that the file names another organ; empty when it does not
     * @param findings relations that the figures do not keep: they are taken over as published, and told
     */
    public record Outcome(
            Good read,
            List<ReadProblem> problems,
            int added,
            int changed,
            int unchanged,
            String remark,
            List<YearFinding> findings) {

        public Outcome {
            problems = List.copyOf(problems);
            findings = List.copyOf(findings);
        }

        static Outcome refused(Good read, List<ReadProblem> problems) {
            return new Outcome(read, problems, 0, 0, 0, "", List.of());
        }
    }

    private PastReport() {}

    /** JSON or CSV in the layouts of {@code yearform}; UTF-8, or GB18030 as spreadsheets write it. */
    public static TablesRead read(byte[] bytes) {
        String text = text(bytes);
        return text.stripLeading().startsWith("{") || text.startsWith("\uFEFF{")
                ? TablesJson.read(text)
                : TablesCsv.read(text);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /** Numbers that their cells cannot have, by line. */
    static List<ReadProblem> unfit(Good read) {
        return YearForm.of(read.tables().year()).stream()
                .flatMap(form -> form.cells().stream())
                .filter(cell -> read.tables()
                        .value(cell.code())
                        .filter(value -> !cell.kind().allows(value))
                        .isPresent())
                .map(cell -> unfit(cell, read))
                .sorted(Comparator.comparingInt(ReadProblem::line))
                .toList();
    }

    private static ReadProblem unfit(FormCell cell, Good read) {
        String wanted =
                cell.kind() == CellKind.COUNT ? "不小于 0 的整数" : cell.kind() == CellKind.CHANGE ? "整数" : "不小于 0 的数";
        String number =
                read.tables().value(cell.code()).map(BigDecimal::toPlainString).orElse("");
        return new ReadProblem(
                read.lines().getOrDefault(cell.code(), 0),
                cell.code(),
                number + " 不能填在“" + cell.place() + "”，应为" + wanted);
    }

    /** 0 new, 1 changed, 2 as it was. */
    static int change(@Nullable CellFigure figure, Optional<BigDecimal> value) {
        Optional<BigDecimal> before = figure == null ? Optional.empty() : figure.value();
        boolean same = before.isPresent() == value.isPresent()
                && before.map(was -> was.compareTo(value.orElseThrow()) == 0).orElse(true);
        return same ? 2 : before.isPresent() ? 1 : 0;
    }
}
