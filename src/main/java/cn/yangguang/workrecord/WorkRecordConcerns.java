package cn.yangguang.workrecord;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A year without training (条例 2019 Art. 48), told when it ends; proposals that nobody decides. */
@Component
class WorkRecordConcerns implements ConcernSource {

    private static final int DECEMBER = 12;

    private final Organs organs;
    private final EntryStore entries;
    private final ProposalStore proposals;

    WorkRecordConcerns(Organs organs, EntryStore entries, ProposalStore proposals) {
        this.organs = organs;
        this.entries = entries;
        this.proposals = proposals;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        return Stream.concat(untrained(asking), waiting(asking)).toList();
    }

    private Stream<Concern> untrained(Asking asking) {
        LocalDate on = asking.on();
        int month = proposals.rule("TRAINING_MONTH", on);
        if (month > DECEMBER || on.getMonthValue() < month) {
            return Stream.empty();
        }
        Set<String> trained = entries.newest(asking.organs(), Register.TRAINING).stream()
                .filter(entry -> !entry.struck()
                        && entry.content().in(on.getYear())
                        && !entry.content().on().isAfter(on))
                .map(Entry::organ)
                .collect(Collectors.toSet());
        return asking.organs().stream()
                .filter(organ -> !trained.contains(organ))
                .map(organs::find)
                .flatMap(Optional::stream)
                .filter(organ -> organ.active() && organ.level() != OrganLevel.VILLAGE)
                .map(organ -> untrained(organ, LocalDate.of(on.getYear(), month, 1)));
    }

    private static Concern untrained(Organ organ, LocalDate since) {
        String year = String.valueOf(since.getYear());
        return new Concern(
                "WR-NO-TRAINING",
                Grade.YELLOW,
                organ.key(),
                "training/" + year,
                since,
                List.of(year),
                "/office/work-records/" + organ.key() + "?year=" + year);
    }

    private Stream<Concern> waiting(Asking asking) {
        LocalDate on = asking.on();
        int days = proposals.rule("PROPOSAL_DAYS", on);
        return proposals.of(asking.organs()).stream()
                .filter(one -> one.stage(on)
                        .filter(stage -> stage == ProposalStage.PROPOSED)
                        .isPresent())
                .filter(one -> ChronoUnit.DAYS.between(one.proposedOn(), on) > days)
                .map(one -> new Concern(
                        "WR-PROPOSAL-OPEN",
                        Grade.YELLOW,
                        one.organ(),
                        "proposal/" + one.id(),
                        one.proposedOn().plusDays(days + 1L),
                        List.of(one.topic(), one.proposedOn().toString(), String.valueOf(days)),
                        "/office/proposals/" + one.organ()));
    }
}
