package cn.yangguang.disclosure;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the office knows of one disclosure: its editions (the first one first), all steps in their order. What
 * the rules ask about the past is answered here, from the steps.
 */
public record Dossier(Disclosure disclosure, List<Edition> editions, List<Step> steps) {

    private static final Set<Action> WRITING = EnumSet.of(Action.CREATE, Action.EDIT);
    private static final Set<Action> LEVELS = EnumSet.of(Action.PASS_PRE_REVIEW, Action.APPROVE);

    public Dossier {
        editions = List.copyOf(editions);
        steps = List.copyOf(steps);
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(e -> e.ref().number() == number).findFirst();
    }

    /** The edition in work, if there is one; else the newest. */
    public Edition current() {
        return editions.stream()
                .filter(e -> e.stage().open())
                .findFirst()
                .or(() ->
                        editions.stream().max(Comparator.comparing(e -> e.ref().number())))
                .orElseThrow();
    }

    /** The edition the public reads now. */
    public Optional<Edition> live() {
        return editions.stream().filter(e -> e.stage().live()).findFirst();
    }

    boolean openEdition() {
        return editions.stream().anyMatch(e -> e.stage().open());
    }

    /** Whether the person wrote any of the edition: made it, opened it, or changed it. */
    boolean wrote(long person, int edition) {
        return steps.stream()
                .anyMatch(s ->
                        s.edition() == edition && WRITING.contains(s.action()) && Objects.equals(s.person(), person));
    }

    /** Whether the person decided the level before, on the content as it stands. */
    boolean decidedLevel(long person, int edition) {
        return sinceTheLastDraft(edition).stream()
                .anyMatch(s -> LEVELS.contains(s.action()) && Objects.equals(s.person(), person));
    }

    /** Whether the content as it stands passed the secrecy review. */
    boolean secrecyPassed(int edition) {
        return sinceTheLastDraft(edition).stream().anyMatch(s -> s.action() == Action.PASS_SECRECY_REVIEW);
    }

    /** The stage that asked the authority, while the edition waits for its word. */
    @Nullable
    Stage referredFrom(int edition) {
        return steps.stream()
                .filter(s -> s.edition() == edition && s.action() == Action.REFER)
                .reduce((first, second) -> second)
                .map(Step::from)
                .orElse(null);
    }

    /** The last step of this kind on the edition, such as the secrecy review that counts. */
    public Optional<Step> last(int edition, Action action) {
        return steps.stream()
                .filter(s -> s.edition() == edition && s.action() == action)
                .reduce((first, second) -> second);
    }

    /** The duties by which people acted on the edition; for the 呈批单. */
    public List<Step> steps(int edition) {
        return steps.stream().filter(s -> s.edition() == edition).toList();
    }

    int nextSeq() {
        return steps.size() + 1;
    }

    private List<Step> sinceTheLastDraft(int edition) {
        List<Step> own = steps(edition);
        int from = 0;
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).to() == Stage.DRAFT) {
                from = i;
            }
        }
        return own.subList(from, own.size());
    }

    /** Where the steps alone say the edition is. */
    Optional<Stage> replay(int edition) {
        return steps(edition).stream().map(Step::to).reduce((first, second) -> second);
    }
}
