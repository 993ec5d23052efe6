package cn.yangguang.yearbook;

import static cn.yangguang.yearform.Severity.ERROR;
import static cn.yangguang.yearform.Severity.WARNING;

import cn.yangguang.report.Breakdown;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions to the words of a draft. The years of chapters ask theirs in {@code report}. */
final class ProseChecks {

    private static final int GENERAL = 1;
    private static final int OTHER = 6;

    private final Draft draft;
    private final YearTables tables;

    private ProseChecks(Draft draft) {
        this.draft = draft;
        this.tables = draft.tables();
    }

    static Stream<Found> run(Draft draft) {
        if (draft.form().era() == Era.A) {
            return Stream.empty();
        }
        var checks = new ProseChecks(draft);
        return Stream.of(
                        checks.references(),
                        checks.empty(),
                        checks.headings(),
                        checks.mismatches(),
                        checks.arithmetic(),
                        checks.supervision(),
                        checks.fees())
                .flatMap(found -> found);
    }

    private IntStream parts() {
        return IntStream.rangeClosed(Draft.OPENING, draft.form().parts().size());
    }

    private String text(int part) {
        return draft.prose(part).text();
    }

    private Stream<Found> references() {
        return parts().boxed()
                .flatMap(part -> draft.prose(part).mistakes().stream()
                        .map(mistake -> Found.text(
                                "TXT-REF",
                                ERROR,
                                part,
                                mistake.place().line() + ":" + mistake.place().column(),
                                name(part) + "第" + mistake.place().line() + "段第"
                                        + mistake.place().column() + "字：" + words(mistake),
                                false)));
    }

    private static String words(Prose.Mistake mistake) {
        return switch (mistake.wrong()) {
            case NO_SUCH_CELL -> "表式里没有“" + mistake.cell() + "”这一格；请从列表中选取。";
            case NO_FORMER_FIGURE -> "上一年度没有“" + mistake.cell() + "”的数字；请删去这处引用。";
            case LONELY_BRACE -> "“{”后面不是可用的引用；要印花括号请写“{{”。";
        };
    }

    /** A part that holds a table may be without words; the others may not. */
    private Stream<Found> empty() {
        return draft.form().parts().stream()
                .filter(part -> part.tableCode() == null && text(part.number()).isBlank())
                .map(part -> Found.text(
                        "TXT-EMPTY", ERROR, part.number(), "", "“" + part.heading() + "”没有内容；确实没有的请写“无”。", false));
    }

    /** S-HEAD: headings are the form's and cannot be edited; a heading written again in the text would stand there twice. */
    private Stream<Found> headings() {
        List<String> headings =
                draft.form().parts().stream().map(FormPart::heading).toList();
        return parts().boxed()
                .flatMap(part -> text(part)
                        .lines()
                        .map(String::strip)
                        .filter(line -> headings.stream()
                                .anyMatch(h -> line.replace(" ", "").equals(h)))
                        .map(line -> Found.text(
                                "S-HEAD",
                                ERROR,
                                part,
                                line,
                                name(part) + "的文字里又写了标题“" + line + "”；标题由表式给出，请从文字中删去。",
                                false)));
    }

    private Stream<Found> mismatches() {
        return Stream.of(Draft.OPENING, GENERAL, OTHER)
                .flatMap(part -> Claim.of(draft.form()).stream()
                        .flatMap(claim ->
                                claim.contradictions(text(part), tables).map(said -> mismatch(part, claim, said))));
    }

    private Found mismatch(int part, Claim claim, String said) {
        String figure = Prose.printed(claim.sum(tables).orElseThrow());
        String cells = claim.cells().stream().map(cell -> "{" + cell + "}").collect(Collectors.joining("＋"));
        return new Found(
                "TXT-MATCH",
                WARNING,
                claim.cells(),
                part,
                claim.item() + said + "≠" + figure,
                name(part) + "写“" + claim.item() + "”为" + said + "，表中（" + cells + "）为" + figure + "；请改用引用，使文字随表而定。",
                true,
                null);
    }

    private Stream<Found> arithmetic() {
        return parts().boxed()
                .flatMap(part -> Breakdown.in(text(part)).stream()
                        .filter(breakdown -> !breakdown.holds())
                        .map(breakdown -> doesNotAddUp(part, breakdown)));
    }

    private Found doesNotAddUp(int part, Breakdown breakdown) {
        String parts = breakdown.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+"));
        String total = breakdown.total().toPlainString();
        String difference = breakdown.total().subtract(breakdown.sum()).abs().toPlainString();
        return Found.text(
                "TXT-ARITH",
                WARNING,
                part,
                parts + "≠" + total,
                name(part) + "“共" + total + breakdown.unit() + "，其中……”各项" + parts + "="
                        + breakdown.sum().toPlainString() + "，与" + total + "相差" + difference + "；请核对，口径不同的请在附注中说明。",
                true);
    }

    /** 条例 Art. 50(4): 工作考核、社会评议和责任追究结果情况, asked of governments. */
    private Stream<Found> supervision() {
        var level = DraftChecks.level(draft.organ().level(), draft.organ().fullName());
        boolean government = level != ReportingOrgan.Level.DEPARTMENT && level != ReportingOrgan.Level.UNKNOWN;
        List<String> missing = Stream.of("考核", "评议", "责任追究")
                .filter(word -> !text(GENERAL).contains(word))
                .toList();
        return government && !missing.isEmpty()
                ? Stream.of(Found.text(
                        "S-EVAL",
                        WARNING,
                        GENERAL,
                        String.join("、", missing),
                        "第一部分没有写到" + String.join("、", missing) + "；政府本级的报告应当写明工作考核、社会评议和责任追究结果情况（条例第五十条第四项）。",
                        true))
                : Stream.empty();
    }

    /** 信息处理费 is reported in part 六 when it was charged, or asked for and not paid. */
    private Stream<Found> fees() {
        return Stream.of("R03.6.2.C7", "fee.charged")
                .filter(cell -> tables.value(cell).orElse(BigDecimal.ZERO).signum() > 0)
                .filter(cell -> !text(OTHER).contains("信息处理费"))
                .map(cell -> fee(cell, Prose.printed(tables.value(cell).orElseThrow())));
    }

    private static Found fee(String cell, String number) {
        String what = cell.equals("fee.charged") ? "本年收取信息处理费" + number + "元" : "有" + number + "件因逾期未缴费不再处理";
        return new Found("FEE-FIND", WARNING, List.of(cell), OTHER, number, what + "，第六部分却没有写到信息处理费的收取情况。", true, null);
    }

    private String name(int part) {
        return part == Draft.OPENING
                ? "开头"
                : "“" + draft.form().parts().get(part - 1).heading() + "”";
    }
}
