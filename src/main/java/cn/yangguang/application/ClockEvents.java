package cn.yangguang.application;

import cn.yangguang.deadline.ClockEvent;
import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the clock hears of a case: the steps that touch a period, in the order they were recorded. */
final class ClockEvents {

    /** What begins the period anew. */
    private static final Set<Action> ANEW =
            EnumSet.of(Action.RECEIVE_CORRECTION, Action.RECORD_PAYMENT, Action.ORDER_RE_REPLY);

    private final Case subject;
    private final List<ClockEvent> events = new ArrayList<>();
    private int round = 1;

    private ClockEvents(Case subject) {
        this.subject = subject;
    }

    static List<ClockEvent> of(Case subject) {
        var reading = new ClockEvents(subject);
        subject.steps().forEach(reading::hear);
        return List.copyOf(reading.events);
    }

    private void hear(Step step) {
        LocalDate on = step.on();
        Particulars given = step.particulars();
        switch (step.action()) {
            case RECEIVE ->
                events.add(new ClockEvent.Received(on, subject.registered().channel()));
            case CONFIRM -> events.add(new ClockEvent.Confirmed(on));
            case REQUEST_CORRECTION ->
                Optional.ofNullable(subject.correction())
                        .ifPresent(c -> events.add(new ClockEvent.CorrectionAsked(on, c.delivered(), c.answerBy())));
            case RECEIVE_CORRECTION -> events.add(new ClockEvent.CorrectionReceived(on));
            case REQUEST_REASONS ->
                given.date(Detail.ANSWER_BY).ifPresent(by -> events.add(new ClockEvent.ReasonsAsked(on, by)));
            case RECEIVE_REASONS -> events.add(new ClockEvent.ReasonsReceived(on));
            case ASK_THIRD_PARTY -> consulted(step, ConsultationKind.THIRD_PARTY, LetterType.THIRD_ASK);
            case ASK_CO_MAKER -> consulted(step, ConsultationKind.CO_MAKER, LetterType.COMAKER_ASK);
            case RECEIVE_OPINION, CALL_OFF -> opinion(given, on);
            case RECORD_SILENCE -> silence(given, on);
            case NOTIFY_FEE ->
                Optional.ofNullable(subject.fee())
                        .filter(fee -> !fee.waived())
                        .ifPresent(fee -> events.add(new ClockEvent.FeeNotified(on, fee.delivered())));
            case RECORD_PAYMENT -> events.add(new ClockEvent.FeePaid(on));
            case SERVE -> served(step);
            case REPLY_ON_THE_SPOT -> events.add(new ClockEvent.Replied(on));
            case WITHDRAW, CLOSE, MERGE ->
                events.add(new ClockEvent.Ended(on, step.action().title()));
            case ORDER_RE_REPLY -> {
                round++;
                events.add(new ClockEvent.ReplyOrdered(
                        on, given.number(Detail.DAYS).orElse(0), given.get(Detail.ORDERED_BY)));
            }
            default -> {
                // Touches no period.
            }
        }
    }

    private void consulted(Step step, ConsultationKind kind, LetterType type) {
        String letter = Folding.key(type, step.seq());
        subject.consultations().stream()
                .filter(c -> c.letter().equals(letter))
                .forEach(c -> events.add(new ClockEvent.Consulted(Integer.toString(c.number()), kind, step.on())));
    }

    private void opinion(Particulars given, LocalDate on) {
        given.number(Detail.CONSULTATION)
                .ifPresent(n -> events.add(new ClockEvent.OpinionReceived(Integer.toString(n), on)));
    }

    /** Where the law sets no period for an opinion (2007) the clock cannot know by itself that nobody waits any longer. */
    private void silence(Particulars given, LocalDate on) {
        if (LawProfile.of(subject.law()).limit(LimitCode.THIRD_PARTY).isEmpty()) {
            opinion(given, on);
        }
    }

    private void served(Step step) {
        String key = step.particulars().get(Detail.LETTER);
        LocalDate arrived = step.particulars().date(Detail.ARRIVED).orElse(step.on());
        subject.letter(key).filter(letter -> arrived(step)).ifPresent(letter -> {
            subject.consultations().stream()
                    .filter(c -> c.letter().equals(key))
                    .forEach(c ->
                            events.add(new ClockEvent.ConsultationDelivered(Integer.toString(c.number()), arrived)));
            told(letter, step);
            if (letter.reply() && step.from() == Stage.REPLIED && step.to() == Stage.SERVED) {
                events.add(new ClockEvent.Replied(lastReply()));
            }
        });
    }

    /** Whether this very step brought the letter to its addressee. */
    private static boolean arrived(Step step) {
        return !step.particulars().get(Detail.SERVICE_RESULT).equals(ServiceResult.RETURNED.title());
    }

    /** An extension and a delay count from the day the applicant is told, and only in the period they were decided in. */
    private void told(CaseLetter letter, Step service) {
        subject.steps().stream()
                .filter(s -> Folding.key(letter.type(), s.seq()).equals(letter.key()) && !begunAnew(s, service))
                .forEach(s -> {
                    if (s.action() == Action.APPROVE_EXTENSION) {
                        events.add(new ClockEvent.Extended(service.on(), proposedDays(s), s.personName(), s.on()));
                    } else if (s.action() == Action.DELAY) {
                        s.particulars()
                                .date(Detail.UNTIL)
                                .ifPresent(until -> events.add(new ClockEvent.Delayed(service.on(), until)));
                    }
                });
    }

    private boolean begunAnew(Step from, Step to) {
        return subject.steps().subList(from.seq(), to.seq()).stream().anyMatch(s -> ANEW.contains(s.action()));
    }

    private int proposedDays(Step approval) {
        return subject.steps().stream()
                .filter(s -> s.action() == Action.PROPOSE_EXTENSION && s.seq() < approval.seq())
                .reduce((first, second) -> second)
                .flatMap(s ->
                        s.particulars().number(Detail.DAYS).stream().boxed().findFirst())
                .orElse(0);
    }

    /** With several letters the reply is complete with the last one. */
    private LocalDate lastReply() {
        return subject.letters().stream()
                .filter(l -> l.reply() && l.round() == round)
                .map(CaseLetter::served)
                .flatMap(java.util.stream.Stream::ofNullable)
                .map(CaseLetter.Served::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
