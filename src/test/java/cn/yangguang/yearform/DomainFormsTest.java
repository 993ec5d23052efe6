package cn.yangguang.yearform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The forms of the program against the reference tables of the field, and real reports against the checks, where at hand. */
class DomainFormsTest {

    private static List<CSVRecord> rows(String file) throws IOException {
        Path path = Path.of("../shared/domain").resolve(file);
        assumeThat(path).as("the reference tables are not at hand; skipped").exists();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(path), format)) {
            return parser.getRecords();
        }
    }

    private static Stream<FormRow> rows(YearForm form, String table) {
        return form.table(table).orElseThrow().blocks().stream().flatMap(block -> block.rows().stream());
    }

    @Test
    void rowsOfSectionsTwoAndThreeAreThoseOfTheReferenceInItsOrder() throws IOException {
        List<CSVRecord> rows = rows("annual-report-rows.csv");
        for (String code : List.of("2019", "2021")) {
            YearForm form = YearForm.of(Integer.parseInt(code)).orElseThrow();
            List<String> wanted = rows.stream()
                    .filter(row ->
                            row.get("format").equals(code) && row.get("is_data").equals("1"))
                    .map(row -> row.get("row_code") + " " + row.get("label_zh"))
                    .toList();
            assertThat(Stream.concat(rows(form, "T3"), rows(form, "T2")).map(row -> row.code() + " " + row.label()))
                    .containsExactlyElementsOf(wanted);
            List<String> groups = rows.stream()
                    .filter(row ->
                            row.get("format").equals(code) && row.get("is_data").equals("0"))
                    .map(row -> row.get("label_zh"))
                    .toList();
            assertThat(rows(form, "T3").flatMap(row -> row.groups().stream()).distinct())
                    .containsExactlyElementsOf(groups);
            for (CSVRecord row : rows) {
                if (row.get("format").equals(code) && row.get("section").equals("section2")) {
                    assertThat(form.table("T2").orElseThrow().blocks())
                            .filteredOn(block -> block.rows().stream()
                                    .anyMatch(one -> one.code().equals(row.get("row_code"))))
                            .singleElement()
                            .extracting(FormBlock::heading)
                            .isEqualTo(row.get("parent_or_article"));
                }
            }
        }
    }

    @Test
    void columnsAreThoseOfTheReferenceForEveryRow() throws IOException {
        List<CSVRecord> columns = rows("annual-report-columns.csv");
        for (String code : List.of("2019", "2021")) {
            YearForm form = YearForm.of(Integer.parseInt(code)).orElseThrow();
            for (FormBlock block : form.tables().stream()
                    .flatMap(table -> table.blocks().stream())
                    .toList()) {
                String row = block.rows().getFirst().code();
                String section = row.startsWith("A") ? "section2" : row.isEmpty() ? "section4" : "section3";
                List<String> wanted = columns.stream()
                        .filter(column -> column.get("format").equals(code)
                                && column.get("section").equals(section)
                                && (!section.equals("section2")
                                        || List.of(column.get("applies_to_rows").split(","))
                                                .contains(row)))
                        .map(column ->
                                column.get("column_code") + " " + column.get("group_zh") + "/" + column.get("label_zh"))
                        .map(words -> words.replace(" /", " "))
                        .toList();
                assertThat(block.columns())
                        .extracting(column -> column.code() + " "
                                + String.join("/", column.levels()).replace("申请人情况/", ""))
                        .as("%s %s", code, row)
                        .containsExactlyElementsOf(wanted);
            }
        }
    }

    @Test
    void statisticsAreThoseOfTheReferenceWithTheirUnits() throws IOException {
        YearForm form = YearForm.of(2016).orElseThrow();
        List<String> wanted = rows("stat-form-2014-rows.csv").stream()
                .map(row -> row.get("code") + " " + row.get("label_zh") + " " + row.get("unit"))
                .toList();
        assertThat(wanted).hasSize(65);
        assertThat(rows(form, "ST").map(row -> row.code() + " " + row.label() + " " + unit(row)))
                .containsExactlyElementsOf(wanted);
    }

    private static String unit(FormRow row) {
        return row.measure() == null
                ? ""
                : Objects.requireNonNull(row.measure()).unit();
    }

    @Test
    void theReferenceFixtureIsTheOneShippedHere() throws IOException {
        YearTables city = SoundTables.city2025();
        for (CSVRecord row : rows("annual-report-fixture-2025.csv")) {
            for (int column = 1; column <= 7; column++) {
                String code = row.get("row_code") + ".C" + column;
                assertThat(city.value(code))
                        .as(code)
                        .hasValueSatisfying(value -> assertThat(value)
                                .isEqualByComparingTo(row.get("C" + code.substring(code.length() - 1))));
            }
        }
    }

    @Test
    void realReportsGiveNoFinding() throws IOException {
        Path tables = Path.of("../shared/data/annual-reports/tables");
        assumeThat(tables).as("the real reports are not at hand; skipped").exists();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                TablesRead read = TablesJson.read(Files.readString(file));
                assertThat(read).as(file.toString()).isInstanceOf(TablesRead.Good.class);
                TablesRead.Good good = (TablesRead.Good) read;
                assertThat(good.organ().level()).isNotEqualTo(ReportingOrgan.Level.UNKNOWN);
                assertThat(good.tables().values()).hasSize(200);
                assertThat(YearChecks.run(good.tables(), null, good.organ()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
