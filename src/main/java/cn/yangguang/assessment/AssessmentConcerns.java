package cn.yangguang.assessment;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 监督 of 考核: one that is not final on its day, and appeals that nobody decides. The concern is that of the organ that assesses. */
@Component
class AssessmentConcerns implements ConcernSource {

    private final AssessmentStore store;
    private final ScoreStore scores;
    private final WorkingCalendar calendar;

    AssessmentConcerns(AssessmentStore store, ScoreStore scores, WorkingCalendar calendar) {
        this.store = store;
        this.scores = scores;
        this.calendar = calendar;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        List<Assessment> open = store.of(asking.organs()).stream()
                .filter(one -> asking.organs().contains(one.organ()) && one.stage() != AssessmentStage.FINAL)
                .toList();
        List<Appeal> undecided = scores
                .appeals(open.stream().map(Assessment::id).toList())
                .stream()
                .filter(appeal -> appeal.decision() == null)
                .toList();
        return open.stream()
                .flatMap(one -> Stream.concat(
                        overdue(one, asking.on()),
                        undecided.stream()
                                .filter(appeal -> appeal.round() == one.id())
                                .flatMap(appeal -> undecided(one, appeal, asking.on()))))
                .toList();
    }

    private static Stream<Concern> overdue(Assessment one, LocalDate on) {
        LocalDate due = one.content().dueOn();
        return !on.isAfter(due)
                ? Stream.empty()
                : Stream.of(new Concern(
                        "AP-OVERDUE",
                        Grade.RED,
                        one.organ(),
                        "assessment/" + one.id(),
                        due.plusDays(1),
                        List.of(one.content().title(), due.toString()),
                        "/office/assessments/" + one.id()));
    }

    private Stream<Concern> undecided(Assessment one, Appeal appeal, LocalDate on) {
        LocalDate last = calendar.due(appeal.on(), AssessmentTerm.DECIDE_WITHIN.on(appeal.on()))
                .due();
        return !on.isAfter(last)
                ? Stream.empty()
                : Stream.of(new Concern(
                        "AP-APPEAL",
                        Grade.RED,
                        one.organ(),
                        "appeal/" + appeal.id(),
                        last.plusDays(1),
                        List.of(one.content().title(), appeal.on().toString(), last.toString()),
                        "/office/assessments/" + one.id() + "/organs/" + appeal.organ()));
    }
}
