package cn.yangguang.directive;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders nobody acknowledged, orders without an answer, answers nobody judged. The last is the concern of the issuer, the others of the
 * addressee. Asked of a day, what came later is not known.
 */
@Component
class DirectiveConcerns implements ConcernSource {

    private final DirectiveWork work;

    DirectiveConcerns(DirectiveWork work) {
        this.work = work;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        LocalDate on = asking.on();
        return work.parts(asking.organs(), asking.organs(), on)
                .filter(part -> part.directive().stage() == Stage.ISSUED && part.stage() != Stage.SETTLED)
                .flatMap(part -> of(part, on))
                .filter(concern -> asking.organs().contains(concern.organ()))
                .toList();
    }

    /** At most one for each addressee: the gravest. */
    private Stream<Concern> of(Part part, LocalDate on) {
        Stage stage = part.stage();
        LocalDate next = part.next();
        LocalDate due = part.due();
        if (stage == null || next == null || due == null) {
            return Stream.empty();
        }
        if (!stage.judging() && due.isBefore(on)) {
            return Stream.of(concern("OV-LATE", Grade.RED, part.addressee(), part, due.plusDays(1), due));
        }
        if (stage == Stage.WAITING && next.isBefore(on)) {
            return Stream.of(concern("OV-UNACKNOWLEDGED", Grade.RED, part.addressee(), part, next.plusDays(1), next));
        }
        if (stage.judging()) {
            Grade grade = next.isBefore(on) ? Grade.RED : Grade.YELLOW;
            LocalDate since = part.directive()
                    .last(stage == Stage.ANSWERED ? Action.ANSWER : Action.REQUEST, part.addressee())
                    .map(Step::day)
                    .orElse(next);
            String issuer = part.directive().registered().organ();
            return Stream.of(concern("OV-JUDGE", grade, issuer, part, since, next));
        }
        return stage == Stage.WORKING && !due.isAfter(work.soon(on))
                ? Stream.of(concern("OV-SOON", Grade.YELLOW, part.addressee(), part, work.soonSince(part, due), due))
                : Stream.empty();
    }

    private static Concern concern(String code, Grade grade, String organ, Part part, LocalDate since, LocalDate day) {
        Registered registered = part.directive().registered();
        return new Concern(
                code,
                grade,
                organ,
                "directive/" + registered.id() + "/" + part.addressee(),
                since,
                List.of(part.directive().number(), day.toString()),
                registered.address());
    }
}
