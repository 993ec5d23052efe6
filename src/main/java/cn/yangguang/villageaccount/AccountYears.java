package cn.yangguang.villageaccount;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Years and lists of sheets: what readers see of the money of their village, and what the office has in hand. */
@Service
public class AccountYears {

    private final AccountQueries queries;
    private final SheetStore store;
    private final Organs organs;

    AccountYears(AccountQueries queries, SheetStore store, Organs organs) {
        this.queries = queries;
        this.store = store;
        this.organs = organs;
    }

    /** Years with a published money sheet, the newest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Integer> years(String village) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        queries.lines(Set.of(village)).stream()
                .filter(line -> line.sheet().money() && line.published())
                .forEach(line -> years.add(line.sheet().period().from().getYear()));
        return List.copyOf(years);
    }

    /** The year of the village and of each of its economic organisations that published sheets; the village first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<AccountYear> year(String village, int year) {
        List<AccountYear> found = new ArrayList<>();
        for (Chain chain : Chain.of(queries.lines(Set.of(village)))) {
            Chain published = new Chain(
                    chain.lines().stream().filter(SheetLine::published).toList());
            Set<SheetLine> broken = new HashSet<>(published.broken());
            List<AccountYear.Month> months = published.lines().stream()
                    .filter(line -> line.sheet().period().from().getYear() == year)
                    .map(line -> month(line, !broken.contains(line)))
                    .toList();
            if (!months.isEmpty()) {
                found.add(new AccountYear(chain.lines().getFirst().sheet().unit(), year, months));
            }
        }
        return found;
    }

    /** The newest version of every sheet of the villages this person sees, by village. */
    @Transactional(readOnly = true)
    public Map<String, List<SheetLine>> inHand(Collection<Organ> villages) {
        Map<String, List<SheetLine>> byVillage = new HashMap<>();
        Map<Long, SheetLine> newest = new HashMap<>();
        List<SheetLine> lines = queries.lines(villages.stream().map(Organ::key).toList());
        lines.stream()
                .filter(line -> line.stage() != Stage.DISCARDED)
                .forEach(line -> newest.put(line.sheet().id(), line));
        lines.stream()
                .filter(line -> line.equals(newest.get(line.sheet().id())))
                .forEach(line -> byVillage
                        .computeIfAbsent(line.sheet().village(), key -> new ArrayList<>())
                        .add(line));
        return byVillage;
    }

    /** Villages whose money this person sees in the office. */
    @Transactional(readOnly = true)
    public List<Organ> villages(Person person) {
        return AccountReach.organs(person).stream()
                .flatMap(key -> Stream.concat(organs.find(key).stream(), organs.children(key).stream()))
                .filter(organ -> organ.level() == OrganLevel.VILLAGE && AccountReach.sees(person, organ))
                .distinct()
                .sorted(Comparator.comparing(Organ::key))
                .toList();
    }

    /** Whether the person may begin a sheet of the village. */
    public boolean makes(Person person, Organ village) {
        return !Hand.of(person, village).isEmpty();
    }

    /** Sheets that wait for this person: wrong drafts aside, what is to be sent, checked or published. */
    @Transactional(readOnly = true)
    public List<SheetLine> waiting(Person person) {
        Set<String> mine = new HashSet<>(person.organsOf(Set.of(Duty.VILLAGE_REPORTER, Duty.HANDLER)));
        List<Organ> villages = villages(person).stream()
                .filter(village -> mine.contains(village.key()) || mine.contains(String.valueOf(village.parent())))
                .toList();
        return inHand(villages).values().stream()
                .flatMap(List::stream)
                .filter(line -> line.stage().open())
                .sorted(Comparator.comparing(SheetLine::since))
                .toList();
    }

    private AccountYear.Month month(SheetLine line, boolean follows) {
        List<String> links = store.versions(line.sheet()).stream()
                .filter(version -> version.number() == line.version())
                .flatMap(version -> version.links().stream())
                .map(link -> String.valueOf(link.indexNumber()))
                .toList();
        return new AccountYear.Month(
                line.sheet().period(),
                line.opening(),
                line.income(),
                line.expenditure(),
                line.sound(),
                follows,
                line.checked(),
                line.publishedOn() == null ? line.since() : line.publishedOn(),
                line.version(),
                links);
    }
}
