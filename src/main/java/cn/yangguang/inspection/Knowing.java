package cn.yangguang.inspection;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the table asks about, and what an inspection looks at. */
@Component
class Knowing {

    private static final Set<Stage> FINDING = EnumSet.of(Stage.CONCLUDED, Stage.REPORTED);

    private final ProceedingStore store;
    private final CheckStore checks;
    private final OwnWork ownWork;
    private final Scopes scopes;
    private final Clock clock;

    Knowing(ProceedingStore store, CheckStore checks, OwnWork ownWork, Scopes scopes, Clock clock) {
        this.store = store;
        this.checks = checks;
        this.ownWork = ownWork;
        this.scopes = scopes;
        this.clock = clock;
    }

    Situation situation(Course subject, @Nullable Particulars<Detail> given, Person person) {
        Proceeding proceeding = subject.proceeding();
        String inspected = proceeding.inspected();
        return new Situation(
                subject,
                LocalDate.now(clock),
                person.id(),
                Map.of(
                        Side.INSPECTING,
                        duties(person, proceeding.organ()),
                        Side.INSPECTED,
                        inspected == null ? Set.of() : duties(person, inspected)),
                given,
                proceeding.isOrder() ? ofOrder(subject, given, person) : ofInspection(subject, given, person));
    }

    Optional<PopulationFile> population(Course course) {
        return checks.population(course.proceeding().id()).map(PopulationFile::read);
    }

    Checked checked(Course course) {
        return Checked.of(
                course,
                population(course),
                checks.answers(course.proceeding().id()),
                scopes.names(course.proceeding().organ()),
                scopes.villages(course.proceeding().organ()));
    }

    /** The inspection an order comes from. */
    Course inspection(Proceeding order) {
        Long id = order.inspection();
        return store.course(store.find(id == null ? 0 : id).orElseThrow());
    }

    /** Findings that stand in an order of the inspection which was not revoked, but for this order. */
    Set<String> ordered(Course inspection, @Nullable Proceeding but) {
        List<Proceeding> others = store.ordersOf(inspection.proceeding().id()).stream()
                .filter(order -> but == null || order.id() != but.id())
                .toList();
        return store.courses(others).stream()
                .filter(order -> order.stage() != Stage.REVOKED)
                .flatMap(order -> order.begun().list(Detail.FINDINGS).stream())
                .collect(Collectors.toSet());
    }

    /** Findings about the organ that no other order speaks of. */
    List<Finding> open(Course inspection, String organ, @Nullable Proceeding but) {
        Set<String> spoken = ordered(inspection, but);
        return checked(inspection).findings().stream()
                .filter(finding -> finding.item().organ().equals(organ) && !spoken.contains(finding.key()))
                .toList();
    }

    /** The findings an order speaks of. */
    List<Finding> findings(Course order) {
        Set<String> keys = new HashSet<>(order.begun().list(Detail.FINDINGS));
        return checked(inspection(order.proceeding())).findings().stream()
                .filter(finding -> keys.contains(finding.key()))
                .toList();
    }

    private Situation.Known ofInspection(Course subject, @Nullable Particulars<Detail> given, Person person) {
        boolean own = given != null && given.gives(Detail.ITEM) && ownWork.of(person, List.of(given.get(Detail.ITEM)));
        int unanswered = subject.stage() == Stage.CHECKING ? checked(subject).unanswered() : 0;
        return new Situation.Known(own, unanswered, Set.of(), true);
    }

    private Situation.Known ofOrder(Course subject, @Nullable Particulars<Detail> given, Person person) {
        Proceeding order = subject.proceeding();
        Course inspection = inspection(order);
        String inspected = order.inspected() == null ? "" : order.inspected();
        List<Finding> open = open(inspection, inspected, subject.stage() == null ? null : order);
        List<String> named = (subject.stage() == null && given != null ? given : subject.begun()).list(Detail.FINDINGS);
        Collection<String> items = open.stream()
                .filter(finding -> named.contains(finding.key()))
                .map(finding -> finding.item().id())
                .collect(Collectors.toSet());
        Stage stage = inspection.stage();
        return new Situation.Known(
                ownWork.of(person, items),
                0,
                open.stream().map(Finding::key).collect(Collectors.toSet()),
                stage != null && FINDING.contains(stage));
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
