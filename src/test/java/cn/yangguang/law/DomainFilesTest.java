package cn.yangguang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The data of the program against the reference tables of the field, where those are at hand. */
class DomainFilesTest {
    private static final Path DOMAIN = Path.of("../shared/domain");
    private final LawProfile revised = LawProfile.of(LawVersion.R2019);

    private static List<CSVRecord> rows(String file) throws IOException {
        Path path = DOMAIN.resolve(file);
        assumeThat(path).as("the reference tables are not at hand; skipped").exists();
        try (CSVParser parser = CSVParser.parse(
                Files.readString(path),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void outcomesHaveTheNameRowLetterAndRemedyOfTheReference() throws IOException {
        List<CSVRecord> rows = rows("outcome-map.csv");
        assertThat(rows).extracting(row -> row.get("outcome")).containsExactly(names(ReplyOutcome.values()));
        for (CSVRecord row : rows) {
            ReplyOutcome outcome = ReplyOutcome.valueOf(row.get("outcome"));
            OutcomeRule rule = revised.outcome(outcome).orElseThrow();
            assertThat(outcome.title()).isEqualTo(row.get("name_zh"));
            assertThat(rule.statRow()).isEqualTo(row.get("stat_row"));
            assertThat(rule.letter().code()).isEqualTo(row.get("letter"));
            assertThat(rule.remedy().name()).as(outcome.name()).isEqualTo(row.get("remedy_mode"));
        }
    }

    private static String[] names(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    @Test
    void lettersHaveTheTitleAndRemediesOfTheReference() throws IOException {
        List<CSVRecord> rows = rows("letter-types.csv");
        assertThat(rows).hasSize(LetterType.values().length);
        for (CSVRecord row : rows) {
            LetterType type = LetterType.ofCode(row.get("code")).orElseThrow();
            assertThat(type.title()).isEqualTo(row.get("title_zh"));
            assertThat(revised.letter(type).orElseThrow().remediesNotice())
                    .as(type.code())
                    .isEqualTo(row.get("remedies_notice").equals("yes"));
        }
    }

    @Test
    void statisticalRowsHaveTheWordsOfTheForms() throws IOException {
        for (CSVRecord row : rows("annual-report-rows.csv")) {
            if (row.get("section").equals("section3")) {
                StatForm form = StatForm.valueOf("F" + row.get("format"));
                assertThat(form.rows())
                        .contains(new StatRow(
                                form, row.get("row_code"), row.get("parent_or_article"), row.get("label_zh")));
            }
        }
        for (CSVRecord row : rows("stat-form-2014-rows.csv")) {
            if (row.get("code").startsWith("3")) {
                assertThat(StatForm.F2014.rows())
                        .contains(new StatRow(StatForm.F2014, row.get("code"), row.get("parent"), row.get("label_zh")));
            }
        }
    }
}
