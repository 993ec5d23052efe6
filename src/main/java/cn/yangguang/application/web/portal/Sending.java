package cn.yangguang.application.web.portal;

import cn.yangguang.application.OnlineApplications;
import cn.yangguang.application.Receipt;
import cn.yangguang.onlineform.Tickets;
import cn.yangguang.onlineform.Tickets.Ticket;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.traffic.Tries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The sending of a form: once for each ticket, complete, and not without end from one address. */
@Component
class Sending {

    /** A public computer in a service hall sends for many; more than these within the hour are no people. */
    static final int MOST = 20;

    static final Duration WITHIN = Duration.ofHours(1);

    /** What became of it. */
    sealed interface Sent {

        record Done(Receipt.Received receipt) implements Sent {}

        /** The words are to be mended. */
        record Wrong(List<FieldProblem> problems) implements Sent {}

        /** The words are right, but it cannot be sent like this. */
        record Lacking(HttpStatus status, List<FieldProblem> problems) implements Sent {}
    }

    private final OnlineApplications online;
    private final OnlineChecks checks;
    private final Tickets tickets;
    private final Tries sent;
    private final Clock clock;

    Sending(OnlineApplications online, OnlineChecks checks, Tickets tickets, Clock clock) {
        this.online = online;
        this.checks = checks;
        this.tickets = tickets;
        this.sent = new Tries(MOST, WITHIN, clock);
        this.clock = clock;
    }

    Sent send(HttpServletRequest request, Organ organ, OnlineForm form) {
        return switch (tickets.read(AskedOrgan.FORM, organ.key(), form.ticket())) {
            case Ticket.Valid(String key, var given) ->
                online.received(key).<Sent>map(Sent.Done::new).orElseGet(() -> first(request, organ, form, key));
            // Who finds the form on a public computer later on must not be shown the query code again.
            case Ticket.Old(String key) ->
                lacking(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        online.received(key)
                                .map(receipt -> FieldProblem.of("", "application.portal.sent", receipt.number()))
                                .orElseGet(() -> FieldProblem.of("", "application.portal.old")));
            case Ticket.Forged() ->
                lacking(HttpStatus.UNPROCESSABLE_CONTENT, FieldProblem.of("", "application.portal.old"));
        };
    }

    private Sent first(HttpServletRequest request, Organ organ, OnlineForm form, String key) {
        List<FieldProblem> words = checks.words(organ.key(), form);
        if (!words.isEmpty()) {
            return new Sent.Wrong(words);
        }
        String address = request.getRemoteAddr();
        if (sent.tooMany(address)) {
            return lacking(HttpStatus.TOO_MANY_REQUESTS, FieldProblem.of("", "application.portal.many"));
        }
        Proofs proofs = Proofs.of(request);
        List<FieldProblem> copies = checks.copies(form, proofs);
        if (!copies.isEmpty()) {
            return new Sent.Lacking(HttpStatus.UNPROCESSABLE_CONTENT, copies);
        }
        return switch (online.receive(form.intake(organ.key(), LocalDate.now(clock), proofs.papers()), key, address)) {
            case Receipt.Received receipt -> {
                sent.count(address);
                yield new Sent.Done(receipt);
            }
            case Receipt.Refused(var problems) -> new Sent.Wrong(OnlineChecks.said(problems));
        };
    }

    private static Sent lacking(HttpStatus status, FieldProblem problem) {
        return new Sent.Lacking(status, List.of(problem));
    }
}
