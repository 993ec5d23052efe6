package cn.yangguang.workrecord;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.workrecord.ProposalRules.Refusal;
import cn.yangguang.workrecord.ProposalRules.Situation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {

    private static final Set<Duty> ALL = EnumSet.allOf(Duty.class);

    /** From where each act is possible, written out a second time. */
    private static final Map<ProposalAction, List<ProposalStage>> FROM = Map.of(
            ProposalAction.PROPOSE, List.of(),
            ProposalAction.ADOPT, List.of(ProposalStage.PROPOSED),
            ProposalAction.DECLINE, List.of(ProposalStage.PROPOSED),
            ProposalAction.WITHDRAW, List.of(ProposalStage.PROPOSED),
            ProposalAction.DRAFT, List.of(ProposalStage.ADOPTED));

    private static boolean allowed(
            ProposalAction action, @Nullable ProposalStage stage, Set<Duty> duties, boolean own) {
        return ProposalRules.ask(action, new Situation(stage, duties, own, true))
                .isEmpty();
    }

    @Test
    void everyActIsPossibleFromItsStageOnly() {
        for (ProposalAction action : ProposalAction.values()) {
            for (ProposalStage stage : ProposalStage.values()) {
                boolean somehow = allowed(action, stage, ALL, true) || allowed(action, stage, ALL, false);
                assertThat(somehow)
                        .as("%s from %s", action, stage)
                        .isEqualTo(FROM.getOrDefault(action, List.of()).contains(stage));
            }
        }
        assertThat(allowed(ProposalAction.PROPOSE, null, ALL, true)).isTrue();
    }

    @Test
    void onlyTheSignatoryDecidesAndOnlyTheClerkDrafts() {
        Map<ProposalAction, Set<Duty>> who = new HashMap<>();
        who.put(ProposalAction.ADOPT, Set.of(Duty.SIGNATORY));
        who.put(ProposalAction.DECLINE, Set.of(Duty.SIGNATORY));
        who.forEach((action, duties) -> Stream.of(Duty.values())
                .forEach(duty -> assertThat(allowed(action, ProposalStage.PROPOSED, Set.of(duty), false))
                        .as("%s by %s", action, duty)
                        .isEqualTo(duties.contains(duty))));
        Stream.of(Duty.values())
                .forEach(duty -> assertThat(allowed(ProposalAction.DRAFT, ProposalStage.ADOPTED, Set.of(duty), false))
                        .isEqualTo(duty == Duty.HANDLER));
    }

    @Test
    void whoeverProposedDoesNotDecideButMayTakeBack() {
        assertThat(ProposalRules.ask(ProposalAction.ADOPT, new Situation(ProposalStage.PROPOSED, ALL, true, true)))
                .containsExactly(Refusal.OWN);
        assertThat(allowed(ProposalAction.WITHDRAW, ProposalStage.PROPOSED, ALL, true))
                .isTrue();
        assertThat(ProposalRules.ask(ProposalAction.WITHDRAW, new Situation(ProposalStage.PROPOSED, ALL, false, true)))
                .containsExactly(Refusal.NOT_OWN);
    }

    @Test
    void decliningNeedsAReason() {
        assertThat(ProposalRules.ask(ProposalAction.DECLINE, new Situation(ProposalStage.PROPOSED, ALL, false, false)))
                .containsExactly(Refusal.REASON);
    }
}
