package cn.yangguang.tally;

import cn.yangguang.application.CaseCounting;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether how cases are counted is still what their steps say; where it is not, that is put right and told in the journal of the organ. */
@Component
class CopyCheck {

    private final CaseCounting cases;
    private final Journal journal;

    CopyCheck(CaseCounting cases, Journal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    /** Counts the cases that came before this version did. */
    void catchUp() {
        while (cases.catchUp() > 0) {
            // The next ones.
        }
    }

    /** Of the cases acted on since then. @return how many differ */
    @Transactional
    public int run(Instant since) {
        List<CaseCounting.Numbered> wrong = cases.recount(since);
        wrong.forEach(it -> journal.record(
                new Actor(null, TallyCheck.BY, null, it.organ(), Actor.COMMAND_LINE),
                "tally.copy-differs",
                "application:" + it.number(),
                ""));
        return wrong.size();
    }
}
