package cn.yangguang.inspection;

import cn.yangguang.catalogue.DueDate;
import cn.yangguang.disclosure.Delivery;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.gate.Examination;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What inspectors look at beside the questions: the files of an inspection and the facts of an item. Asked after {@link Inspections#find}. */
@Service
public class Dossiers {

    /**
     * What the records say of a publication.
     *
     * @param due the last lawful day, or null while it cannot be told
     * @param deliveries through channels, with photographs of boards
     */
    public record Facts(
            Dossier dossier,
            Edition edition,
            @Nullable DueDate due,
            Examination examination,
            List<Delivery> deliveries) {

        /** Calendar days between the last lawful day and the publication; 0 when it was in time or neither is known. */
        public long daysLate() {
            DueDate last = due;
            Instant at = dossier.editions().stream()
                    .map(Edition::publishedAt)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return last == null || at == null
                    ? 0
                    : Math.max(
                            0,
                            ChronoUnit.DAYS.between(last.date(), LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"))));
        }

        /** Whether a person took a step: what was imported as published has none. */
        public boolean reviewed() {
            return dossier.steps().stream().anyMatch(step -> step.person() != null);
        }

        public long openFindings() {
            return examination.groups().stream()
                    .filter(group -> !group.open().isEmpty())
                    .count();
        }

        public long releasedFindings() {
            return examination.groups().size() - openFindings();
        }
    }

    private final CheckStore checks;
    private final Knowing knowing;
    private final Reports reports;
    private final PopulationQueries queries;
    private final Disclosures disclosures;
    private final ProceedingStore store;
    private final Scopes scopes;

    Dossiers(
            CheckStore checks,
            Knowing knowing,
            Reports reports,
            PopulationQueries queries,
            Disclosures disclosures,
            ProceedingStore store,
            Scopes scopes) {
        this.checks = checks;
        this.knowing = knowing;
        this.reports = reports;
        this.queries = queries;
        this.disclosures = disclosures;
        this.store = store;
        this.scopes = scopes;
    }

    @Transactional(readOnly = true)
    public InspectionReport report(Course inspection) {
        return reports.of(inspection);
    }

    /** The report as of now, as a Word file. */
    @Transactional(readOnly = true)
    public byte[] reportFile(Course inspection) {
        return reports.docx(inspection);
    }

    /** The file that was signed. */
    @Transactional(readOnly = true)
    public Optional<byte[]> letter(Course course) {
        return checks.letter(course.proceeding().id());
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> population(Course inspection) {
        return checks.population(inspection.proceeding().id());
    }

    @Transactional(readOnly = true)
    public List<Evidence> evidence(Course course) {
        return checks.evidence(course.proceeding().id());
    }

    /** Photographs of the inspection that belong to the findings of an order. */
    @Transactional(readOnly = true)
    public List<Evidence> behind(Course order) {
        List<String> items = knowing.findings(order).stream()
                .map(finding -> finding.item().id())
                .toList();
        return evidence(knowing.inspection(order.proceeding())).stream()
                .filter(one -> items.contains(one.item()))
                .toList();
    }

    /** Orders of an inspection, signed or not. */
    @Transactional(readOnly = true)
    public List<Course> orders(Course inspection) {
        return store.courses(store.ordersOf(inspection.proceeding().id()));
    }

    @Transactional(readOnly = true)
    public List<Finding> findings(Course order) {
        return knowing.findings(order);
    }

    /** Findings about an organ that no order speaks of yet. */
    @Transactional(readOnly = true)
    public List<Finding> open(Course inspection, String organ) {
        return knowing.open(inspection, organ, null);
    }

    /** The inspection an order comes from. */
    @Transactional(readOnly = true)
    public Course inspection(Course order) {
        return knowing.inspection(order.proceeding());
    }

    /** What the records say of an item; empty when it is no publication of this program. */
    @Transactional(readOnly = true)
    public Optional<Facts> facts(Item item) {
        return queries.disclosures(List.of(item.id())).stream()
                .flatMap(id -> disclosures.find(id).stream())
                .findFirst()
                .map(dossier -> {
                    Edition edition = dossier.live().orElseGet(dossier::current);
                    return new Facts(
                            dossier,
                            edition,
                            disclosures.due(dossier, edition).orElse(null),
                            disclosures.examination(dossier, edition),
                            disclosures.deliveries(edition.ref()));
                });
    }

    /** Names of the organ and those below it, by key. */
    public Map<String, String> names(String organ) {
        return scopes.names(organ);
    }

    @Transactional(readOnly = true)
    public String mark(String organ) {
        return checks.mark(organ);
    }
}
