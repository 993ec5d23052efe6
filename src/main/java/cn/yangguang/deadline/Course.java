package cn.yangguang.deadline;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockEvent.Confirmed;
import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.CorrectionAsked;
import cn.yangguang.deadline.ClockEvent.CorrectionReceived;
import cn.yangguang.deadline.ClockEvent.Delayed;
import cn.yangguang.deadline.ClockEvent.Ended;
import cn.yangguang.deadline.ClockEvent.Extended;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.FeePaid;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import cn.yangguang.deadline.ClockEvent.ReasonsAsked;
import cn.yangguang.deadline.ClockEvent.ReasonsReceived;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.ClockEvent.Replied;
import cn.yangguang.deadline.ClockEvent.ReplyOrdered;
import cn.yangguang.deadline.Remark.Code;
import cn.yangguang.law.ClockEffect;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events of an application taken one after the other, by their days and on one day in the order of recording. What comes
 * out are the runs of the period for the reply, what the applicant was asked, and what is wrong.
 */
final class Course {
    private final LawProfile law;
    private final WorkingCalendar calendar;
    private final Receipt receipt;
    private final Consultations consultations;
    private final List<Pause> pauses;
    private final List<Remark> problems;
    private final List<Remark> notes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Questions questions;
    private @Nullable ClockEvent stop;
    private @Nullable Delayed delay;

    Course(LawProfile law, WorkingCalendar calendar, List<ClockEvent> events, LocalDate today, List<Remark> problems) {
        this.law = law;
        this.calendar = calendar;
        this.problems = problems;
        this.questions = new Questions(law, calendar, problems);
        this.receipt = new Receipt(law, events, problems);
        this.consultations = new Consultations(law, calendar, today, receipt.start(), events, problems);
        this.pauses = new ArrayList<>(consultations.pauses());
        LocalDate start = receipt.start();
        if (start != null) {
            runs.add(new Run(start, receipt.notes().getLast(), replyDays()));
        }
        events.stream().sorted(Comparator.comparing(ClockEvent::on)).forEach(event -> take(event, events));
        consultations.finish(stoppedOn());
    }

    private void take(ClockEvent event, List<ClockEvent> all) {
        switch (event) {
            case Received _, Confirmed _, ConsultationDelivered _, OpinionReceived _ -> {}
            case Consulted e -> consult(e);
            case CorrectionAsked e -> askForCorrection(e);
            case CorrectionReceived e -> answer(e, SideKind.CORRECTION_ANSWER);
            case ReasonsAsked e -> askForReasons(e, all);
            case ReasonsReceived e -> answer(e, SideKind.REASONS_ANSWER);
            case FeeNotified e -> askForFee(e);
            case FeePaid e -> answer(e, SideKind.FEE);
            case Extended e -> extend(e);
            case Delayed e -> delay(e);
            case Replied e -> reply(e);
            case Ended e -> stop(e, false);
            case ReplyOrdered e -> order(e);
        }
    }

    private int replyDays() {
        return law.limit(LimitCode.REPLY).orElseThrow().days();
    }

    // ── may it happen now? ──

    /** The run that goes on, or null when the event has none to touch, which is told. */
    private @Nullable Run open(ClockEvent event) {
        LocalDate start = receipt.start();
        if (start == null || event.on().isBefore(start)) {
            problem(Code.NOT_STARTED, event);
            return null;
        }
        if (stop != null) {
            problems.add(Remark.of(Code.AFTER_END, event.on(), EventNotes.name(event), stop.on()));
            return null;
        }
        return runs.getLast();
    }

    /** As {@link #open}, and the period must be running: nothing awaited, the due date not passed. */
    private @Nullable Run running(ClockEvent event) {
        Run run = open(event);
        if (run == null) {
            return null;
        }
        if (run.waiting()) {
            problem(Code.WHILE_WAITING, event);
            return null;
        }
        if (event.on().isAfter(due(run))) {
            problems.add(Remark.of(Code.AFTER_DUE, event.on(), EventNotes.name(event), due(run)));
            return null;
        }
        return run;
    }

    /** Its time is not counted whatever else is awaited; but it does not revive a period that is over. */
    private void consult(Consulted asked) {
        LocalDate start = receipt.start();
        if (start == null || asked.on().isBefore(start)) {
            return;
        }
        Run run = open(asked);
        if (run != null && !run.waiting() && asked.on().isAfter(due(run))) {
            problems.add(Remark.of(Code.AFTER_DUE, asked.on(), EventNotes.name(asked), due(run)));
        }
    }

    private void problem(Code code, ClockEvent event) {
        problems.add(Remark.of(code, event.on(), EventNotes.name(event)));
    }

    private void note(ClockEvent event) {
        notes.add(EventNotes.of(event));
    }

    // ── what the applicant is asked ──

    private void askForCorrection(CorrectionAsked asked) {
        Run run = running(asked);
        if (run == null) {
            return;
        }
        Optional<Limit> notice = law.limit(LimitCode.CORRECTION_NOTICE);
        if (notice.isPresent()) {
            if (questions.asked(SideKind.CORRECTION_ANSWER)) {
                problem(Code.SECOND_CORRECTION, asked);
                return;
            }
            LocalDate latest =
                    calendar.due(runs.getFirst().start(), notice.get().days()).due();
            if (run.cause().code() != Code.REPLY_ORDERED && asked.on().isAfter(latest)) {
                problems.add(Remark.of(Code.CORRECTION_NOTICE_LATE, asked.on(), latest));
            }
        }
        LocalDate from = asked.noticeReceived() == null ? asked.on() : asked.noticeReceived();
        ask(asked, run, SideKind.CORRECTION_ANSWER, from, asked.answerBy());
    }

    private void askForReasons(ReasonsAsked asked, List<ClockEvent> all) {
        Run run = running(asked);
        if (run == null) {
            return;
        }
        if (law.limit(LimitCode.REASONS_ANSWER).isEmpty()) {
            problem(Code.UNKNOWN_TO_LAW, asked);
            return;
        }
        Question question = ask(asked, run, SideKind.REASONS_ANSWER, asked.on(), asked.answerBy());
        LocalDate latest = question.limit().due();
        if (question.effect() == ClockEffect.SUSPENDS && latest != null) {
            Optional<LocalDate> came = all.stream()
                    .filter(e -> e instanceof ReasonsReceived && !e.on().isBefore(asked.on()))
                    .map(ClockEvent::on)
                    .filter(on -> !on.isAfter(latest))
                    .min(Comparator.naturalOrder());
            pauses.add(new Pause("side.REASONS_ANSWER", asked.on(), came.orElse(latest), came.isPresent()));
        }
    }

    private void askForFee(FeeNotified asked) {
        Run run = running(asked);
        if (run == null) {
            return;
        }
        if (law.limit(LimitCode.FEE).isEmpty()) {
            problem(Code.UNKNOWN_TO_LAW, asked);
            return;
        }
        ask(asked, run, SideKind.FEE, asked.noticeReceived(), null);
    }

    private Question ask(
            ClockEvent event, Run run, SideKind kind, @Nullable LocalDate from, @Nullable LocalDate answerBy) {
        Question question = questions.ask(event, kind, from, answerBy);
        if (question.breaksOff()) {
            run.breakOff(event.on());
        }
        note(event);
        return question;
    }

    private void answer(ClockEvent event, SideKind kind) {
        Run run = open(event);
        if (run == null) {
            return;
        }
        Question question = questions.open(kind);
        if (question == null) {
            problem(Code.WITHOUT_QUESTION, event);
            return;
        }
        question.answer(event.on());
        note(event);
        LocalDate due = question.limit().due();
        if (due != null && event.on().isAfter(due)) {
            problems.add(Remark.of(Code.ANSWERED_LATE, event.on(), EventNotes.name(event), due));
        }
        if (question.breaksOff() && run.waiting()) {
            boolean nextDay = question.effect() == ClockEffect.RESTARTS_NEXT_DAY;
            runs.add(new Run(event.on().plusDays(nextDay ? 1 : 0), EventNotes.of(event), run.days()));
        }
    }

    // ── what moves the due date ──

    private void extend(Extended event) {
        Run run = running(event);
        if (run == null) {
            return;
        }
        Limit limit = law.limit(LimitCode.EXTENSION).orElseThrow();
        if (run.extension() > 0) {
            problem(Code.SECOND_EXTENSION, event);
        } else if (event.days() < 1) {
            problem(Code.EXTENSION_EMPTY, event);
        } else if (event.approvedBy().isBlank()) {
            problem(Code.EXTENSION_NOT_APPROVED, event);
        } else if (event.approvedOn().isAfter(due(run))) {
            problems.add(Remark.of(Code.EXTENSION_APPROVED_LATE, event.on(), event.approvedOn(), due(run)));
        } else {
            if (event.approvedOn().isAfter(event.on())) {
                problems.add(Remark.of(Code.EXTENSION_APPROVED_AFTER_NOTICE, event.on(), event.approvedOn()));
            }
            if (event.days() > limit.most()) {
                problems.add(Remark.of(Code.EXTENSION_TOO_LONG, event.on(), event.days(), limit.most()));
            }
            run.extend(Math.min(event.days(), limit.most()));
            note(event);
        }
    }

    private void delay(Delayed event) {
        Run run = running(event);
        if (run == null) {
            return;
        }
        if (!questions.answered(SideKind.REASONS_ANSWER)) {
            problem(Code.DELAY_WITHOUT_REASONS, event);
        } else if (!event.until().isAfter(due(run))) {
            problems.add(Remark.of(Code.DELAY_NO_LATER, event.on(), event.until(), due(run)));
        } else {
            run.delay(event.until());
            delay = event;
            note(event);
        }
    }

    private void reply(Replied event) {
        pauses.stream()
                .filter(pause -> pause.openOn(event.on()))
                .findFirst()
                .ifPresent(pause -> problems.add(Remark.of(Code.REPLIED_WHILE_PAUSED, event.on(), pause.key())));
        stop(event, true);
    }

    private void stop(ClockEvent event, boolean byReply) {
        if (receipt.start() == null && receipt.received() != null && stop == null) {
            stop = event;
            note(event);
            return;
        }
        Run run = open(event);
        if (run != null) {
            run.stop(event.on(), byReply);
            stop = event;
            note(event);
        }
    }

    private void order(ReplyOrdered event) {
        LocalDate start = receipt.start();
        if (start == null || event.on().isBefore(start)) {
            problem(Code.NOT_STARTED, event);
            return;
        }
        int days = event.workingDays();
        if (days < 1 || days > WorkingCalendar.MOST_DAYS) {
            problems.add(Remark.of(Code.ORDERED_DAYS, event.on(), days, replyDays()));
            days = replyDays();
        }
        stop = null;
        runs.add(new Run(event.on(), EventNotes.of(event), days));
        note(event);
    }

    // ── what came out ──

    DayCount count(Run run, int days) {
        return calendar.due(
                run.start(), days, pauses.stream().map(Pause::suspension).toList());
    }

    LocalDate due(Run run) {
        LocalDate counted = count(run, run.total()).due();
        LocalDate until = run.delayedUntil();
        return until != null && until.isAfter(counted) ? until : counted;
    }

    /** The due date as it stands; null before the start and while something is awaited. */
    @Nullable
    LocalDate due() {
        return runs.isEmpty() || runs.getLast().waiting() ? null : due(runs.getLast());
    }

    LawProfile law() {
        return law;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Receipt receipt() {
        return receipt;
    }

    Consultations consultations() {
        return consultations;
    }

    List<Pause> pauses() {
        return pauses;
    }

    List<Run> runs() {
        return runs;
    }

    List<Question> questions() {
        return questions.all();
    }

    /** The delay that holds (Art. 35), if any. */
    @Nullable
    Delayed delay() {
        return delay;
    }

    /** The reply or end that holds, if any. */
    @Nullable
    ClockEvent stop() {
        return stop;
    }

    @Nullable
    LocalDate stoppedOn() {
        return stop == null ? null : stop.on();
    }

    /** What happened, in no order. */
    List<Remark> notes() {
        List<Remark> all = new ArrayList<>(receipt.notes());
        all.addAll(consultations.notes());
        all.addAll(notes);
        return all;
    }
}
