package cn.yangguang.village;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.village.Standing.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本村待公开: what the villages a person sees have to publish. */
@Service
public class VillageWork {

    /** How far ahead a worklist looks, in days. */
    public static final int AHEAD = 31;

    private final Villages villages;
    private final VillageReach reach;
    private final Clock clock;

    VillageWork(Villages villages, VillageReach reach, Clock clock) {
        this.villages = villages;
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * One village's work, the oldest first.
     *
     * @param writes whether the person may write it
     */
    public record Waiting(Organ village, List<Standing> standings, boolean writes) {

        public long in(State state) {
            return standings.stream()
                    .filter(standing -> standing.state() == state)
                    .count();
        }
    }

    /** Villages with something to do, today. */
    @Transactional(readOnly = true)
    public List<Waiting> of(Person person) {
        return of(person, reach.villages(person));
    }

    /** What is missing since a year, and what falls due within {@value #AHEAD} days. */
    @Transactional(readOnly = true)
    public List<Waiting> of(Person person, List<Organ> asked) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Standing>> byVillage = villages
                .standings(asked.stream().map(Organ::key).toList(), today.minusYears(1), today.plusDays(AHEAD), today)
                .stream()
                .filter(standing -> standing.state() == State.MISSING || standing.state() == State.DUE)
                .sorted(Comparator.comparing(standing -> standing.owed().due()))
                .collect(Collectors.groupingBy(standing -> standing.owed().village()));
        return asked.stream()
                .filter(village -> byVillage.containsKey(village.key()))
                .map(village -> new Waiting(
                        village,
                        byVillage.getOrDefault(village.key(), List.of()),
                        reach.writesFor(person, village)
                                .filter(village.key()::equals)
                                .isPresent()))
                .toList();
    }
}
