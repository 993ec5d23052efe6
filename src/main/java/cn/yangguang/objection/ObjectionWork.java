package cn.yangguang.objection;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections as lists: with their days, what waits for a person, and the concerns late ones and open orders are. */
@Service
public class ObjectionWork implements ConcernSource {

    private final ObjectionStore store;
    private final Deadlines deadlines;

    ObjectionWork(ObjectionStore store, Deadlines deadlines) {
        this.store = store;
        this.deadlines = deadlines;
    }

    /**
     * One objection in a list.
     *
     * @param due the day the next thing is due: taking it up, answering it, or meeting the order; null when nothing is
     * @param orderOpen whether an order is not met
     */
    public record Line(Objection objection, @Nullable LocalDate due, boolean orderOpen) {

        public boolean late(LocalDate today) {
            return due != null && due.isBefore(today);
        }
    }

    /** Of the townships and villages where this person has a hand, the newest first; a village's only with an order. */
    @Transactional(readOnly = true)
    public List<Line> lines(Person person) {
        Set<String> townships = person.organsOf(Set.of(Duty.HANDLER, Duty.SIGNATORY));
        Set<String> villages = person.organsOf(Set.of(Duty.VILLAGE_REPORTER, Duty.HANDLER));
        return lines(townships, villages).stream()
                .filter(line -> townships.contains(line.objection().registered().township())
                        || line.objection().order().isPresent())
                .toList();
    }

    /** What waits for this person: objections without an answer for the township, open orders for the village. */
    @Transactional(readOnly = true)
    public List<Line> of(Person person) {
        return lines(person).stream()
                .filter(line -> {
                    Stage stage = line.objection().stage();
                    return line.orderOpen()
                            || Objections.handles(person, line.objection().registered()) && stage != Stage.CLOSED;
                })
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        List<Concern> concerns = new ArrayList<>();
        for (Line line : lines(asking.organs(), asking.organs())) {
            Registered of = line.objection().registered();
            Stage stage = line.objection().stage();
            LocalDate due = stage == null || !stage.unanswered() ? null : due(line.objection(), stage);
            if (due != null && due.isBefore(asking.on()) && asking.organs().contains(of.township())) {
                concerns.add(concern("VA-OBJECTION-LATE", Grade.RED, of.township(), of, due.plusDays(1), due));
            }
            LocalDate by = line.objection()
                    .order()
                    .flatMap(order -> order.particulars().date(Detail.BY))
                    .orElse(null);
            if (line.orderOpen() && by != null && asking.organs().contains(of.village())) {
                Grade grade = by.isBefore(asking.on()) ? Grade.RED : Grade.YELLOW;
                LocalDate since = line.objection().order().map(Step::on).orElse(by);
                concerns.add(concern("VA-ORDER-OPEN", grade, of.village(), of, since, by));
            }
        }
        return concerns;
    }

    private static Concern concern(
            String code, Grade grade, String organ, Registered of, LocalDate since, LocalDate due) {
        return new Concern(
                code,
                grade,
                organ,
                "objection/" + of.number(),
                since,
                List.of(of.number(), due.toString()),
                "/office/objections/" + of.number());
    }

    List<Line> lines(Set<String> townships, Set<String> villages) {
        List<Registered> found = store.list(townships, villages);
        Map<Long, List<Step>> steps =
                store.steps(found.stream().map(Registered::id).toList());
        return found.stream()
                .map(one -> Objection.of(one, steps.getOrDefault(one.id(), List.of())))
                .map(this::line)
                .toList();
    }

    private Line line(Objection objection) {
        Stage stage = objection.stage();
        boolean open = objection
                .order()
                .filter(order -> stage != Stage.CLOSED)
                .filter(order -> store.publishedSince(
                                objection.registered().village(),
                                order.particulars().get(Detail.ITEM),
                                order.at())
                        .isEmpty())
                .isPresent();
        LocalDate due = stage == null
                ? null
                : stage.unanswered()
                        ? due(objection, stage)
                        : open
                                ? objection
                                        .order()
                                        .flatMap(order -> order.particulars().date(Detail.BY))
                                        .orElse(null)
                                : null;
        return new Line(objection, due, open);
    }

    private LocalDate due(Objection objection, Stage stage) {
        return stage == Stage.RECEIVED
                ? deadlines.accept(objection.registered())
                : deadlines.answer(objection.registered());
    }
}
