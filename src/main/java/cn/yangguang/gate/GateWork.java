package cn.yangguang.gate;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the gate waits for people, and the monthly account of what was let pass. */
@Service
public class GateWork {

    private static final Set<Duty> ACCOUNTED =
            Set.of(Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR);

    /** One thing that waits. */
    public record Task(Standing standing, String title) {}

    /**
     * What waits for one person.
     *
     * @param secrets marks of secrecy in drafts and in what is published
     * @param asked questions of clerks whether something may pass
     * @param foundLater published, and today's rules would have stopped it
     */
    public record Today(List<Task> secrets, List<Task> asked, List<Task> foundLater) {

        public static final Today NOTHING = new Today(List.of(), List.of(), List.of());

        public Today {
            secrets = List.copyOf(secrets);
            asked = List.copyOf(asked);
            foundLater = List.copyOf(foundLater);
        }

        public boolean nothing() {
            return secrets.isEmpty() && asked.isEmpty() && foundLater.isEmpty();
        }

        public List<Task> all() {
            return Stream.of(secrets, asked, foundLater).flatMap(List::stream).toList();
        }
    }

    /** One line of the account; later ones have greater numbers. */
    public record Passed(long number, Release release, String title) {}

    /** How often something was let pass, and how often of these something that blocks. */
    public record Sum(int all, int blocks) {}

    private final StandingStore standings;
    private final ReleaseStore releases;
    private final RemadeStore remade;
    private final ObjectProvider<Publications> publications;
    private final Clock clock;

    GateWork(
            StandingStore standings,
            ReleaseStore releases,
            RemadeStore remade,
            ObjectProvider<Publications> publications,
            Clock clock) {
        this.remade = remade;
        this.standings = standings;
        this.releases = releases;
        this.publications = publications;
        this.clock = clock;
    }

    /** Each thing is under one head only: a mark of secrecy before a question, a question before what was found later. */
    @Transactional(readOnly = true)
    public Today of(Person person) {
        Set<String> secrecy = person.organsOf(Set.of(Duty.SECRECY_REVIEWER));
        Set<String> clerk = person.organsOf(Set.of(Duty.HANDLER));
        List<Task> reviewer = standings.toDo(secrecy).stream().map(this::task).toList();
        List<Task> published = standings.toDo(person.organsOf(Set.of(Duty.HANDLER, Duty.SECRECY_REVIEWER))).stream()
                .filter(one -> one.phase() == Phase.PUBLISHED)
                .filter(one -> one.secrets() == 0 || clerk.contains(one.organ()) && !secrecy.contains(one.organ()))
                .map(this::task)
                .toList();
        return new Today(
                reviewer.stream().filter(task -> task.standing().secrets() > 0).toList(),
                reviewer.stream()
                        .filter(task -> task.standing().secrets() == 0
                                && task.standing().phase() == Phase.IN_WORK
                                && task.standing().asked())
                        .toList(),
                published);
    }

    /** Published things with warnings only, in the organs of the person. */
    @Transactional(readOnly = true)
    public int warned(Person person) {
        return standings.warned(organs(person));
    }

    /** Files published before every file was made anew, in the organs of the person; a correction takes new ones. */
    @Transactional(readOnly = true)
    public int publishedAsUploaded(Person person) {
        return remade.publishedAsUploaded(organs(person));
    }

    /**
     * A part of what was let pass in a month, in the organs the person answers for or inspects; the newest first.
     *
     * @param below only those with smaller numbers; {@link Long#MAX_VALUE} for the first part
     * @param most of them
     */
    @Transactional(readOnly = true)
    public List<Passed> account(Person person, YearMonth month, long below, int most) {
        return releases.between(organs(person), begin(month), begin(month.plusMonths(1)), below, most).stream()
                .map(one -> new Passed(
                        one.number(), one.release(), title(one.release().subject())))
                .toList();
    }

    /** The whole month in two numbers. */
    @Transactional(readOnly = true)
    public Sum sum(Person person, YearMonth month) {
        ReleaseStore.Sum sum = releases.sum(organs(person), begin(month), begin(month.plusMonths(1)));
        return new Sum(sum.all(), sum.blocks());
    }

    private OffsetDateTime begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Set<String> organs(Person person) {
        return person.organsOf(ACCOUNTED);
    }

    private Task task(Standing standing) {
        return new Task(standing, title(standing.subject()));
    }

    private String title(Subject subject) {
        return Optional.ofNullable(publications.getIfAvailable())
                .flatMap(all -> all.title(subject))
                .orElse("");
    }
}
