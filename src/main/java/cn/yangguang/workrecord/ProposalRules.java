package cn.yangguang.workrecord;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be done with a proposal to publish, by whom. One question answers the button, the server's guard and the tests. In law: 条例 2019 Art. 44
 * (may be published), Art. 17 (nothing is published without review: a draft goes through all of it).
 */
public final class ProposalRules {

    private ProposalRules() {}

    /** Why not. */
    public enum Refusal {
        /** Not from this stage. */
        STAGE,
        /** The person does not hold the duty at the organ. */
        DUTY,
        /** Whoever proposed does not decide. */
        OWN,
        /** Only whoever proposed takes it back. */
        NOT_OWN,
        /** A reason is missing. */
        REASON
    }

    /** Who must do it, seen from whoever proposed. */
    private enum Who {
        ANYBODY,
        ANOTHER,
        THE_PROPOSER
    }

    /** @param from null for the beginning */
    record Rule(
            ProposalAction action,
            @Nullable ProposalStage from,
            ProposalStage to,
            Set<Duty> duties,
            Who who,
            boolean reason) {}

    private static final Set<Duty> PROPOSING =
            Set.of(Duty.HANDLER, Duty.REVIEWER, Duty.INSPECTOR, Duty.STATISTICIAN, Duty.SIGNATORY);
    private static final Set<Duty> SIGNING = Set.of(Duty.SIGNATORY);

    static final List<Rule> RULES = List.of(
            new Rule(ProposalAction.PROPOSE, null, ProposalStage.PROPOSED, PROPOSING, Who.ANYBODY, false),
            new Rule(ProposalAction.ADOPT, ProposalStage.PROPOSED, ProposalStage.ADOPTED, SIGNING, Who.ANOTHER, false),
            new Rule(
                    ProposalAction.DECLINE, ProposalStage.PROPOSED, ProposalStage.DECLINED, SIGNING, Who.ANOTHER, true),
            new Rule(
                    ProposalAction.WITHDRAW,
                    ProposalStage.PROPOSED,
                    ProposalStage.WITHDRAWN,
                    PROPOSING,
                    Who.THE_PROPOSER,
                    false),
            new Rule(
                    ProposalAction.DRAFT,
                    ProposalStage.ADOPTED,
                    ProposalStage.DRAFTED,
                    Set.of(Duty.HANDLER),
                    Who.ANYBODY,
                    false));

    /**
     * The facts asked about.
     *
     * @param stage null before the beginning
     * @param duties the person's at the organ
     * @param own whether the person proposed it
     */
    public record Situation(@Nullable ProposalStage stage, Set<Duty> duties, boolean own, boolean reasonGiven) {}

    /** Why it is refused; empty when it may be done. */
    public static List<Refusal> ask(ProposalAction action, Situation situation) {
        Rule rule = rule(action);
        List<Refusal> refused = new ArrayList<>();
        if (rule.from() != situation.stage()) {
            refused.add(Refusal.STAGE);
        }
        if (rule.duties().stream().noneMatch(situation.duties()::contains)) {
            refused.add(Refusal.DUTY);
        }
        if (rule.who() == Who.ANOTHER && situation.own()) {
            refused.add(Refusal.OWN);
        }
        if (rule.who() == Who.THE_PROPOSER && !situation.own()) {
            refused.add(Refusal.NOT_OWN);
        }
        if (rule.reason() && !situation.reasonGiven()) {
            refused.add(Refusal.REASON);
        }
        return List.copyOf(refused);
    }

    /** Where a proposal is after these acts. */
    static ProposalStage after(ProposalAction last) {
        return rule(last).to();
    }

    static Rule rule(ProposalAction action) {
        return RULES.stream()
                .filter(rule -> rule.action() == action)
                .findFirst()
                .orElseThrow();
    }
}
