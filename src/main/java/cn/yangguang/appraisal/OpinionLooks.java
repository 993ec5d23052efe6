package cn.yangguang.appraisal;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments before a clerk's eyes: what may stand beside the item and what is kept back, and why. A later look may decide otherwise. */
@Service
public class OpinionLooks {

    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final OpinionStore store;
    private final Journal journal;
    private final Clock clock;

    OpinionLooks(OpinionStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Opinion> waiting(Person person) {
        return store.waiting(organs(person));
    }

    /** The newest looks first. */
    @Transactional(readOnly = true)
    public List<Opinion> looked(Person person) {
        return store.looked(organs(person), MOST);
    }

    /**
     * @param reason why it is kept back; not needed to show it
     * @return what is wrong; empty when it is done
     */
    @Transactional
    public List<FieldProblem> look(long opinion, boolean shown, String reason, SignedIn who) {
        Optional<Opinion> found = store.lock(opinion)
                .filter(one -> organs(who.person()).contains(one.organ())
                        && !one.comment().isEmpty());
        if (found.isEmpty()) {
            return List.of(FieldProblem.of("", "appraisal.problem.absent"));
        }
        if (!shown && reason.isBlank() || reason.length() > LONGEST) {
            return List.of(FieldProblem.of("reason", "appraisal.problem.reason", LONGEST));
        }
        Opinion one = found.get();
        store.look(
                opinion,
                shown,
                shown ? "" : reason,
                who.person().id(),
                who.person().name(),
                clock.instant());
        journal.record(
                who.as(Duty.HANDLER, one.organ()),
                "appraisal.look",
                "appraisal/opinion/" + opinion,
                shown ? "公开显示" : "不公开显示：" + reason);
        return List.of();
    }

    private static Set<String> organs(Person person) {
        return person.organsOf(Set.of(Duty.HANDLER));
    }
}
