package cn.yangguang.subscription.web.portal;

import cn.yangguang.mail.MailAddress;
import cn.yangguang.onlineform.Tickets;
import cn.yangguang.onlineform.Tickets.Ticket;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.subscription.Rhythm;
import cn.yangguang.subscription.Subscriptions;
import cn.yangguang.traffic.Tries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form in: once for each ticket, by a human as far as one can tell, and not without end. */
@Component
class SubscribeSending {

    static final String FORM = "subscription";

    /** From one place within the hour. */
    static final int MOST = 10;

    /** From everywhere within the hour. */
    static final int MOST_OF_ALL = 300;

    private static final Duration WITHIN = Duration.ofHours(1);
    private static final Duration HONEST = Duration.ofSeconds(3);
    private static final String EVERYBODY = "*";

    private final Subscriptions subscriptions;
    private final Tickets tickets;
    private final Tries sent;
    private final Tries sentByAll;
    private final Clock clock;

    SubscribeSending(Subscriptions subscriptions, Tickets tickets, Clock clock) {
        this.subscriptions = subscriptions;
        this.tickets = tickets;
        this.sent = new Tries(MOST, WITHIN, clock);
        this.sentByAll = new Tries(MOST_OF_ALL, WITHIN, clock);
        this.clock = clock;
    }

    String ticket() {
        return tickets.fresh(FORM, "");
    }

    /** @param from address of the visitor. @return what is wrong; empty when it was taken, whatever becomes of it */
    List<FieldProblem> send(SubscribeForm form, String from) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<String> address = MailAddress.read(form.email());
        if (address.isEmpty()) {
            problems.add(FieldProblem.of("email", "subscription.problem.email"));
        }
        if (!form.fits()) {
            problems.add(FieldProblem.of("q", "subscription.problem.words", Subscriptions.LONGEST_WORDS));
        }
        if (Rhythm.of(form.rhythm()).isEmpty()) {
            problems.add(FieldProblem.of("rhythm", "subscription.problem.rhythm"));
        }
        if (!form.lure().isEmpty()) {
            problems.add(FieldProblem.of("", "subscription.problem.lure"));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!(tickets.read(FORM, "", form.ticket()) instanceof Ticket.Valid(String key, Instant given))) {
            return List.of(FieldProblem.of("", "subscription.problem.old"));
        }
        if (clock.instant().isBefore(given.plus(HONEST))) {
            return List.of(FieldProblem.of("", "subscription.problem.fast"));
        }
        if (sent.tooMany(from) || sentByAll.tooMany(EVERYBODY)) {
            return List.of(FieldProblem.of("", "subscription.problem.many"));
        }
        sent.count(from);
        sentByAll.count(EVERYBODY);
        subscriptions.ask(form.wish(), address.orElseThrow(), key);
        return List.of();
    }
}
