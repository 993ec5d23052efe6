package cn.yangguang.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {
    private static final LawProfile LAW = LawProfile.of(LawVersion.R2019);
    private static final OfficialDocument.Signature LIKENESS =
            new OfficialDocument.Signature("演示县演示镇人民政府", LocalDate.of(2024, 3, 20), true);

    private static final Map<LetterType, byte[]> FILES = new ConcurrentHashMap<>();
    private static final Map<LetterType, DocxTemplate> TEMPLATES = new ConcurrentHashMap<>();

    private static final Typesetter PRINTER = new Typesetter(FontShelf.of(List.of()));

    /** A paper with each outcome it may have. */
    record Case(LetterType type, @Nullable ReplyOutcome outcome) {}

    static Stream<Case> cases() {
        return Arrays.stream(LetterType.values()).flatMap(type -> {
            var outcomes = LAW.outcomes().stream()
                    .filter(rule -> rule.letter() == type)
                    .map(OutcomeRule::outcome)
                    .toList();
            return outcomes.isEmpty()
                    ? Stream.of(new Case(type, null))
                    : outcomes.stream().map(o -> new Case(type, o));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysEverythingItMustAndLeavesNoBrace(Case given) throws IOException {
        var facts = FullFacts.of(LAW, given.type(), given.outcome());
        var draft = draft(given, facts);
        assertThat(draft.missing()).isEmpty();
        var text = DocxTemplate.read(draft.docx()).text();
        assertThat(text).doesNotContain("{").doesNotContain("}").doesNotContain("。。");
        for (var content : RequiredContents.of(LAW, given.type(), given.outcome()))
            assertThat(content.standsIn(text) || content.anyOf().stream().anyMatch(blank -> said(text, facts, blank)))
                    .as(content.what())
                    .isTrue();
    }

    private static boolean said(String text, Facts facts, Blank blank) {
        return blank.list()
                ? facts.list(blank).stream()
                        .allMatch(entry -> entry.values().stream().allMatch(text::contains))
                : facts.text(blank).filter(text::contains).isPresent();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesEachRequiredBlankThatIsEmpty(Case given) {
        var facts = FullFacts.of(LAW, given.type(), given.outcome());
        for (var content : RequiredContents.of(LAW, given.type(), given.outcome())) {
            if (!content.words().isEmpty()) continue;
            var without = facts;
            for (var blank : content.anyOf()) without = without.without(blank);
            assertThat(draft(given, without).missing())
                    .extracting(MissingBlank::what)
                    .as("%s %s", given, content.what())
                    .contains(content.what());
        }
    }

    @ParameterizedTest
    @EnumSource(LetterType.class)
    void theProgramsOwnTemplateHasNoFault(LetterType type) {
        assertThat(TemplateCheck.faults(file(type), type)).isEmpty();
    }

    @Test
    void hasAPaperAndContentsForEveryType() {
        assertThat(Papers.all()).hasSize(34);
        for (var type : LetterType.values())
            assertThat(RequiredContents.of(LAW, type, null)).as(type.code()).isNotEmpty();
    }

    @Test
    void asksOfAnOutcomeWhatOnlyItNeeds() {
        assertThat(RequiredContents.of(LAW, LetterType.REFUSE, ReplyOutcome.REFUSED_THIRD_PARTY))
                .extracting(RequiredContent::blanks)
                .contains("{征求意见经过}或者{未征求意见的理由}")
                .doesNotContain("{密级和确定依据}");
    }

    @Test
    void citesTheArticlesOfTheLawOfTheApplication() {
        var before = LawProfile.on(LocalDate.of(2016, 3, 1));
        assertThat(DefaultWords.of(before, LetterType.EXTEND, null, "您").text(Blank.BASIS))
                .contains("《中华人民共和国政府信息公开条例》第二十四条第二款的规定");
        assertThat(DefaultWords.of(LAW, LetterType.REFUSE, ReplyOutcome.REFUSED_INTERNAL, "贵单位")
                        .texts())
                .containsEntry(Blank.BASIS, "《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第（三）项的规定")
                .containsEntry(Blank.FINDING, "贵单位申请公开的政府信息属于本机关的内部事务信息");
    }

    @Test
    void everyOutcomeOfBothVersionsHasItsDefaultWords() {
        for (var law : List.of(LawProfile.of(LawVersion.R2007), LAW))
            for (var rule : law.outcomes()) {
                if (!law.letter(rule.letter()).orElseThrow().reply() || rule.letter() == LetterType.OTHER) continue;
                assertThat(DefaultWords.of(law, rule.letter(), rule.outcome(), "您")
                                .texts())
                        .as("%s %s", law.version(), rule.outcome())
                        .containsKeys(Blank.BASIS, Blank.FINDING, Blank.DECISION);
            }
    }

    /** The PDF says what the Word file says; both are left in target/papers for the eye. */
    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSameWords(Case given) throws IOException {
        var docx =
                draft(given, FullFacts.of(LAW, given.type(), given.outcome())).docx();
        var set = PRINTER.typeset(docx);
        var folder = Files.createDirectories(Path.of("target", "papers"));
        var name = given.type().code() + (given.outcome() == null ? "" : "-" + given.outcome());
        Files.write(folder.resolve(name + ".docx"), docx);
        Files.write(folder.resolve(name + ".pdf"), set.pdf());
        try (var pdf = Loader.loadPDF(set.pdf())) {
            var printed = new PDFTextStripper().getText(pdf).replaceAll("\\s|—\\s*\\d+\\s*—", "");
            for (var line : DocxTemplate.read(docx).text().lines().toList())
                assertThat(printed).contains(line.replaceAll("\\s|—\\s*1\\s*—", ""));
        }
    }

    private static LetterDraft draft(Case given, Facts facts) {
        var template = TEMPLATES.computeIfAbsent(given.type(), PapersTest::read);
        return new LetterDraft(given.type(), given.outcome(), LAW, template, facts);
    }

    private static DocxTemplate read(LetterType type) {
        try {
            return DocxTemplate.read(file(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(LetterType type) {
        return FILES.computeIfAbsent(type, t -> new DocxWriter().template(Papers.of(t), LIKENESS));
    }
}
