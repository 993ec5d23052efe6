package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases: the clerk's, the head's, the supervisor's; and what the applicant may see of one. */
@Service
public class CaseLists {

    /** Who handles cases and so may know who asks. */
    public static final Set<Duty> HANDLING = Set.of(Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER);

    /** 黄 from this many working days before the due date on. */
    static final int SOON = 5;

    private static final int MOST = 2000;

    private final ApplicationStore store;
    private final CaseQueries queries;
    private final StepStore steps;
    private final Applicants applicants;
    private final CaseClocks clocks;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseLists(
            ApplicationStore store,
            CaseQueries queries,
            StepStore steps,
            Applicants applicants,
            CaseClocks clocks,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.steps = steps;
        this.applicants = applicants;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The cases of the filter, the most urgent first, at most 2,000. Names are masked unless the person handles cases there. */
    @Transactional(readOnly = true)
    public List<CaseSummary> list(CaseFilter filter, Person person) {
        List<Registered> found = queries.find(filter, MOST);
        Map<Long, List<Step>> all = steps.of(found.stream().map(Registered::id).toList());
        return found.stream()
                .map(registered -> summary(Case.of(registered, all.getOrDefault(registered.id(), List.of())), person))
                .sorted(Comparator.comparing(CaseSummary::light)
                        .thenComparing(s -> Optional.ofNullable(s.clock().due()).orElse(LocalDate.MAX))
                        .thenComparing(s -> s.subject().registered().id()))
                .toList();
    }

    /** One case as a list would show it. */
    public CaseSummary summary(Case subject, Person person) {
        ClockReading reading = clocks.read(subject);
        return new CaseSummary(subject, applicant(subject, person).name(), reading, light(subject, reading));
    }

    /** Who asks; masked unless the person handles cases of the organ. */
    public Applicant applicant(Case subject, Person person) {
        String organ = subject.registered().organ();
        return HANDLING.stream().anyMatch(duty -> person.holds(duty, organ))
                ? applicants.of(subject.registered())
                : Applicant.MASKED;
    }

    /** What the applicant may see; empty when number and code do not belong together. */
    @Transactional(readOnly = true)
    public Optional<ProgressReport> progress(String number, String code) {
        String trimmed = number.strip().toLowerCase(Locale.ROOT);
        return store.find(trimmed, applicants.codeMark(trimmed, code))
                .map(registered -> Case.of(registered, steps.of(registered.id())))
                .map(subject -> ProgressReport.of(subject, clocks.read(subject)));
    }

    private Light light(Case subject, ClockReading reading) {
        LocalDate due = reading.due();
        if (!subject.stage().open() || due == null) {
            return Light.GREY;
        }
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(due)) {
            return Light.RED;
        }
        return calendar.due(today, SOON).due().isBefore(due) ? Light.GREEN : Light.YELLOW;
    }
}
