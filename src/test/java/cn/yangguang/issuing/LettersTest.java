package cn.yangguang.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.TestModules;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.DocxTemplate;
import cn.yangguang.letter.Facts;
import cn.yangguang.letter.MissingBlank;
import cn.yangguang.letter.NumberSeries;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.typeset.WordFile;
import cn.yangguang.vault.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.IllegalTransactionStateException;

/** Letters on a real database. Every test asks for letters of its own subject; numbers are counted by mark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest {
    private static final Actor CLERK = new Actor(7L, "演示经办人", "HANDLER", "zhen", "127.0.0.1");
    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    private final TestModules modules = TestModules.of("page", "journal", "organ", "vault", "issuing");
    private final Letters letters = modules.get(Letters.class);
    private final LetterSettings settings = modules.get(LetterSettings.class);

    @BeforeAll
    void aTownship() {
        organ("zhen", "演示镇", "演示县演示镇人民政府");
        organ("xiang", "演示乡", "演示县演示乡人民政府");
        set("zhen", "演政公");
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void sealsALetterWithItsNumberAndItsTwoFiles() throws IOException {
        var sealed = seal(refusal(), "甲-1", "甲-1/reply").letter();
        assertThat(sealed.number()).matches("演政公复〔2016〕\\d+号");
        assertThat(sealed.subject()).isEqualTo("甲-1");
        assertThat(sealed.sealedBy()).isEqualTo("演示经办人");
        var text = DocxTemplate.read(letters.file(sealed.id(), FileKind.DOCX)).text();
        assertThat(text)
                .contains(sealed.number(), "演示县演示镇人民政府", "演示申请人：", "2016年3月1日", "（联系人：演示联系人，联系电话：0000-0000000）")
                .contains("第十四条第四款、第二十一条第（二）项、第二十三条的规定，本机关决定不予公开")
                .contains("如对本", "60日内", "演示县人民政府", "6个月内", "演示县人民法院");
        assertThat(Sha256.of(letters.file(sealed.id(), FileKind.DOCX))).isEqualTo(sealed.hash());
        assertThat(new String(letters.file(sealed.id(), FileKind.PDF), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(letters.facts(sealed.id()).text(Blank.APPLICANT)).contains("演示申请人");
        assertThat(letters.of("甲-1")).containsExactly(sealed);
        assertThat(modules.get(Journal.class).historyOf("letter/" + sealed.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("issuing.seal");
                    assertThat(entry.afterHash()).isEqualTo(sealed.hash());
                    assertThat(entry.detail()).doesNotContain("演示申请人");
                });
    }

    @Test
    void takesTheRemediesByTheDayOfTheLetter() throws IOException {
        var now = new LetterOrder(
                "zhen",
                LetterType.REFUSE,
                ReplyOutcome.REFUSED_INTERNAL,
                ApplicantType.COMMERCIAL_ENTERPRISE,
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 20),
                facts().put(Blank.REASON, "属于后勤管理信息").build());
        var text = DocxTemplate.read(letters.preview(now).docx()).text();
        assertThat(text)
                .contains("先向演示县人民政府申请行政复议", "贵单位", "第十六条第一款", "演政公复〔2024〕　号")
                .doesNotContain("6个月");
    }

    @Test
    void namesWhatIsMissingAndUsesNoNumber() {
        settings.set("xiang", LetterSetting.NONE, CLERK);
        var order = new LetterOrder(
                "xiang", LetterType.REFUSE, ReplyOutcome.REFUSED_THIRD_PARTY, null, TODAY, TODAY, facts().build());
        assertThat(letters.missing(order))
                .extracting(MissingBlank::what)
                .contains("复议机关", "法院", "联系人", "机关代字（答复）", "不予公开的事实理由（不能只写条款）")
                .doesNotContain("救济告知", "发文字号");
        assertThat(letters.missing(order))
                .filteredOn(lack -> lack.what().equals("法院"))
                .extracting(MissingBlank::place)
                .containsExactly(MissingBlank.Place.SETTINGS);
        var sealing = modules.transaction().execute(status -> letters.seal(order, "乙", "乙/reply", CLERK));
        assertThat(sealing).isInstanceOf(Sealing.Incomplete.class);
        assertThat(letters.of("乙")).isEmpty();
    }

    @Test
    void makesOneLetterOfTwoClicks() {
        var first = seal(refusal(), "丙", "丙/reply");
        var second = seal(refusal(), "丙", "丙/reply");
        assertThat(first.fresh()).isTrue();
        assertThat(second.fresh()).isFalse();
        assertThat(second.letter()).isEqualTo(first.letter());
        assertThatThrownBy(() -> seal(refusal(), "丁", "丙/reply")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesOneLetterOfTwoClicksAtOnce() {
        var ids = new ConcurrentSkipListSet<Long>();
        atOnce(4, n -> ids.add(seal(refusal(), "戊", "戊/reply").letter().id()));
        assertThat(ids).hasSize(1);
        assertThat(letters.of("戊")).hasSize(1);
    }

    @Test
    void numbersWithoutGapAndDoubleAlsoWhenSealingFails() {
        set("xiang", "演乡公");
        Set<Integer> serials = new ConcurrentSkipListSet<>();
        atOnce(
                24,
                n -> modules.transaction().executeWithoutResult(status -> {
                    var order = refusal("xiang");
                    var done = (Sealing.Done) letters.seal(order, "己" + n, "己" + n, CLERK);
                    if (n % 3 == 0) status.setRollbackOnly();
                    else serials.add(serial(done.letter()));
                }));
        assertThat(serials)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void sealsOnlyInsideATransaction() {
        assertThatThrownBy(() -> letters.seal(refusal(), "庚", "庚", CLERK))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsContentsClosedAndLettersUnchanged() {
        var sealed = seal(refusal(), "辛", "辛/reply").letter();
        var raw = modules.jdbc()
                .sql("select facts from issuing.letter where id = :id")
                .param("id", sealed.id())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(raw, StandardCharsets.UTF_8)).doesNotContain("演示申请人");
        for (var sql : List.of(
                "update issuing.letter set subject = 'x'",
                "delete from issuing.letter",
                "truncate issuing.letter cascade",
                "update issuing.number_series set last = last + 2",
                "delete from issuing.number_series"))
            assertThatThrownBy(() -> modules.jdbc().sql(sql).update())
                    .as(sql)
                    .hasMessageMatching("(?s).*(append-only|only go on by one).*");
    }

    @Test
    void numbersNoPaperThatHasNoNumber() {
        var receipt = new LetterOrder(
                "zhen",
                LetterType.RECEIPT,
                null,
                ApplicantType.NATURAL_PERSON,
                TODAY,
                TODAY,
                facts().put(Blank.CHANNEL, "当面").build());
        assertThat(seal(receipt, "壬", "壬/receipt").letter().number()).isNull();
    }

    @Test
    void takesTheOrgansOwnTemplateAndLetsItGoAgain() throws IOException {
        var templates = modules.get(Templates.class);
        var own = WordFile.lines("{单位全称}自己的撤回确认 {文号}", "{申请人}：{收到日期}收到{编号}“{申请内容}”，{撤回日期}撤回。", "{联系人}{联系电话} {成文日期}")
                .bytes();
        assertThat(templates.bring("zhen", LetterType.WITHDRAWN, own, "own.docx", CLERK))
                .isEmpty();
        assertThat(templates.own("zhen")).extracting(OwnTemplate::name).contains("own.docx");
        var order = new LetterOrder(
                "zhen",
                LetterType.WITHDRAWN,
                ReplyOutcome.OTHER_WITHDRAWN,
                ApplicantType.NATURAL_PERSON,
                TODAY,
                TODAY,
                facts().put(Blank.WITHDRAWN_ON, TODAY).build());
        var sealed = seal(order, "癸", "癸/withdrawn").letter();
        assertThat(DocxTemplate.read(letters.file(sealed.id(), FileKind.DOCX)).text())
                .contains("演示县演示镇人民政府自己的撤回确认 " + sealed.number());
        templates.restore("zhen", LetterType.WITHDRAWN, CLERK);
        assertThat(templates.own("zhen", LetterType.WITHDRAWN)).isEmpty();
        assertThat(DocxTemplate.read(letters.preview(order).docx()).text()).doesNotContain("自己的");
    }

    @Test
    void refusesATemplateWithFaultsByName() {
        var faults = modules.get(Templates.class)
                .bring("zhen", LetterType.EXTEND, WordFile.lines("{申请者}").bytes(), "x.docx", CLERK);
        assertThat(faults).extracting(fault -> fault.detail()).contains("{申请者}", "延长的工作日数 {延长工作日数}");
        assertThat(modules.get(Templates.class).own("zhen", LetterType.EXTEND)).isEmpty();
    }

    @Test
    void refusesAMarkThatIsNoneOrBelongsToAnotherOrgan() {
        assertThat(settings.set("xiang", marks("ABC"), CLERK))
                .extracting(FieldProblem::key)
                .containsOnly("issuing.problem.mark");
        assertThat(settings.set("xiang", marks("演政公"), CLERK))
                .extracting(FieldProblem::key)
                .containsOnly("issuing.problem.mark-taken");
    }

    private static int serial(SealedLetter letter) {
        return Integer.parseInt(String.valueOf(letter.number()).replaceAll(".*〕(\\d+)号", "$1"));
    }

    private void atOnce(int times, IntConsumer act) {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, times)
                    .mapToObj(n -> threads.submit(() -> act.accept(n)))
                    .toList();
            for (var one : all) one.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Sealing.Done seal(LetterOrder order, String subject, String key) {
        var sealing = modules.transaction().execute(status -> letters.seal(order, subject, key, CLERK));
        assertThat(sealing).isInstanceOf(Sealing.Done.class);
        return (Sealing.Done) sealing;
    }

    private static LetterOrder refusal() {
        return refusal("zhen");
    }

    private static LetterOrder refusal(String organ) {
        return new LetterOrder(
                organ,
                LetterType.REFUSE,
                ReplyOutcome.REFUSED_THIRD_PARTY,
                ApplicantType.NATURAL_PERSON,
                LocalDate.of(2016, 2, 15),
                TODAY,
                facts().put(Blank.REASON, "该信息记录了他人的住址和电话")
                        .put(Blank.CONSULTATION_COURSE, "本机关于2016年2月16日书面征求第三方意见，第三方不同意公开。")
                        .build());
    }

    private static Facts.Builder facts() {
        return Facts.with()
                .put(Blank.APPLICANT, "演示申请人")
                .put(Blank.APPLICATION_NUMBER, "2016-0001")
                .put(Blank.RECEIVED_ON, LocalDate.of(2016, 2, 15))
                .put(Blank.REQUEST, "演示镇2015年度救助名单");
    }

    private void set(String organ, String mark) {
        assertThat(settings.set(organ, marks(mark), CLERK)).isEmpty();
    }

    private static LetterSetting marks(String mark) {
        return new LetterSetting(
                "演示县人民政府",
                "演示县人民法院",
                "演示联系人",
                "0000-0000000",
                "",
                "",
                null,
                Map.of(NumberSeries.REPLY, mark + "复", NumberSeries.NOTICE, mark + "告"));
    }

    private void organ(String key, String name, String fullName) {
        modules.get(Organs.class)
                .create(
                        new Organ(key, name, fullName, OrganLevel.TOWNSHIP, null, null, null, true, OrganFacts.NONE),
                        CLERK);
    }
}
