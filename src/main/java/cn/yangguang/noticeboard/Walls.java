package cn.yangguang.noticeboard;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boards of organs, and who may look at them and enter something. */
@Service
public class Walls {

    private static final Set<Duty> KEEPERS = Set.of(Duty.HANDLER, Duty.VILLAGE_REPORTER);

    private final PostingStore store;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    Walls(PostingStore store, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    /** In the order they were entered, those no longer used last. */
    @Transactional(readOnly = true)
    public List<Wall> of(String organ) {
        return store.walls(organ);
    }

    /** Whether the person holds a duty of content at the organ or one above it. */
    public boolean sees(Person person, String organ) {
        return organs.pathOf(organ).stream().anyMatch(above -> OfficeReach.covers(person, above.key()));
    }

    /** Whether the person keeps the boards of the organ. */
    public boolean keeps(Person person, String organ) {
        return KEEPERS.stream().anyMatch(duty -> person.holds(duty, organ));
    }

    /** A board more. An empty list means done and in the journal. */
    @Transactional
    public List<FieldProblem> add(String organ, String name, String place, Person person, String origin) {
        if (name.isBlank() || name.length() > 60) {
            return List.of(FieldProblem.of("name", "noticeboard.problem.name"));
        }
        if (place.isBlank() || place.length() > 120) {
            return List.of(FieldProblem.of("place", "noticeboard.problem.place"));
        }
        if (of(organ).stream().anyMatch(wall -> wall.name().equals(name))) {
            return List.of(FieldProblem.of("name", "noticeboard.problem.known", name));
        }
        store.addWall(organ, name, place, LocalDate.now(clock));
        write(person, organ, origin, "noticeboard.wall", "organ/" + organ, name);
        return List.of();
    }

    /** The board is used no longer. */
    @Transactional
    public void end(String organ, long wall, Person person, String origin) {
        if (of(organ).stream().anyMatch(one -> one.id() == wall && one.until() == null)) {
            store.endWall(wall, LocalDate.now(clock));
            write(person, organ, origin, "noticeboard.wallEnd", "organ/" + organ, "wall " + wall);
        }
    }

    void posted(Person person, String organ, String origin, String object, String detail) {
        write(person, organ, origin, "noticeboard.post", object, detail);
    }

    void takenDown(Person person, String organ, String origin, String object, String detail) {
        write(person, organ, origin, "noticeboard.takeDown", object, detail);
    }

    private void write(Person person, String organ, String origin, String act, String object, String detail) {
        Duty duty = person.holds(Duty.HANDLER, organ) ? Duty.HANDLER : Duty.VILLAGE_REPORTER;
        journal.record(person.as(duty, organ, origin), act, object, detail);
    }
}
