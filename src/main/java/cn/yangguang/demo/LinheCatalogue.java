package cn.yangguang.demo;

import cn.yangguang.catalogue.CatalogueImport;
import cn.yangguang.catalogue.Categories;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.DisclosureSettings;
import cn.yangguang.journal.Actor;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the town sorts what it publishes, and where: the twelve 类别 of its 2016 report and the two channels it counts. */
@Component
class LinheCatalogue {

    /** In the order of the report; the position makes the code. */
    static final List<String> CATEGORIES = List.of(
            "活动信息",
            "机构职能",
            "政策、规范性文件",
            "行政许可",
            "重大建设项目",
            "为民办实事",
            "民政扶贫救灾社会保障就业",
            "国土资源城乡建设环保能源",
            "安全生产、应急管理",
            "各类文件",
            "群众办事流程",
            "财政资金");

    static final Channel PLATFORM = new Channel(Channel.PLATFORM, "“三化一满意”信息平台", Channel.Kind.PLATFORM);
    static final Channel BOARD = new Channel("notice-board", "镇机关公示栏", Channel.Kind.NOTICE_BOARD);

    private static final String MATTERS = "linhe-catalogue.csv";
    private static final int REVIEW_LEVELS = 2;
    private static final Actor MACHINE = Actor.commandLine(LinheOrgans.LINHE);

    private final Categories categories;
    private final CatalogueImport matters;
    private final DisclosureSettings settings;

    LinheCatalogue(Categories categories, CatalogueImport matters, DisclosureSettings settings) {
        this.categories = categories;
        this.matters = matters;
        this.settings = settings;
    }

    @Transactional
    void load() {
        if (!categories.columnsOf(LinheOrgans.LINHE).isEmpty()) {
            return;
        }
        for (int i = 1; i <= CATEGORIES.size(); i++) {
            Refused.never(categories.column(LinheOrgans.LINHE, code(i), CATEGORIES.get(i - 1), i, MACHINE));
        }
        settings.nameChannel(LinheOrgans.LINHE, PLATFORM, 1, MACHINE);
        settings.nameChannel(LinheOrgans.LINHE, BOARD, 2, MACHINE);
        settings.setReviewLevels(LinheOrgans.LINHE, REVIEW_LEVELS, MACHINE);
        matters();
    }

    private void matters() {
        try (InputStream rows = Shipped.open(MATTERS)) {
            var order = new CatalogueImport.Order(LinheOrgans.LINHE, "", false);
            ImportOutcome outcome = matters.run(rows, MATTERS, order, MACHINE, ImportProgress.SILENT);
            if (!outcome.done()) {
                throw new IllegalStateException("the demo catalogue was refused: " + outcome.bad());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code linhe-01} to {@code linhe-12}. */
    static String code(int position) {
        return String.format(Locale.ROOT, "linhe-%02d", position);
    }
}
