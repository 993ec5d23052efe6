package cn.yangguang.appraisal;

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

/** 监督 of 社会评议: a questionnaire whose first day came and that nobody opened, and comments that nobody looks at. */
@Component
class AppraisalConcerns implements ConcernSource {

    private final QuestionnaireStore questionnaires;
    private final OpinionStore opinions;
    private final WorkingCalendar calendar;

    AppraisalConcerns(QuestionnaireStore questionnaires, OpinionStore opinions, WorkingCalendar calendar) {
        this.questionnaires = questionnaires;
        this.opinions = opinions;
        this.calendar = calendar;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        return Stream.concat(
                        questionnaires.of(asking.organs()).stream().flatMap(one -> unopened(one, asking.on())),
                        opinions.waiting(asking.organs()).stream().flatMap(one -> unlooked(one, asking.on())))
                .toList();
    }

    private static Stream<Concern> unopened(Questionnaire one, LocalDate on) {
        LocalDate since = one.content().opensOn().plusDays(AppraisalTerm.OPEN_WITHIN.on(on));
        return one.stage(on) != QuestionnaireStage.DRAFT || on.isBefore(since)
                ? Stream.empty()
                : Stream.of(new Concern(
                        "AP-UNOPENED",
                        Grade.YELLOW,
                        one.organ(),
                        "questionnaire/" + one.id(),
                        since,
                        List.of(one.content().title(), one.content().opensOn().toString()),
                        "/office/appraisals/" + one.id()));
    }

    private Stream<Concern> unlooked(Opinion one, LocalDate on) {
        LocalDate last =
                calendar.due(one.on(), AppraisalTerm.LOOK_WITHIN.on(one.on())).due();
        return !on.isAfter(last)
                ? Stream.empty()
                : Stream.of(new Concern(
                        "AP-COMMENT",
                        Grade.YELLOW,
                        one.organ(),
                        "opinion/" + one.id(),
                        last.plusDays(1),
                        List.of(one.item(), one.on().toString(), last.toString()),
                        "/office/appraisals/comments"));
    }
}
