package cn.yangguang.workrecord;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.workrecord.Proposal.Source;
import cn.yangguang.workrecord.Proposal.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    private static Proposal proposal(String topic, ProposalAction... acts) {
        List<Step> steps = Stream.of(acts)
                .map(act ->
                        new Step(act, "", act == ProposalAction.DRAFT ? 7L : null, LocalDate.of(2016, 9, 1), 1L, "演示"))
                .toList();
        return new Proposal(1, "demo", topic, "演示", "", Source.OTHER, null, null, steps);
    }

    @Test
    void tellsWhatIsPlannedAndWhatWasBegun() {
        String text = PlanText.of(
                List.of(
                        proposal("甲", ProposalAction.PROPOSE, ProposalAction.ADOPT),
                        proposal("乙", ProposalAction.PROPOSE, ProposalAction.DECLINE),
                        proposal("丙", ProposalAction.PROPOSE, ProposalAction.ADOPT, ProposalAction.DRAFT),
                        proposal("丁", ProposalAction.PROPOSE, ProposalAction.ADOPT)),
                2016);
        assertThat(text).contains("提出主动公开建议4条，采纳3条，其中1条已经着手办理").endsWith("拟主动公开一是“甲”；二是“丁”。");
    }

    @Test
    void saysNothingOfAYearWithoutProposals() {
        assertThat(PlanText.of(List.of(proposal("甲", ProposalAction.PROPOSE)), 2015))
                .isEmpty();
    }
}
