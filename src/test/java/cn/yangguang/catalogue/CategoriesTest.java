package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.TestModules;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    private static final Actor ACTOR = Actor.commandLine("zhen");
    private static final LocalDate IN_2016 = LocalDate.of(2016, 6, 1);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 6, 1);

    private final TestModules modules = TestModules.of("page", "journal", "organ", "catalogue");
    private final Categories categories = modules.get(Categories.class);

    @BeforeEach
    void aCountyAndATownship() {
        create("xian", OrganLevel.COUNTY, null);
        create("zhen", OrganLevel.TOWNSHIP, "xian");
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void offersWhatTheLawOfTheDayNames() {
        assertThat(categories.offeredTo("zhen", IN_2016))
                .hasSize(8)
                .allMatch(c -> c.code().startsWith("O"));
        assertThat(categories.offeredTo("zhen", LocalDate.of(2019, 5, 14))).hasSize(8);
        assertThat(categories.offeredTo("zhen", LocalDate.of(2019, 5, 15))).hasSize(23);
        assertThat(categories.offeredTo("xian", IN_2016)).isEmpty();
        assertThat(categories.offeredTo("xian", IN_2025))
                .hasSize(15)
                .allMatch(c -> c.code().startsWith("B"));
        assertThat(categories.offeredTo("nobody", IN_2025)).isEmpty();
    }

    @Test
    void wordsTheStatutoryCategoriesAsTheLawDoes() {
        assertThat(categories.find("B07").orElseThrow().title()).isEqualTo("财政预算、决算信息");
        assertThat(categories.find("T05").orElseThrow().basis()).isEqualTo("《条例》（2019）第二十一条");
        assertThat(categories.find("B15").orElseThrow().basis()).isEqualTo("《条例》（2019）第二十条第十五项");
        assertThat(categories.find("O08").orElseThrow().title()).isEqualTo("执行计划生育政策的情况");
    }

    @Test
    void offersAnOrgansOwnColumnsFirstAndToNobodyElse() {
        assertThat(categories.column("zhen", "zhen-huodong", "活动信息", 1, ACTOR)).isEmpty();
        assertThat(categories.column("zhen", "zhen-jigou", "机构职能", 2, ACTOR)).isEmpty();
        assertThat(categories.offeredTo("zhen", IN_2016).subList(0, 2))
                .extracting(Category::title)
                .containsExactly("活动信息", "机构职能");
        assertThat(categories.offeredTo("xian", IN_2025)).noneMatch(c -> c.scheme() == Category.Scheme.COLUMN);
        assertThat(categories.offered("zhen", IN_2016, "机构职能").orElseThrow().code())
                .isEqualTo("zhen-jigou");
        assertThat(categories
                        .offered("zhen", IN_2016, "zhen-huodong")
                        .orElseThrow()
                        .title())
                .isEqualTo("活动信息");
        assertThat(categories.offered("zhen", IN_2016, "B07")).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        assertThat(categories.column("zhen", "zhen-1", "活动信息", 1, ACTOR)).isEmpty();
        assertThat(categories.column("zhen", "zhen-1", "活动信息", 1, ACTOR)).isEmpty();
        assertThat(categories.column("zhen", "zhen-1", "公开活动信息", 1, ACTOR)).isEmpty();
        assertThat(modules.get(Journal.class).historyOf("category/zhen-1")).hasSize(2);
        assertThat(categories.columnsOf("zhen")).extracting(Category::title).containsExactly("公开活动信息");
    }

    @Test
    void refusesACodeOrTitleThatIsTaken() {
        assertThat(categories.column("zhen", "zhen-1", "活动信息", 1, ACTOR)).isEmpty();
        assertThat(categories.column("zhen", "zhen-2", "活动信息", 2, ACTOR))
                .extracting(FieldProblem::key)
                .containsExactly("catalogue.problem.title-taken");
        assertThat(categories.column("xian", "zhen-1", "别的", 1, ACTOR))
                .extracting(FieldProblem::key)
                .containsExactly("catalogue.problem.code-taken");
        assertThat(categories.column("zhen", "B01", "别的", 1, ACTOR))
                .extracting(FieldProblem::key)
                .containsExactly("catalogue.problem.code-taken");
        assertThat(categories.column("zhen", "含 空格", "", 1, ACTOR))
                .extracting(FieldProblem::key)
                .containsExactly("catalogue.problem.code", "catalogue.problem.title");
    }

    private void create(String key, OrganLevel level, @Nullable String parent) {
        var organ = new Organ(key, key, key + "人民政府", level, parent, null, null, true, OrganFacts.NONE);
        assertThat(modules.get(Organs.class).create(organ, ACTOR)).isEmpty();
    }
}
