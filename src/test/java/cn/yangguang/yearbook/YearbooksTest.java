package cn.yangguang.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.TestModules;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.SpokenFigures.Spoken;
import cn.yangguang.report.SpokenFigures.Told;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.Book;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearbooksTest {

    private static final int YEAR = 2025;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 1, 15, 9, 0).atZone(ZONE).toInstant(), ZONE);
    private static final Hand WRITER = holding(7, Duty.STATISTICIAN);
    private static final Hand SIGNER = holding(8, Duty.SIGNATORY);

    private final Map<String, BigDecimal> records = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private TestModules modules;
    private Yearbooks yearbooks;
    private Looks looks;

    @BeforeEach
    void open() {
        modules = TestModules.of("journal", "organ", "catalogue", "page", "report", "yearbook");
        modules.jdbc().sql("""
                        insert into organ.organ (key, name, full_name, level, active) values ('town', '演示镇', '演示县演示镇人民政府', 'TOWNSHIP', true)
                        """).update();
        var store = modules.get(YearbookStore.class);
        var editions = modules.get(EditionStore.class);
        Counting counting = (organ, year) -> new YearTables(year, year == YEAR ? records : Map.of());
        var drafting = new Drafting(counting, (organ, year) -> told, store, editions);
        var noting = new Noting(modules.get(Journal.class), CLOCK);
        yearbooks = new Yearbooks(
                modules.get(Organs.class),
                drafting,
                editions,
                store,
                new FigureWriting(store, noting),
                new TextWriting(store, noting),
                new Approving(store, editions, modules.get(AnnualReports.class), modules.get(Journal.class), CLOCK),
                CLOCK);
        looks = new Looks(modules.get(Organs.class), drafting, modules.get(LookStore.class), CLOCK);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void takesFiguresFromTheRecordsAndNamesTheBlanks() {
        records.put("R01.C7", BigDecimal.TEN);
        assertThat(draft().tables().value("R01.C7")).contains(BigDecimal.TEN);
        assertThat(draft().blanks())
                .hasSize(YearForm.of(YEAR).orElseThrow().cells().size() - 1)
                .extracting(FormCell::code)
                .contains("A1.issued")
                .doesNotContain("R01.C7");
        assertThat(draft().findings()).extracting(Found::rule).contains("ZERO");
    }

    @Test
    void statesWhatNoRecordShowsAndNothingElse() {
        records.put("R01.C7", BigDecimal.TEN);
        assertThat(enter(Map.of("A1.issued", "0", "A6.feeAmount", "1.5", "R01.C7", "11", "Z9", "1", "A2.issued", "-1")))
                .extracting(FieldProblem::field, FieldProblem::key)
                .containsExactlyInAnyOrder(
                        tuple("R01.C7", "yearbook.problem.counted"),
                        tuple("Z9", "yearbook.problem.cell"),
                        tuple("A2.issued", "yearbook.problem.count"));
        assertThat(draft().tables().value("A1.issued")).isEmpty();
        assertThat(enter(Map.of("A1.issued", "0", "A6.feeAmount", "1.5"))).isEmpty();
        assertThat(draft().tables().value("A6.feeAmount")).contains(new BigDecimal("1.5"));
        assertThat(enter(Map.of("A6.feeAmount", ""))).isEmpty();
        assertThat(draft().tables().value("A6.feeAmount")).isEmpty();
    }

    @Test
    void changesACountedFigureOnlyWithAReasonThatEverybodyReads() {
        records.put("R01.C7", BigDecimal.TEN);
        assertThat(keys(adjust("R01.C7", "12", ""))).containsExactly("yearbook.refusal.reason");
        assertThat(keys(adjust("A1.issued", "12", "两件漏登记，有纸质台账"))).containsExactly("yearbook.problem.uncounted");
        assertThat(adjust("R01.C7", "12", "两件漏登记，有纸质台账")).isEmpty();
        CellFigure figure = draft().figure("R01.C7");
        assertThat(figure.differs()).isTrue();
        assertThat(figure.accounted()).isTrue();
        assertThat(draft().book().adjustments())
                .containsExactly(new Book.Adjustment(
                        "R01.C7", "一、本年新收政府信息公开申请数量 · 总计", BigDecimal.TEN, new BigDecimal(12), "两件漏登记，有纸质台账"));
        var history = modules.get(Journal.class).historyOf("yearbook/town/2025/figure/R01.C7");
        assertThat(history).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("yearbook.adjust");
            assertThat(entry.detail()).isEqualTo("12（统计为10），理由：两件漏登记，有纸质台账");
        });
        records.put("R01.C7", new BigDecimal(11));
        assertThat(draft().findings())
                .filteredOn(f -> f.rule().equals("LIVE"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("调整时统计为10", "请重新确认"));
        assertThat(adjust("R01.C7", "", "")).isEmpty();
        assertThat(draft().tables().value("R01.C7")).contains(new BigDecimal(11));
    }

    @Test
    void tellsOfAnEnteredFigureThatTheRecordsNowContradict() {
        enter(Map.of("R04.C7", "3"));
        records.put("R04.C7", new BigDecimal(4));
        assertThat(draft().findings())
                .filteredOn(f -> f.rule().equals("LIVE"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.blocks()).isTrue();
                    assertThat(f.cells()).containsExactly("R04.C7");
                });
    }

    @Test
    void writesPartsWithLiveFiguresAndGoesBackToTheUsualWords() {
        records.put("R01.C7", BigDecimal.TEN);
        assertThat(draft().prose(1).text()).contains("本年新收政府信息公开申请10件");
        assertThat(write(1, "本年新收申请{R01.C7:件}。\r\n工作考核、社会评议、责任追究均已开展。")).isEmpty();
        records.put("R01.C7", BigDecimal.ONE);
        assertThat(draft().prose(1).text()).isEqualTo("本年新收申请1件。\n工作考核、社会评议、责任追究均已开展。");
        assertThat(draft().findings()).extracting(Found::rule).doesNotContain("S-EVAL", "TXT-MATCH");
        assertThat(write(1, "本年新收申请2件，其中{R01.C9}。")).isEmpty();
        assertThat(draft().findings()).extracting(Found::rule).contains("S-EVAL", "TXT-MATCH", "TXT-REF");
        assertThat(yearbooksWrite(1, null)).isEmpty();
        assertThat(draft().isWritten(1)).isFalse();
        assertThat(keys(write(7, "话"))).containsExactly("yearbook.problem.part");
    }

    @Test
    void speaksOfWhatOtherModulesTellAndFollowsThem() {
        tell("93.5");
        assertThat(draft().prose(1).text()).contains("（三）监督保障情况。演示评议，满意率93.5%。");
        assertThat(write(1, "评议满意率{appraisal.rate:%}。")).isEmpty();
        tell("95");
        assertThat(draft().prose(1).text()).isEqualTo("评议满意率95%。");
        told.clear();
        assertThat(draft().prose(1).mistakes()).hasSize(1);
    }

    private void tell(String rate) {
        told.clear();
        told.add(new Told(
                1,
                List.of(new Spoken("appraisal.rate", "满意率", new BigDecimal(rate), "%")),
                "演示评议，满意率{appraisal.rate:%}。"));
    }

    @Test
    void approvesOnlyWhatIsCompleteAndByOtherEyes() {
        assertThat(keys(act(Action.SUBMIT, "", WRITER))).containsExactly("yearbook.refusal.findings");
        complete();
        assertThat(act(Action.SUBMIT, "", WRITER)).isEmpty();
        assertThat(keys(enter(Map.of("A1.issued", "1")))).containsExactly("yearbook.refusal.closed");
        Hand both = Hand.of(
                new Person(
                        7,
                        "p7",
                        "演示人员7",
                        "town",
                        Set.of(new Assignment(Duty.SIGNATORY, "town"), new Assignment(Duty.STATISTICIAN, "town"))),
                "127.0.0.1");
        assertThat(keys(act(Action.APPROVE, "", both))).containsExactly("yearbook.refusal.drafter");
        assertThat(act(Action.APPROVE, "", SIGNER)).isEmpty();
        Edition edition = yearbooks.standing("town", YEAR).orElseThrow();
        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.draftedBy()).isEqualTo("演示人员7");
        assertThat(edition.approvedBy()).isEqualTo("演示人员8");
        assertThat(edition.book().date()).isEqualTo("2026-01-15");
    }

    @Test
    void keepsAnEditionWhateverTheRecordsSayLaterAndCorrectsItByANewOne() {
        complete();
        act(Action.SUBMIT, "", WRITER);
        act(Action.APPROVE, "", SIGNER);
        Book first = yearbooks.standing("town", YEAR).orElseThrow().book();
        records.put("R01.C7", new BigDecimal(99));
        assertThat(yearbooks.standing("town", YEAR).orElseThrow().book()).isEqualTo(first);
        assertThat(draft().findings())
                .filteredOn(f -> f.rule().equals("LIVE"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.blocks()).isFalse();
                    assertThat(f.message()).contains("已签发的报告为0", "现在统计为99");
                });
        records.put("R01.C7", BigDecimal.ZERO);
        assertThat(keys(act(Action.CORRECT, "", WRITER))).containsExactly("yearbook.refusal.reason");
        assertThat(act(Action.CORRECT, "第五部分漏写改进措施，现补充", WRITER)).isEmpty();
        write(5, "补充的改进措施。");
        act(Action.SUBMIT, "", WRITER);
        assertThat(act(Action.APPROVE, "", SIGNER)).isEmpty();
        List<Edition> editions = yearbooks.editions("town", YEAR);
        assertThat(editions).extracting(Edition::number).containsExactly(2, 1);
        assertThat(editions.getLast().book()).isEqualTo(first);
        assertThat(editions.getFirst().revision()).isEqualTo("第五部分漏写改进措施，现补充");
        assertThat(editions.getFirst().book().revisions())
                .singleElement()
                .satisfies(r -> assertThat(r.words()).isEqualTo("第五部分漏写改进措施，现补充"));
        assertThatThrownBy(() -> modules.jdbc()
                        .sql("update yearbook.edition set revision = 'x' where number = 2")
                        .update())
                .hasMessageContaining("yearbook");
    }

    @Test
    void comparesWithTheYearBeforeAndPrintsTheNoteThatExplains() {
        assertThat(inTransaction(() -> yearbooks.enterFigures("town", 2024, Map.of("R04.C7", "2"), WRITER)))
                .isEmpty();
        complete();
        Found carry = draft().findings().stream()
                .filter(f -> f.rule().equals("T3-CARRY-C7"))
                .findFirst()
                .orElseThrow();
        assertThat(carry.blocks()).isTrue();
        assertThat(inTransaction(() -> yearbooks.writeNote("town", YEAR, carry.key(), "撤销的单位结转2件，由县政府办公室办理。", WRITER)))
                .isEmpty();
        assertThat(draft().findings()).noneMatch(Found::blocks);
        assertThat(draft().book().notes()).containsExactly("撤销的单位结转2件，由县政府办公室办理。");
        assertThat(keys(inTransaction(() -> yearbooks.writeNote("town", YEAR, "nothing", "话", WRITER))))
                .containsExactly("yearbook.refusal.finding");
    }

    @Test
    void marksFiguresOfAnImport() {
        assertThat(inTransaction(() -> yearbooks.importFigures(
                        "town", 2023, Map.of("R01.C7", "5"), "2023年报.docx", Hand.commandLine())))
                .isEmpty();
        assertThat(yearbooks.draft("town", 2023).orElseThrow().figure("R01.C7").stated())
                .extracting(CellFigure.Stated::source)
                .isEqualTo("2023年报.docx");
    }

    @Test
    void refusesStrangersYearsThatAreNotAndOrgansThatAreNot() {
        assertThat(keys(yearbooks.enterFigures("town", YEAR, Map.of(), SIGNER)))
                .containsExactly("yearbook.refusal.writer");
        assertThat(keys(yearbooks.enterFigures("town", 2007, Map.of(), WRITER)))
                .containsExactly("yearbook.refusal.year");
        assertThat(keys(yearbooks.enterFigures("town", 2027, Map.of(), WRITER)))
                .containsExactly("yearbook.refusal.year");
        assertThat(keys(yearbooks.enterFigures("nowhere", YEAR, Map.of(), WRITER)))
                .containsExactly("yearbook.refusal.organ");
    }

    @Test
    void looksAtEveryReportOnceADay() {
        int looked = looks.catchUp(() -> true);
        assertThat(looked).isGreaterThanOrEqualTo(2);
        assertThat(looks.catchUp(() -> true)).isZero();
        assertThat(looks.last("town", YEAR)).get().satisfies(look -> {
            assertThat(look.day()).isEqualTo("2026-01-15");
            assertThat(look.errors()).isPositive();
        });
    }

    private void complete() {
        YearForm.of(YEAR).orElseThrow().cells().stream()
                .filter(cell -> cell.table().equals("T3"))
                .forEach(cell -> records.put(cell.code(), BigDecimal.ZERO));
        assertThat(enter(draft().blanks().stream().collect(Collectors.toMap(FormCell::code, cell -> "0"))))
                .isEmpty();
        assertThat(write(5, "更新不够及时（演示）。")).isEmpty();
    }

    private Draft draft() {
        return yearbooks.draft("town", YEAR).orElseThrow();
    }

    private List<FieldProblem> enter(Map<String, String> values) {
        return inTransaction(() -> yearbooks.enterFigures("town", YEAR, values, WRITER));
    }

    private List<FieldProblem> adjust(String cell, String value, String reason) {
        return inTransaction(() -> yearbooks.adjust("town", YEAR, cell, value, reason, WRITER));
    }

    private List<FieldProblem> write(int part, String text) {
        return yearbooksWrite(part, text);
    }

    private List<FieldProblem> yearbooksWrite(int part, @Nullable String text) {
        return inTransaction(() -> yearbooks.writePart("town", YEAR, part, text, WRITER));
    }

    private List<FieldProblem> act(Action action, String reason, Hand hand) {
        return inTransaction(() -> yearbooks.act("town", YEAR, action, reason, hand));
    }

    private List<FieldProblem> inTransaction(Supplier<List<FieldProblem>> act) {
        return Objects.requireNonNull(modules.transaction().execute(status -> act.get()));
    }

    private static List<String> keys(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::key).toList();
    }

    private static Hand holding(long id, Duty duty) {
        return Hand.of(
                new Person(id, "p" + id, "演示人员" + id, "town", Set.of(new Assignment(duty, "town"))), "127.0.0.1");
    }
}
