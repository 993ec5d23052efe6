package cn.yangguang.monitor;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.Category.Scheme;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.monitor.MonitorQueries.Filled;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.SiteSettings;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 栏目更新监测: the columns of organs as they stand today, and what the last look through the published texts found. */
@Service
public class Monitor {

    /** The most findings shown or told at once. */
    public static final int MOST_FINDINGS = 1_000;

    /** The longest limit of a column: ten years. */
    public static final int MOST_DAYS = 3_650;

    private static final Set<Duty> SETTING = Set.of(Duty.INSPECTOR, Duty.SIGNATORY);

    private final MonitorQueries queries;
    private final MonitorStore store;
    private final Organs organs;
    private final Categories categories;
    private final SiteSettings site;
    private final Journal journal;
    private final Clock clock;

    Monitor(
            MonitorQueries queries,
            MonitorStore store,
            Organs organs,
            Categories categories,
            SiteSettings site,
            Journal journal,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.organs = organs;
        this.categories = categories;
        this.site = site;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keys of the organs whose columns the person watches: where a duty of content is held, and what an inspector has below. */
    @Transactional(readOnly = true)
    public Set<String> watchedBy(Person person) {
        Set<String> all = new TreeSet<>(OfficeReach.organsOf(person));
        all.addAll(queries.below(person.organsOf(Set.of(Duty.INSPECTOR))));
        return all;
    }

    /** The active ones of these organs, from the top level down, each with its columns. */
    @Transactional(readOnly = true)
    public List<OrganFreshness> of(Collection<String> keys) {
        LocalDate day = LocalDate.now(clock);
        var rules = new FreshnessRules(queries.rules());
        Map<String, List<Filled>> filled = queries.filled(keys).stream().collect(Collectors.groupingBy(Filled::organ));
        return organs.active().stream()
                .filter(organ -> keys.contains(organ.key()))
                .map(organ -> freshness(organ, day, rules, filled.getOrDefault(organ.key(), List.of())))
                .toList();
    }

    /** Every active organ of the installation. */
    @Transactional(readOnly = true)
    public List<OrganFreshness> ofAll() {
        return of(organs.active().stream().map(Organ::key).toList());
    }

    private OrganFreshness freshness(Organ organ, LocalDate day, FreshnessRules rules, List<Filled> filled) {
        Map<String, Filled> byCategory =
                filled.stream().collect(Collectors.toMap(Filled::category, Function.identity()));
        List<ColumnState> columns = categories.offeredTo(organ.key(), day).stream()
                .filter(category -> isColumnOf(organ, category, byCategory))
                .map(category -> state(organ, category, rules, day, byCategory.get(category.code())))
                .toList();
        LocalDate last = filled.stream()
                .map(Filled::last)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return OrganFreshness.of(organ, day, columns, last);
    }

    /** The statutory items are duties of government; at a village only those it uses are its columns. */
    private static boolean isColumnOf(Organ organ, Category category, Map<String, Filled> filled) {
        return organ.level() != OrganLevel.VILLAGE
                || category.scheme() == Scheme.COLUMN
                || filled.containsKey(category.code());
    }

    private static ColumnState state(
            Organ organ, Category category, FreshnessRules rules, LocalDate day, @Nullable Filled filled) {
        return ColumnState.on(
                day,
                category,
                rules.of(organ.key(), category, day),
                filled == null ? 0 : filled.items(),
                filled == null ? null : filled.last());
    }

    /** What is wrong in the items of these organs: faults first, then links that nobody asked. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Collection<String> keys) {
        return queries.findings(keys, MOST_FINDINGS);
    }

    /** How many faults stand open. */
    @Transactional(readOnly = true)
    public int faults(Collection<String> keys) {
        return queries.faults(keys);
    }

    /** 网站标签 that no page carries because they are not configured. A page that lacks any other label is not drawn at all. */
    public List<String> missingLabels() {
        return site.missing();
    }

    /** The look that goes on now. */
    @Transactional(readOnly = true)
    public Optional<CheckRun> going() {
        return queries.lastRun(false).filter(CheckRun::open);
    }

    /** The last look that came to its end. */
    @Transactional(readOnly = true)
    public Optional<CheckRun> finished() {
        return queries.lastRun(true);
    }

    /** Whether the person may say how often a column of the organ must be updated. */
    public boolean maySet(Person person, String organ) {
        return SETTING.stream().anyMatch(duty -> person.holds(duty, organ));
    }

    /**
     * Says from today on of which class a column of an organ is. An empty list means done and in the journal.
     *
     * @param days for a class with a limit: 1 to {@value #MOST_DAYS}
     */
    @Transactional
    public List<FieldProblem> set(
            String organ, String category, ColumnClass columnClass, @Nullable Integer days, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Optional<Category> known = categories.offeredTo(organ, today).stream()
                .filter(offered -> offered.code().equals(category))
                .findFirst();
        if (known.isEmpty()) {
            return List.of(FieldProblem.of("category", "monitor.problem.category", category));
        }
        if (columnClass.limited() && (days == null || days < 1 || days > MOST_DAYS)) {
            return List.of(
                    FieldProblem.of("days", "monitor.problem.days", known.get().title(), MOST_DAYS));
        }
        Integer limit = columnClass.limited() ? days : null;
        store.put(new FreshnessRule(organ, category, "", columnClass, limit, today));
        journal.record(
                actor,
                "monitor.rule",
                "category/" + category,
                known.get().title() + " " + columnClass + (limit == null ? "" : " " + limit));
        return List.of();
    }
}
