package cn.yangguang.oversight;

import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records of units below: masked in every list; one at a time is opened with a reason. The unit below sees who opened what, when and why.
 */
@Service
public class UnitRecords {

    /** A reason has at least and at most so many characters. */
    public static final int SHORTEST_REASON = 4;

    public static final int LONGEST_REASON = 500;

    private static final int MOST = 200;
    private static final Duration RECENT = Duration.ofDays(7);

    private final ObjectProvider<RecordSource> sources;
    private final OversightReach reach;
    private final UnitLookStore looks;
    private final Journal journal;
    private final Clock clock;

    UnitRecords(
            ObjectProvider<RecordSource> sources,
            OversightReach reach,
            UnitLookStore looks,
            Journal journal,
            Clock clock) {
        this.sources = sources;
        this.reach = reach;
        this.looks = looks;
        this.journal = journal;
        this.clock = clock;
    }

    /** The kinds there are, in alphabetical order. */
    public List<String> kinds() {
        return sources.stream().map(RecordSource::kind).sorted().toList();
    }

    /** The newest records of the unit, masked; empty when the person may not see records of it, or there are none of the kind. */
    @Transactional(readOnly = true)
    public Optional<List<RecordLine>> lines(String organ, String kind, Person person) {
        return reach.of(person, organ, OversightReach.Sight.MASKED)
                .flatMap(right -> source(kind))
                .map(source -> source.lines(organ, MOST).stream()
                        .map(RecordLine::masked)
                        .sorted(Comparator.comparing(RecordLine::on).reversed())
                        .toList());
    }

    /** What became of the wish to open a record. */
    public sealed interface Opening {
        record Opened(RecordLine line) implements Opening {}

        /** There is no such record, or it is not for this person. */
        record Unknown() implements Opening {}

        record ReasonWanting() implements Opening {}
    }

    /** Opens a record. The look is in the journal and in the unit's list, or did not happen. */
    @Transactional
    public Opening open(String organ, String kind, String number, String reason, Person person, String origin) {
        Optional<OversightReach.Right> right = reach.of(person, organ, OversightReach.Sight.OPENED);
        Optional<RecordLine> found = right.flatMap(r -> source(kind)).flatMap(source -> source.whole(organ, number));
        if (right.isEmpty() || found.isEmpty()) {
            return new Opening.Unknown();
        }
        String why = reason.strip();
        if (why.codePointCount(0, why.length()) < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            return new Opening.ReasonWanting();
        }
        var by = right.get();
        looks.add(
                new Look(by.above(), organ, kind, number, person.name(), by.duty(), clock.instant(), why), person.id());
        journal.record(person.as(by.duty(), by.above(), origin), "oversight.look", kind + ":" + number, organ);
        return new Opening.Opened(found.get().opened());
    }

    /** Looks at records of the person's own units, and those of people of the person's organs at units below. */
    @Transactional(readOnly = true)
    public List<Look> looks(Person person) {
        return looks.of(OversightReach.own(person), person.organsOf(OversightReach.Sight.OPENED.duties()));
    }

    /** Looks at records of one unit, for people of the unit and of organs above it. */
    @Transactional(readOnly = true)
    public List<Look> looksAt(String organ, Person person) {
        return OversightReach.own(person).contains(organ)
                        || reach.of(person, organ, OversightReach.Sight.MASKED).isPresent()
                ? looks.of(Set.of(organ), Set.of())
                : List.of();
    }

    /** How often records of the person's own units were opened from above in the last seven days. */
    @Transactional(readOnly = true)
    public long recent(Person person) {
        return looks.since(OversightReach.own(person), clock.instant().minus(RECENT));
    }

    private Optional<RecordSource> source(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }
}
