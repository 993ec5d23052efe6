package cn.yangguang.complaint;

import cn.yangguang.calendar.WorkingCalendar;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 办理进度 for whoever has number and query code. */
@Service
public class ComplaintProgresses {

    private final ComplaintStore store;
    private final Entries entries;
    private final QueryCode codes;
    private final WorkingCalendar calendar;

    ComplaintProgresses(ComplaintStore store, Entries entries, QueryCode codes, WorkingCalendar calendar) {
        this.store = store;
        this.entries = entries;
        this.codes = codes;
        this.calendar = calendar;
    }

    /** Empty when number and code do not belong together, whichever is wrong. */
    @Transactional(readOnly = true)
    public Optional<ComplaintProgress> find(String number, String code) {
        return store.ofCode(number, codes.mark(number, code))
                .flatMap(store::find)
                .map(entries::fold)
                .map(this::progress);
    }

    private ComplaintProgress progress(Complaint subject) {
        Complaint answering = answering(subject);
        ComplaintStage stage = subject.stage() == null ? ComplaintStage.RECEIVED : subject.stage();
        String answer = answering.answeredOn() == null ? "" : answering.answer();
        return new ComplaintProgress(
                subject.number(),
                subject.registered().kind(),
                stage,
                subject.keeper(),
                subject.registered().cameAt(),
                ComplaintClock.of(subject, calendar).due(),
                answering.answeredOn(),
                answer,
                body(subject),
                subject.rating(),
                stage == ComplaintStage.ANSWERED,
                stage == ComplaintStage.RATED && subject.rating() == Rating.UNSATISFIED && !subject.reopened());
    }

    /** What was joined is answered where it went; as many times as it was joined on. */
    private Complaint answering(Complaint subject) {
        Complaint now = subject;
        for (int i = 0; i < 9 && !now.into().isEmpty(); i++) {
            now = store.find(now.into()).map(entries::fold).orElse(subject);
        }
        return now;
    }

    private static String body(Complaint subject) {
        return subject.stage() == ComplaintStage.REFERRED
                ? subject.steps().getLast().particulars().get(ComplaintDetail.BODY)
                : "";
    }
}
