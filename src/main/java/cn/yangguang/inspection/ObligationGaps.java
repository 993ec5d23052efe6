package cn.yangguang.inspection;

import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.obligation.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What offices owe by their catalogue and did not publish, or only half. */
@Component
class ObligationGaps implements Missing {

    private final Obligations obligations;
    private final Clock clock;

    ObligationGaps(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    @Override
    public List<Gap> of(Set<String> organs, LocalDate from, LocalDate to) {
        return obligations.of(organs, from, to, LocalDate.now(clock)).stream()
                .filter(one -> one.state() == State.OVERDUE || one.state() == State.HALF)
                .map(ObligationGaps::gap)
                .toList();
    }

    private static Gap gap(Obligation one) {
        String what = one.state() == State.HALF
                ? "半公开：" + one.title() + "（缺" + String.join("、", one.missing()) + "）"
                : "未公开：" + one.title() + "（" + one.occasion() + "）";
        return new Gap(one.organ(), one.subject(), what, "", one.due().date());
    }
}
