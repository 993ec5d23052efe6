package cn.yangguang.workrecord;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.search.QuestionWords;
import cn.yangguang.workrecord.Proposal.Step;
import cn.yangguang.workrecord.ProposalRules.Refusal;
import cn.yangguang.workrecord.ProposalRules.Situation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Proposals to publish, from the topic to the draft. An empty list of problems means done and in the journal. */
@Service
public class Proposals {

    private static final int LONGEST_TOPIC = 100;
    private static final int LONGEST_WHY = 1000;
    private static final int LONGEST_EVIDENCE = 2000;
    private static final int LONGEST_REASON = 500;

    private final ProposalStore store;
    private final Disclosures disclosures;
    private final Categories categories;
    private final Matters matters;
    private final Journal journal;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            Disclosures disclosures,
            Categories categories,
            Matters matters,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.disclosures = disclosures;
        this.categories = categories;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param draft the draft begun, null for every other act */
    public record Done(
            List<FieldProblem> problems, @Nullable EditionRef draft) {}

    /** All of the organ, in the order they were proposed. */
    @Transactional(readOnly = true)
    public List<Proposal> of(String organ) {
        return store.of(Set.of(organ));
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(long id) {
        return store.find(id);
    }

    /** Those of the person's organs that the person may decide now. */
    @Transactional(readOnly = true)
    public List<Proposal> waitingFor(Person person) {
        return store.of(person.organsOf(Set.of(Duty.SIGNATORY))).stream()
                .filter(proposal ->
                        refusals(proposal, ProposalAction.ADOPT, "", person).isEmpty())
                .toList();
    }

    public boolean mayPropose(Person person, String organ) {
        return ProposalRules.ask(ProposalAction.PROPOSE, new Situation(null, duties(person, organ), true, true))
                .isEmpty();
    }

    /** Why the act is refused; empty when it may be done. */
    public List<Refusal> refusals(Proposal proposal, ProposalAction action, String reason, Person person) {
        Step first = proposal.steps().getFirst();
        boolean own = Long.valueOf(person.id()).equals(first.person());
        return ProposalRules.ask(
                action, new Situation(proposal.stage(), duties(person, proposal.organ()), own, !reason.isBlank()));
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toSet());
    }

    @Transactional
    public List<FieldProblem> propose(String organ, NewProposal wanted, Person person, String origin) {
        if (!mayPropose(person, organ)) {
            return List.of(FieldProblem.of("", "workrecord.refusal.DUTY"));
        }
        List<FieldProblem> problems = problems(organ, wanted);
        if (problems.isEmpty()) {
            long id = store.insert(new Proposal(
                    0,
                    organ,
                    wanted.topic(),
                    wanted.why(),
                    wanted.evidence(),
                    wanted.source(),
                    wanted.category(),
                    wanted.matter(),
                    List.of()));
            append(id, organ, 1, ProposalAction.PROPOSE, "", null, person, origin);
        }
        return problems;
    }

    private List<FieldProblem> problems(String organ, NewProposal wanted) {
        LocalDate today = LocalDate.now(clock);
        var problems = new ArrayList<FieldProblem>();
        length("topic", wanted.topic(), true, LONGEST_TOPIC, problems);
        length("why", wanted.why(), true, LONGEST_WHY, problems);
        length("evidence", wanted.evidence(), false, LONGEST_EVIDENCE, problems);
        if (QuestionWords.personal(wanted.topic(), today)) {
            problems.add(FieldProblem.of("topic", "workrecord.problem.personal"));
        }
        if (wanted.category() != null
                && categories.offered(organ, today, wanted.category()).isEmpty()) {
            problems.add(FieldProblem.of("category", "workrecord.problem.category"));
        }
        Long matter = wanted.matter();
        if (matter != null && matters.of(organ).stream().noneMatch(known -> known.id() == matter)) {
            problems.add(FieldProblem.of("matter", "workrecord.problem.matter"));
        }
        return List.copyOf(problems);
    }

    private static void length(String field, String text, boolean required, int most, List<FieldProblem> problems) {
        if (required && text.isBlank() || text.length() > most) {
            problems.add(FieldProblem.of(field, "workrecord.problem.words", most));
        }
    }

    /** Everything after the beginning; a draft is made by the clerk who begins it, so that another signs it. */
    @Transactional
    public Done act(long id, ProposalAction action, String reason, SignedIn who) {
        Proposal proposal = store.lock(id).orElseThrow();
        String given = reason.strip();
        List<FieldProblem> refused = new ArrayList<>(refusals(proposal, action, given, who.person()).stream()
                .map(refusal -> FieldProblem.of("", "workrecord.refusal." + refusal.name()))
                .toList());
        if (given.length() > LONGEST_REASON) {
            refused.add(FieldProblem.of("reason", "workrecord.problem.reason", LONGEST_REASON));
        }
        if (!refused.isEmpty()) {
            return new Done(List.copyOf(refused), null);
        }
        EditionRef draft = null;
        if (action == ProposalAction.DRAFT) {
            Outcome made = disclosures.create(proposal.organ(), beginning(proposal), who.person(), who.origin());
            if (!(made instanceof Outcome.Done done)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Done(List.of(FieldProblem.of("", "workrecord.refusal.DRAFT")), null);
            }
            draft = done.edition();
        }
        append(
                id,
                proposal.organ(),
                proposal.steps().size() + 1,
                action,
                given,
                draft == null ? null : draft.disclosure(),
                who.person(),
                who.origin());
        return new Done(List.of(), draft);
    }

    /** What is known; the clerk writes the rest. */
    private EditionContent beginning(Proposal proposal) {
        return new EditionContent(
                proposal.topic(),
                "",
                "",
                DisclosureMode.PROACTIVE,
                LocalDate.now(clock),
                "",
                proposal.category(),
                proposal.matter(),
                null,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                null,
                null);
    }

    private void append(
            long id,
            String organ,
            int seq,
            ProposalAction action,
            String reason,
            @Nullable Long disclosure,
            Person person,
            String origin) {
        store.append(
                id,
                seq,
                new Step(action, reason, disclosure, LocalDate.now(clock), person.id(), person.name()),
                clock.instant());
        Duty duty = ProposalRules.rule(action).duties().stream()
                .filter(one -> person.holds(one, organ))
                .sorted()
                .findFirst()
                .orElseThrow();
        String act = switch (action) {
            case PROPOSE -> "workrecord.propose";
            case ADOPT -> "workrecord.adopt";
            case DECLINE -> "workrecord.decline";
            case WITHDRAW -> "workrecord.withdraw";
            case DRAFT -> "workrecord.draft";
        };
        journal.record(person.as(duty, organ, origin), act, "proposal/" + id, reason);
    }
}
