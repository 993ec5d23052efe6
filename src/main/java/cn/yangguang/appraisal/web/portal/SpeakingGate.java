package cn.yangguang.appraisal.web.portal;

import cn.yangguang.appraisal.Opinions.Speaker;
import cn.yangguang.onlineform.Tickets;
import cn.yangguang.onlineform.Tickets.Ticket;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Typed;
import cn.yangguang.traffic.Tries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who may speak now: with a form of ours, by a human as far as one can tell, and not without end. */
@Component
class SpeakingGate {

    /** A service hall speaks for many; more than these from one address within the hour are no people. */
    static final int MOST = 40;

    /** Of the whole site within the hour. */
    static final int MOST_OF_ALL = 3000;

    static final Duration WITHIN = Duration.ofHours(1);

    /** Nobody reads and chooses faster. */
    static final Duration HONEST = Duration.ofSeconds(2);

    private static final String EVERYBODY = "*";

    /** May this request speak? */
    sealed interface Asked {
        record Open(Speaker by) implements Asked {}

        record Shut(HttpStatus status, FieldProblem problem) implements Asked {}
    }

    private final Tickets tickets;
    private final Tries spoken;
    private final Tries spokenByAll;
    private final Clock clock;

    SpeakingGate(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.spoken = new Tries(MOST, WITHIN, clock);
        this.spokenByAll = new Tries(MOST_OF_ALL, WITHIN, clock);
        this.clock = clock;
    }

    /** @param about what the form is about; a form for one thing is none for another */
    String ticket(String about) {
        return tickets.fresh("appraisal", about);
    }

    Asked ask(HttpServletRequest request, String about) {
        if (!(tickets.read("appraisal", about, Typed.line(request, "ticket"))
                instanceof Ticket.Valid(String key, Instant given))) {
            return shut(HttpStatus.UNPROCESSABLE_CONTENT, "appraisal.problem.old");
        }
        if (!Typed.line(request, "lure").isEmpty()) {
            return shut(HttpStatus.UNPROCESSABLE_CONTENT, "appraisal.problem.lure");
        }
        if (clock.instant().isBefore(given.plus(HONEST))) {
            return shut(HttpStatus.UNPROCESSABLE_CONTENT, "appraisal.problem.fast");
        }
        String address = request.getRemoteAddr();
        return spoken.tooMany(address) || spokenByAll.tooMany(EVERYBODY)
                ? shut(HttpStatus.TOO_MANY_REQUESTS, "appraisal.problem.often")
                : new Asked.Open(new Speaker(ReaderToken.of(request), address, key));
    }

    /** Somebody spoke. */
    void count(HttpServletRequest request) {
        spoken.count(request.getRemoteAddr());
        spokenByAll.count(EVERYBODY);
    }

    private static Asked shut(HttpStatus status, String key) {
        return new Asked.Shut(status, FieldProblem.of("", key));
    }
}
