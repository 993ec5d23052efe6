package cn.yangguang.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.TestModules;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DivisionsImportTest {

    private static final Actor ACTOR = Actor.commandLine(null);
    private static final Path DATA = Path.of("../shared/data/divisions");
    private static final String REGIONS = """
            code,name,level,type,parent_code
            64,宁夏回族自治区,1,自治区,
            640181105,临河镇,4,镇,640181
            6401,银川市,2,地级市,64
            640181,灵武市,3,县级市,6401
            """;

    private final TestModules modules = TestModules.of("page", "journal", "organ");
    private final Organs organs = modules.get(Organs.class);
    private final DivisionsImport divisions = modules.get(DivisionsImport.class);

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void buildsTheTreeWhateverTheOrderOfTheRows() {
        assertThat(run(REGIONS, false)).isEqualTo(new ImportOutcome(4, 4, 0, 0, List.of(), true));
        assertThat(organs.pathOf("640181105"))
                .extracting(Organ::fullName)
                .containsExactly("宁夏回族自治区人民政府", "银川市人民政府", "灵武市人民政府", "灵武市临河镇人民政府");
        assertThat(organs.active()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        run(REGIONS, false);
        long acts = count("journal.entry");
        assertThat(run(REGIONS, false)).isEqualTo(new ImportOutcome(4, 0, 0, 4, List.of(), true));
        assertThat(count("journal.entry")).isEqualTo(acts);
    }

    @Test
    void findsTheOrganThatStandsForADivisionAndKeepsItsKeyAndName() {
        create("linhe", "临河镇", "临河镇政府", OrganLevel.TOWNSHIP, "640181105");
        ImportOutcome outcome = run(REGIONS, false);
        assertThat(outcome.added()).isEqualTo(3);
        assertThat(outcome.changed()).isEqualTo(1);
        Organ linhe = organs.find("linhe").orElseThrow();
        assertThat(linhe.parent()).isEqualTo("640181");
        assertThat(linhe.fullName()).isEqualTo("临河镇政府");
        assertThat(linhe.active()).isTrue();
        assertThat(modules.get(Journal.class).historyOf("organ/linhe").getLast().act())
                .isEqualTo("organ.change");
    }

    @Test
    void followsARenaming() {
        run(REGIONS, false);
        ImportOutcome outcome = run(REGIONS.replace("临河镇", "新河镇"), false);
        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(organs.find("640181105").orElseThrow().fullName()).isEqualTo("灵武市新河镇人民政府");
    }

    @Test
    void reportsEveryBadRowAndTakesNothing() {
        String file = """
                code,name,level,type,parent_code
                64,宁夏回族自治区,1,自治区,
                6401,银川市,3,地级市,64
                640181,灵武市,3,县级市,6401
                12345,五位,3,县,64
                6402,,2,地级市,64
                6403,吴忠市,2,地级市,65
                6404,固原市,2,地级市,64
                6404,固原市,2,地级市,64
                """;
        ImportOutcome outcome = run(file, false);
        assertThat(outcome.done()).isFalse();
        assertThat(outcome.bad())
                .extracting(BadRow::line, BadRow::field)
                .containsExactly(
                        tuple(3, "level"),
                        tuple(4, "parent_code"),
                        tuple(5, "code"),
                        tuple(6, "name"),
                        tuple(7, "parent_code"),
                        tuple(9, "code"));
        assertThat(outcome.bad())
                .allSatisfy(row ->
                        assertThat(row.reason()).doesNotContain("organ.import").isNotBlank());
        assertThat(count("organ.organ")).isZero();
    }

    @Test
    void takesTheGoodRowsWhenAsked() {
        ImportOutcome outcome = run(REGIONS + "640181106,孤儿镇,4,镇,640182\n640181107,又一镇,4,镇,640181\n", true);
        assertThat(outcome.done()).isTrue();
        assertThat(outcome.added()).isEqualTo(5);
        assertThat(outcome.bad()).extracting(BadRow::line).containsExactly(6);
    }

    @Test
    void readsGbkAndRefusesAFileWithoutColumns() throws IOException {
        byte[] gbk = REGIONS.getBytes(Charset.forName("GBK"));
        assertThat(divisions
                        .run(new ByteArrayInputStream(gbk), "gbk.csv", false, ACTOR, ImportProgress.SILENT)
                        .added())
                .isEqualTo(4);
        assertThat(run("a,b\n1,2\n", true).done()).isFalse();
        assertThat(run("", true).done()).isFalse();
        assertThat(run("code,name\n65,新疆维吾尔自治区\n", true).bad())
                .extracting(BadRow::line)
                .containsExactly(0);
        assertThat(divisions
                        .run(Path.of("no-such-file.csv"), true, ACTOR, ImportProgress.SILENT)
                        .bad())
                .hasSize(1);
        assertThat(count("organ.organ")).isEqualTo(4);
    }

    @Test
    void hangsVillagesBelowTheirTownshipUnlessItsNameDiffers() {
        run(REGIONS, false);
        String head = "code,name,town_code,town_name,county_code,county_name,town_complete\n";
        ImportOutcome good = run(head + "640181105200,演示村委会,640181105,临河镇,640181,灵武市,1\n", false);
        assertThat(good.added()).isEqualTo(1);
        assertThat(organs.find("640181105200").orElseThrow().fullName()).isEqualTo("临河镇演示村民委员会");
        ImportOutcome other = run(head + "640181105201,演示村委会,640181105,别的镇,640181,灵武市,1\n", false);
        assertThat(other.bad()).extracting(BadRow::field).containsExactly("town_name");
    }

    @Test
    void aStatisticalListNeitherRenamesNorMixesUpDivisions() {
        run(REGIONS, false);
        String head = "code,name,county_code,city_code,province_code\n";
        assertThat(run(head + "640181105,临河镇,640181,6401,64\n", false).unchanged())
                .isEqualTo(1);
        assertThat(run(head + "640181105,园区,640181,6401,64\n", false).bad())
                .extracting(BadRow::field)
                .containsExactly("name");
    }

    @Test
    void takesTheWholeCountryAndTwiceChangesNothing() {
        Path file = DATA.resolve("regions-2025.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "no divisions beside the checkout");
        create("linhe", "临河镇", "灵武市临河镇人民政府", OrganLevel.TOWNSHIP, "640181105");
        int[] last = new int[2];
        ImportOutcome first = divisions.run(file, false, ACTOR, (done, of) -> {
            last[0] = done;
            last[1] = of;
        });
        assertThat(first.bad()).isEmpty();
        assertThat(first.read()).isEqualTo(42_130);
        assertThat(first.added()).isEqualTo(42_129);
        assertThat(first.changed()).isEqualTo(1);
        assertThat(last).containsExactly(42_130, 42_130);
        assertThat(organs.pathOf("linhe")).extracting(Organ::name).containsExactly("宁夏回族自治区", "银川市", "灵武市", "临河镇");
        ImportOutcome second = divisions.run(file, false, ACTOR, ImportProgress.SILENT);
        assertThat(second.unchanged()).isEqualTo(42_130);
        assertThat(second.added() + second.changed()).isZero();
    }

    @Test
    void takesTheVillagesThatHaveTheirTownship() {
        Path regions = DATA.resolve("regions-2025.csv.gz");
        Path villages = DATA.resolve("villages-2023-part.csv.gz");
        Assumptions.assumeTrue(Files.exists(villages), "no villages beside the checkout");
        divisions.run(regions, false, ACTOR, ImportProgress.SILENT);
        ImportOutcome outcome = divisions.run(villages, true, ACTOR, ImportProgress.SILENT);
        assertThat(outcome.read()).isEqualTo(43_053);
        assertThat(outcome.added())
                .as("6,939 have no township in the list, 6,280 one whose code now means another place")
                .isEqualTo(29_834);
        assertThat(outcome.added() + outcome.bad().size()).isEqualTo(43_053);
        assertThat(organs.children("340621100")).isNotEmpty().allMatch(o -> o.level() == OrganLevel.VILLAGE);
    }

    private ImportOutcome run(String csv, boolean skipBad) {
        try {
            var in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
            return divisions.run(in, "演示.csv", skipBad, ACTOR, ImportProgress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(String table) {
        return modules.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private void create(String key, String name, String fullName, OrganLevel level, @Nullable String division) {
        var organ = new Organ(key, name, fullName, level, null, division, null, true, OrganFacts.NONE);
        assertThat(organs.create(organ, ACTOR)).isEmpty();
    }
}
