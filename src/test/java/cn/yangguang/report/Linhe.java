package cn.yangguang.report;

import cn.yangguang.report.YearFigures.Count;
import java.math.BigDecimal;
import java.util.List;

/** The published figures of 灵武市临河镇 for 2016. */
final class Linhe {
    static final YearFigures FIGURES = with(984);

    /** The chapter on publication as the town wrote it. */
    static final String OWN_WORDS = """
            2016年度我镇共公开信息984条，其中在“三化一满意”信息平台主动公开信息数934条，在镇机关公示栏公开信息50条。
            主动公开政府信息的主要类别：公开活动信息618条，机构职能类信息50条，政策、规范性文件类信息15条，行政许可类信息6条，重大建设项目信息21条，为民办实事类信息70条，民政扶贫救灾社会保障就业类信息38条，国土资源城乡建设环保能源类信息25条，安全生产、应急管理类信息13条，公开各类文件13条，公开群众办事流程22条，财政资金信息43条。
            """;

    private Linhe() {}

    static YearFigures with(long total) {
        return new YearFigures(
                new YearFigures.Subject("linhe", "灵武市临河镇人民政府"),
                2016,
                new YearFigures.Published(
                        total,
                        List.of(new Count("platform", "三化一满意", 934), new Count("board", "镇机关公示栏", 50)),
                        categories(),
                        50),
                new YearFigures.Requests(0L, 0L),
                new YearFigures.Fees(BigDecimal.ZERO, BigDecimal.ZERO),
                new YearFigures.Remedies(0L, 0L));
    }

    private static List<Count> categories() {
        return List.of(
                new Count("A01", "活动信息", 618),
                new Count("A02", "机构职能", 50),
                new Count("A03", "政策、规范性文件", 15),
                new Count("A04", "行政许可", 6),
                new Count("A05", "重大建设项目", 21),
                new Count("A06", "为民办实事", 70),
                new Count("A07", "民政扶贫救灾社会保障就业", 38),
                new Count("A08", "国土资源城乡建设环保能源", 25),
                new Count("A09", "安全生产、应急管理", 13),
                new Count("A10", "各类文件", 13),
                new Count("A11", "群众办事流程", 22),
                new Count("A12", "财政资金", 43));
    }

    static AnnualReport report() {
        return AnnualReport.draft(FIGURES).withText(Chapter.PROBLEMS, "公开内容的及时性、全面性还需要改进。");
    }
}
