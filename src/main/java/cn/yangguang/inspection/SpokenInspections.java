package cn.yangguang.inspection;

import cn.yangguang.report.SpokenFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a yearly report tells of inspections and of accountability. */
@Component
class SpokenInspections implements SpokenFigures {

    private static final int PLACE = 10;

    private final InspectionFigures figures;

    SpokenInspections(InspectionFigures figures) {
        this.figures = figures;
    }

    @Override
    public Told of(String organ, int year) {
        InspectionFigures.Year done = figures.of(organ, year);
        long concluded = sum(done.concluded().values());
        if (concluded + done.orders() == 0) {
            return Told.nothing();
        }
        return new Told(
                PLACE,
                List.of(
                        Spoken.of("inspection.concluded", "开展督查", concluded, "次"),
                        Spoken.of("inspection.items", "督查抽查", done.items(), "项"),
                        Spoken.of(
                                "inspection.findings",
                                "督查发现问题",
                                sum(done.findings().values()),
                                "个"),
                        Spoken.of("inspection.orders", "责令整改", done.orders(), "件"),
                        Spoken.of("inspection.closed", "整改销号", done.closed(), "件"),
                        Spoken.of(
                                "inspection.accounted",
                                "责任追究",
                                sum(done.accounted().values()),
                                "次")),
                "开展督查{inspection.concluded:次}，抽查{inspection.items:项}，发现问题{inspection.findings:个}，责令整改{inspection.orders:件}，"
                        + "整改销号{inspection.closed:件}，责任追究{inspection.accounted:次}。");
    }

    private static long sum(java.util.Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
