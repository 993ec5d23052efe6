package cn.yangguang.workrecord.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.workrecord.Proposal;
import cn.yangguang.workrecord.ProposalAction;
import cn.yangguang.workrecord.ProposalRules.Refusal;
import java.util.List;
import java.util.Map;

/**
 * The proposals of an organ in a year.
 *
 * @param offers what may be done with each, by its id; for every act why not
 * @param plan text for the report, or empty
 */
public record ProposalsView(
        Organ organ,
        List<Choice> organs,
        int year,
        List<Proposal> proposals,
        Map<Long, Map<ProposalAction, List<Refusal>>> offers,
        Map<String, String> categories,
        String plan,
        boolean proposes,
        FormProblems problems) {

    public String here() {
        return "/office/proposals/" + organ.key();
    }

    public String address(Proposal proposal, ProposalAction action) {
        return here() + "/" + proposal.id() + "/" + action.noun() + "?year=" + year;
    }

    public boolean may(Proposal proposal, ProposalAction action) {
        return why(proposal, action).isEmpty();
    }

    /** Why the act is refused; a missing reason is asked for in the form. */
    public List<Refusal> why(Proposal proposal, ProposalAction action) {
        return offers.getOrDefault(proposal.id(), Map.of()).getOrDefault(action, List.of(Refusal.STAGE)).stream()
                .filter(refusal -> refusal != Refusal.REASON)
                .toList();
    }

    public String category(Proposal proposal) {
        String code = proposal.category();
        return code == null ? "" : categories.getOrDefault(code, code);
    }
}
