package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import cn.yangguang.villageaccount.AccountQueries.DatedRule;
import cn.yangguang.villageaccount.AccountQueries.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong with the money sheets of villages: sums that do not hold, months without a sheet, no check by the group. */
@Component
class AccountConcerns implements ConcernSource {

    private final AccountQueries queries;
    private final Organs organs;

    AccountConcerns(AccountQueries queries, Organs organs) {
        this.queries = queries;
        this.organs = organs;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        List<Organ> villages = asking.organs().stream()
                .flatMap(key -> organs.find(key).stream())
                .filter(organ -> organ.active() && organ.level() == OrganLevel.VILLAGE)
                .toList();
        Set<String> keys = new HashSet<>();
        Set<String> rulers = new HashSet<>();
        villages.forEach(village -> {
            keys.add(village.key());
            rulers.add(village.key());
            rulers.add(String.valueOf(village.parent()));
        });
        List<SheetLine> lines = queries.lines(keys);
        List<DatedRule> rules = queries.rules(rulers);
        List<Told> told = queries.told(keys);
        Map<String, LocalDate> starts = queries.starts(keys);
        List<Concern> concerns = new ArrayList<>(wrongSums(lines));
        concerns.addAll(unchecked(lines));
        villages.forEach(village ->
                concerns.addAll(missing(village, lines, rules, told, starts.get(village.key()), asking.on())));
        return concerns;
    }

    /** Sent or public: a draft may be wrong as long as nobody but its maker relies on it. */
    private static List<Concern> wrongSums(List<SheetLine> lines) {
        List<Concern> concerns = new ArrayList<>();
        Set<Long> broken = new HashSet<>();
        Chain.of(lines)
                .forEach(chain ->
                        chain.broken().forEach(line -> broken.add(line.sheet().id())));
        standing(lines).stream()
                .filter(line -> line.published()
                        || line.stage() == Stage.SENT
                        || line.stage() == Stage.CHECKED
                        || line.stage() == Stage.HANDED)
                .filter(line -> !line.sound() || broken.contains(line.sheet().id()))
                .forEach(line -> concerns.add(new Concern(
                        "VA-BALANCE",
                        Grade.RED,
                        line.sheet().village(),
                        "sheet/" + line.sheet().id(),
                        line.since(),
                        List.of(
                                name(line.sheet()),
                                Cents.show(line.opening()),
                                Cents.show(line.income()),
                                Cents.show(line.expenditure()),
                                Cents.show(line.closing())),
                        address(line.sheet()))));
        return concerns;
    }

    private static List<Concern> unchecked(List<SheetLine> lines) {
        return standing(lines).stream()
                .filter(line -> line.published() && !line.checked())
                .map(line -> new Concern(
                        "VA-UNCHECKED",
                        Grade.RED,
                        line.sheet().village(),
                        "sheet/" + line.sheet().id(),
                        line.publishedOn() == null ? line.since() : line.publishedOn(),
                        List.of(name(line.sheet())),
                        address(line.sheet())))
                .toList();
    }

    /**
     * From the day on which the village is held to its accounts; where nobody said which, from its first sheet on, and a village that never
     * had one owes the last term.
     */
    private static List<Concern> missing(
            Organ village,
            List<SheetLine> lines,
            List<DatedRule> rules,
            List<Told> told,
            @Nullable LocalDate since,
            LocalDate day) {
        List<SheetLine> own = standing(lines).stream()
                .filter(line -> line.sheet().village().equals(village.key())
                        && line.sheet().money())
                .toList();
        List<DatedRule> its = rules.stream()
                .filter(rule -> rule.organ().equals(village.key()))
                .toList();
        List<DatedRule> valid = its.isEmpty()
                ? rules.stream()
                        .filter(rule -> rule.organ().equals(village.parent()))
                        .toList()
                : its;
        LocalDate first = since != null
                ? quarter(since)
                : own.stream()
                        .map(line -> line.sheet().period().from())
                        .min(LocalDate::compareTo)
                        .orElseGet(() -> quarter(day.minusMonths(5)));
        List<MoneyTerm> terms = MoneyTerm.between(first, day, valid).stream()
                .filter(term -> since == null || !term.period().to().isBefore(since))
                .filter(term -> day.isAfter(term.due()))
                .filter(term -> own.stream()
                        .noneMatch(
                                line -> line.published() && covers(line.sheet().period(), term.period())))
                .filter(term -> told.stream()
                        .noneMatch(one -> one.village().equals(village.key()) && covers(one.period(), term.period())))
                .toList();
        return (since == null && own.isEmpty() && terms.size() > 1 ? List.of(terms.getLast()) : terms)
                .stream()
                        .map(term -> new Concern(
                                "VA-MISSING",
                                Grade.RED,
                                village.key(),
                                "term/" + term.period().from(),
                                term.due().plusDays(1),
                                List.of(term.period().toString(), term.due().toString()),
                                "/office/village-accounts?village=" + village.key() + "&year="
                                        + term.period().from().getYear()))
                        .toList();
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }

    private static boolean covers(CoveredPeriod told, CoveredPeriod term) {
        return !told.from().isAfter(term.to()) && !told.to().isBefore(term.to());
    }

    /** One line for each sheet: what readers have, else the newest. */
    private static List<SheetLine> standing(List<SheetLine> lines) {
        List<SheetLine> standing = new ArrayList<>();
        Chain.of(lines).forEach(chain -> standing.addAll(chain.lines()));
        lines.stream()
                .filter(line -> !line.sheet().money() && line.stage() != Stage.DISCARDED)
                .filter(line -> lines.stream()
                        .noneMatch(other -> other.sheet().id() == line.sheet().id()
                                && other.version() > line.version()
                                && other.stage() != Stage.DISCARDED))
                .forEach(standing::add);
        return standing;
    }

    private static String name(Sheet sheet) {
        return sheet.money()
                ? sheet.unit().isEmpty() ? sheet.period().toString() : sheet.unit() + sheet.period()
                : sheet.title();
    }

    private static String address(Sheet sheet) {
        return "/office/village-accounts/" + sheet.id();
    }
}
