package cn.yangguang.inspection.web;

import cn.yangguang.inspection.Action;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Step;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Screen;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What happened to an inspection or an order, in words. */
final class InspectionHistory {

    private static final Set<Detail> UNSAID = EnumSet.of(
            Detail.SEEN,
            Detail.PLAN,
            Detail.ORGANS,
            Detail.INSPECTED,
            Detail.FINDINGS,
            Detail.ABOUT_ORGAN,
            Detail.CATEGORIES);

    private InspectionHistory() {}

    /** @param persons whether the reader may know who is held to account, and that it was proposed */
    static List<HistoryLine> of(Screen screen, Course course, boolean persons) {
        return course.steps().stream()
                .filter(step -> persons || step.action() != Action.ACCOUNT && step.action() != Action.DECLINE)
                .map(step -> line(screen, step, persons))
                .toList();
    }

    private static HistoryLine line(Screen screen, Step step, boolean persons) {
        return new HistoryLine(
                InspectionWords.of(screen, step.action()),
                InspectionWords.of(screen, step.to()),
                step.personName(),
                step.duty().title(),
                screen.minute(step.at()),
                screen.minute(step.at()).substring(0, "2016-01-01".length()),
                Stream.of(Detail.values())
                        .filter(detail -> !UNSAID.contains(detail) && (persons || detail != Detail.PERSONS))
                        .filter(detail -> step.particulars().gives(detail))
                        .map(detail -> new HistoryLine.Said(
                                InspectionWords.of(screen, detail),
                                detail.words(step.particulars().get(detail))))
                        .toList(),
                false);
    }
}
