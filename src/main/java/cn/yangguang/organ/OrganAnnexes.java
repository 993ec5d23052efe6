package cn.yangguang.organ;

import cn.yangguang.changes.Memory;
import cn.yangguang.changes.Reads;
import cn.yangguang.changes.Subject;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working groups of an organ and its 政府信息公开制度. As in {@link Organs}, an empty list of problems means done and in
 * the journal.
 */
@Service
public class OrganAnnexes {

    private final OrganStore organs;
    private final OrganAnnexStore store;
    private final Memory.Remembered<Map<String, List<WorkingGroup>>> allGroups;
    private final Journal journal;

    OrganAnnexes(OrganStore organs, OrganAnnexStore store, Memory memory, Journal journal) {
        this.organs = organs;
        this.store = store;
        this.allGroups = memory.of(Set.of(Subject.ORGAN), store::groups);
        this.journal = journal;
    }

    /** The groups the organ has, the 领导小组 first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<WorkingGroup> groups(String organ) {
        return allGroups
                .forReaders()
                .map(all -> all.getOrDefault(organ, List.of()))
                .orElseGet(() -> ofOrgan(organ));
    }

    private List<WorkingGroup> ofOrgan(String organ) {
        return Stream.of(WorkingGroup.Kind.values())
                .flatMap(kind -> store.group(organ, kind).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<WorkingGroup> group(String organ, WorkingGroup.Kind kind) {
        return store.group(organ, kind);
    }

    /** Puts this group in the place of the organ's group of the same kind, if it has one. */
    @Transactional
    public List<FieldProblem> replaceGroup(String organ, WorkingGroup group, Actor actor) {
        if (organs.find(organ).isEmpty()) {
            return Organs.unknown(organ);
        }
        List<FieldProblem> problems = OrganRules.group(group);
        boolean same = store.group(organ, group.kind()).equals(Optional.of(group));
        if (problems.isEmpty() && !same) {
            store.replaceGroup(organ, group);
            String detail = "%s（%d）".formatted(group.name(), group.members().size());
            journal.record(actor, "organ.group", Organs.object(organ), detail);
        }
        return problems;
    }

    /** The organ's rules in their order. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<RuleDocument> rules(String organ) {
        return Reads.settled(() -> store.documents(organ));
    }

    /** Puts these in the place of all rules of the organ. */
    @Transactional
    public List<FieldProblem> replaceRules(String organ, List<RuleDocument> documents, Actor actor) {
        if (organs.find(organ).isEmpty()) {
            return Organs.unknown(organ);
        }
        List<FieldProblem> problems = OrganRules.documents(documents);
        if (problems.isEmpty() && !store.documents(organ).equals(documents)) {
            store.replaceDocuments(organ, documents);
            String titles =
                    String.join("、", documents.stream().map(RuleDocument::title).toList());
            journal.record(actor, "organ.rules", Organs.object(organ), titles);
        }
        return problems;
    }
}
