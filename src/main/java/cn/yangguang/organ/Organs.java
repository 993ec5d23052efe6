package cn.yangguang.organ;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organs of the installation. Who changes something gets the list of problems back: empty means done and in the
 * journal, anything else means that nothing was changed.
 */
@Service
public class Organs {

    private final OrganStore store;
    private final OrganDirectory directory;
    private final Journal journal;

    Organs(OrganStore store, OrganDirectory directory, Journal journal) {
        this.store = store;
        this.directory = directory;
        this.journal = journal;
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Organ> find(String key) {
        return directory.forReaders().map(tree -> tree.find(key)).orElseGet(() -> store.find(key));
    }

    /** The organ that stands for this 行政区划代码. */
    @Transactional(readOnly = true)
    public Optional<Organ> findByDivision(String code) {
        return store.findByDivision(code);
    }

    /** The organs that work with this installation, from the top level down. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Organ> active() {
        return directory.forReaders().map(OrganDirectory.Tree::active).orElseGet(() -> store.active());
    }

    /** The active organs that have no active organ above them. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Organ> activeHeads() {
        return directory.forReaders().map(OrganDirectory.Tree::activeHeads).orElseGet(() -> store.activeHeads());
    }

    /** The active organs anywhere below, level by level; the organ itself is not among them. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Organ> activeBelow(String key) {
        return directory.forReaders().map(tree -> tree.activeBelow(key)).orElseGet(() -> store.activeBelow(key));
    }

    /** The organs directly below. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Organ> children(String key) {
        return directory.forReaders().map(tree -> tree.below(key)).orElseGet(() -> store.children(key));
    }

    /** The organs that have none above. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Organ> tops() {
        return directory.forReaders().map(OrganDirectory.Tree::tops).orElseGet(() -> store.tops());
    }

    /**
     * Organs that somebody may mean by these words, at most so many: with this key or division code, of this very name, then
     * those whose names contain it. Blank words mean none.
     */
    @Transactional(readOnly = true)
    public List<Organ> meant(String words, int most) {
        return words.isBlank() ? List.of() : store.meant(words.strip(), most);
    }

    /** The organ with all above it, from the top; empty when there is no such organ. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Organ> pathOf(String key) {
        return directory.forReaders().map(tree -> tree.pathOf(key)).orElseGet(() -> store.pathOf(key));
    }

    /** Adds an organ below an existing one, or at the top. */
    @Transactional
    public List<FieldProblem> create(Organ organ, Actor actor) {
        store.lockTree();
        List<FieldProblem> problems = new ArrayList<>(OrganRules.organ(organ));
        if (store.find(organ.key()).isPresent()) {
            problems.add(FieldProblem.of("key", "organ.problem.key-taken", organ.key()));
        }
        problems.addAll(place(organ));
        if (problems.isEmpty()) {
            store.insert(organ);
            journal.record(actor, "organ.create", object(organ.key()), organ.fullName());
        }
        return List.copyOf(problems);
    }

    /**
     * Changes names, level, codes and the place in the tree. The key never changes; facts and activity have their own acts
     * and are left as they are.
     */
    @Transactional
    public List<FieldProblem> change(Organ organ, Actor actor) {
        store.lockTree();
        Optional<Organ> before = store.find(organ.key());
        if (before.isEmpty()) {
            return unknown(organ.key());
        }
        List<FieldProblem> problems = new ArrayList<>(OrganRules.organ(organ));
        problems.addAll(place(organ));
        Map<String, String> changes = Changes.between(placeOf(before.get()), placeOf(organ));
        if (problems.isEmpty() && !changes.isEmpty()) {
            store.updatePlace(organ);
            journal.record(actor, "organ.change", object(organ.key()), Changes.words(changes));
        }
        return List.copyOf(problems);
    }

    /** Replaces what the 指南 says of the organ (条例 Art. 12: must be kept up to date). */
    @Transactional
    public List<FieldProblem> changeFacts(String key, OrganFacts facts, Actor actor) {
        Optional<Organ> before = store.find(key);
        if (before.isEmpty()) {
            return unknown(key);
        }
        List<FieldProblem> problems = OrganRules.facts(facts);
        Map<String, String> changes = Changes.between(before.get().facts().byName(), facts.byName());
        if (problems.isEmpty() && !changes.isEmpty()) {
            store.updateFacts(key, facts);
            journal.record(actor, "organ.facts", object(key), Changes.words(changes));
        }
        return problems;
    }

    /** From now on the organ works with this installation. */
    @Transactional
    public List<FieldProblem> activate(String key, Actor actor) {
        return setActive(key, true, "organ.activate", actor);
    }

    /** From now on the organ only holds the tree together. What it published stays. */
    @Transactional
    public List<FieldProblem> deactivate(String key, Actor actor) {
        return setActive(key, false, "organ.deactivate", actor);
    }

    private List<FieldProblem> setActive(String key, boolean active, String act, Actor actor) {
        Optional<Organ> organ = store.find(key);
        if (organ.isEmpty()) {
            return unknown(key);
        }
        if (organ.get().active() != active) {
            store.updateActive(key, active);
            journal.record(actor, act, object(key), organ.get().fullName());
        }
        return List.of();
    }

    private List<FieldProblem> place(Organ organ) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Organ> above = organ.parent() == null ? List.of() : store.pathOf(organ.parent());
        if (organ.parent() != null && above.isEmpty()) {
            problems.add(FieldProblem.of("parent", "organ.problem.unknown", organ.parent()));
        }
        problems.addAll(OrganRules.place(organ, above, store.children(organ.key())));
        Optional.ofNullable(organ.divisionCode())
                .flatMap(store::findByDivision)
                .filter(other -> !other.key().equals(organ.key()))
                .ifPresent(other ->
                        problems.add(FieldProblem.of("divisionCode", "organ.problem.code-taken", other.fullName())));
        Optional.ofNullable(organ.organisationCode())
                .flatMap(store::findByOrganisationCode)
                .filter(other -> !other.key().equals(organ.key()))
                .ifPresent(other -> problems.add(
                        FieldProblem.of("organisationCode", "organ.problem.code-taken", other.fullName())));
        return problems;
    }

    private static Map<String, String> placeOf(Organ organ) {
        Map<String, String> place = new TreeMap<>();
        place.put("name", organ.name());
        place.put("fullName", organ.fullName());
        place.put("level", organ.level().name());
        place.put("parent", Objects.toString(organ.parent(), ""));
        place.put("divisionCode", Objects.toString(organ.divisionCode(), ""));
        place.put("organisationCode", Objects.toString(organ.organisationCode(), ""));
        return place;
    }

    static List<FieldProblem> unknown(String key) {
        return List.of(FieldProblem.of("key", "organ.problem.unknown", key));
    }

    /** What the journal calls an organ. */
    static String object(String key) {
        return "organ/" + key;
    }
}
