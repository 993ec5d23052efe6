package cn.yangguang.complaint.web.portal;

import cn.yangguang.complaint.ComplaintIntake;
import cn.yangguang.complaint.IntakeOutcome;
import cn.yangguang.onlineform.Tickets;
import cn.yangguang.onlineform.Tickets.Ticket;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.traffic.Tries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The sending of the form: once for each ticket, by a human as far as one can tell, and not without end. */
@Component
class ComplaintSending {

    /** Kind of the form, for its tickets. */
    static final String FORM = "complaint";

    /** A public computer in a service hall sends for many; more than these within the hour are no people. */
    static final int MOST = 10;

    /** Of the whole site within the hour: more than any township hears in a year. */
    static final int MOST_OF_ALL = 300;

    static final Duration WITHIN = Duration.ofHours(1);

    /** Nobody writes and looks over faster. */
    static final Duration HONEST = Duration.ofSeconds(5);

    private static final String EVERYBODY = "*";

    /** What became of it. */
    sealed interface Sent {

        record Done(IntakeOutcome.Received receipt) implements Sent {}

        record Wrong(HttpStatus status, List<FieldProblem> problems) implements Sent {}
    }

    private final ComplaintIntake intake;
    private final Tickets tickets;
    private final Tries sent;
    private final Tries sentByAll;
    private final Clock clock;

    ComplaintSending(ComplaintIntake intake, Tickets tickets, Clock clock) {
        this.intake = intake;
        this.tickets = tickets;
        this.sent = new Tries(MOST, WITHIN, clock);
        this.sentByAll = new Tries(MOST_OF_ALL, WITHIN, clock);
        this.clock = clock;
    }

    /** What is wrong with the words. */
    List<FieldProblem> words(ComplainForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!form.lure().isEmpty()) {
            problems.add(FieldProblem.of("", "complaint.portal.lure"));
        }
        if (form.known().isEmpty()) {
            problems.add(FieldProblem.of("kind", "complaint.portal.kind.none"));
        }
        problems.addAll(intake.problems(form.entry(clock.instant(), List.of())));
        return problems;
    }

    Sent send(HttpServletRequest request, ComplainForm form) {
        return switch (tickets.read(FORM, "", form.ticket())) {
            case Ticket.Valid(String key, Instant given) ->
                intake.received(key).<Sent>map(Sent.Done::new).orElseGet(() -> first(request, form, key, given));
            // Who finds the form on a public computer later on must not be shown the query code again.
            case Ticket.Old(String key) -> wrong(HttpStatus.UNPROCESSABLE_CONTENT, "complaint.portal.old");
            case Ticket.Forged() -> wrong(HttpStatus.UNPROCESSABLE_CONTENT, "complaint.portal.old");
        };
    }

    private Sent first(HttpServletRequest request, ComplainForm form, String key, Instant given) {
        List<FieldProblem> problems = words(form);
        if (!problems.isEmpty()) {
            return new Sent.Wrong(HttpStatus.UNPROCESSABLE_CONTENT, problems);
        }
        if (clock.instant().isBefore(given.plus(HONEST))) {
            return wrong(HttpStatus.UNPROCESSABLE_CONTENT, "complaint.portal.fast");
        }
        String address = request.getRemoteAddr();
        if (sent.tooMany(address) || sentByAll.tooMany(EVERYBODY)) {
            return wrong(HttpStatus.TOO_MANY_REQUESTS, "complaint.portal.many");
        }
        SentFiles files = SentFiles.of(request);
        if (!files.problems().isEmpty()) {
            return new Sent.Wrong(HttpStatus.UNPROCESSABLE_CONTENT, files.problems());
        }
        return switch (intake.receive(form.entry(clock.instant(), files.papers()), key, null)) {
            case IntakeOutcome.Received receipt -> {
                sent.count(address);
                sentByAll.count(EVERYBODY);
                yield new Sent.Done(receipt);
            }
            case IntakeOutcome.Refused(var reasons) -> new Sent.Wrong(HttpStatus.UNPROCESSABLE_CONTENT, reasons);
        };
    }

    private static Sent wrong(HttpStatus status, String key) {
        return new Sent.Wrong(status, List.of(FieldProblem.of("", key)));
    }
}
