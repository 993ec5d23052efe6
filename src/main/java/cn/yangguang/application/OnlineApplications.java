package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.People;
import cn.yangguang.law.LawProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public form does: hands an application in once, however often it is sent, and counts who found the answer among what is
 * public already.
 */
@Service
public class OnlineApplications {

    private final Applications applications;
    private final ApplicationStore store;
    private final SubmissionStore submissions;
    private final Applicants applicants;
    private final People people;
    private final Clock clock;

    OnlineApplications(
            Applications applications,
            ApplicationStore store,
            SubmissionStore submissions,
            Applicants applicants,
            People people,
            Clock clock) {
        this.applications = applications;
        this.store = store;
        this.submissions = submissions;
        this.applicants = applicants;
        this.people = people;
        this.clock = clock;
    }

    /** Whether somebody at the organ would see an application: one that nobody sees must not be taken. */
    public boolean taken(String organ) {
        return !people.holding(Duty.HANDLER, organ).isEmpty();
    }

    /** What keeps the application from being taken today. */
    public List<IntakeProblem> problems(Intake intake) {
        return IntakeChecks.of(intake, true, LocalDate.now(clock));
    }

    /**
     * Takes an application in; a second sending with the same key gets the receipt of the first.
     *
     * @param key of the form that was filled in, unlike any other
     * @param origin network address of the request
     */
    @Transactional
    public Receipt receive(Intake intake, String key, String origin) {
        submissions.lock(key);
        Optional<Receipt.Received> before = received(key);
        if (before.isPresent()) {
            return before.get();
        }
        Receipt receipt = applications.receive(intake, null, origin);
        if (receipt instanceof Receipt.Received received) {
            submissions.keep(key, received.id(), clock.instant());
        }
        return receipt;
    }

    /** The receipt of a form that was sent already. */
    @Transactional(readOnly = true)
    public Optional<Receipt.Received> received(String key) {
        return submissions.find(key).flatMap(store::find).map(this::receipt);
    }

    /** Counts that what is public answered the question of this form; once for each form. */
    @Transactional
    public void help(String organ, String key) {
        submissions.help(key, organ, LocalDate.now(clock));
    }

    /** How many forms of the organ were answered by what is public. */
    @Transactional(readOnly = true)
    public long helped(String organ) {
        return submissions.helped(organ);
    }

    private Receipt.Received receipt(Registered registered) {
        boolean confirmation = LawProfile.on(registered.receivedOn())
                .receipt(registered.channel())
                .confirmation();
        return new Receipt.Received(
                registered.id(),
                registered.number(),
                applicants.of(registered).queryCode(),
                confirmation ? Stage.PENDING_CONFIRMATION : Stage.RECEIVED);
    }
}
