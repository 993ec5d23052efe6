package cn.yangguang.villageaccount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet with all its versions and steps. Immutable.
 *
 * @param versions in their order, at least one
 */
public record Account(Sheet sheet, List<Version> versions, List<Step> steps) {

    private static final Set<Action> MAKING = Set.of(Action.CREATE, Action.IMPORT, Action.EDIT);

    public Account {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }

    /** The version in hand: the newest that is not thrown away. */
    public Version last() {
        return versions.reversed().stream()
                .filter(version -> version.stage() != Stage.DISCARDED)
                .findFirst()
                .orElse(versions.getLast());
    }

    /** Number of the version that would come next. */
    int next() {
        return versions.getLast().number() + 1;
    }

    /** What counts now: the newest version that readers have, else the newest that is not thrown away. */
    public Version standing() {
        return versions.reversed().stream()
                .filter(Version::published)
                .findFirst()
                .orElseGet(this::last);
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Whether another version than this one is being worked at. */
    boolean openBeside(Version version) {
        return versions.stream()
                .anyMatch(one -> one.number() != version.number() && one.stage().open());
    }

    /** The last check of the version that passed. */
    public Optional<Step> check(Version version) {
        return steps.stream()
                .filter(step -> step.version() == version.number()
                        && (step.action() == Action.PASS
                                || step.action() == Action.IMPORT
                                        && step.particulars().gives(Detail.MEMBERS)))
                .reduce((first, second) -> second);
    }

    Set<Long> makers(Version version) {
        return making(version).map(Step::person).collect(Collectors.toSet());
    }

    Set<String> makersNames(Version version) {
        return making(version).map(Step::personName).collect(Collectors.toSet());
    }

    /** The stage of every version as its steps tell it; what the rows beside say is a copy of this. */
    public static Map<Integer, Stage> replay(List<Step> steps) {
        Map<Integer, Stage> stages = new TreeMap<>();
        for (Step step : steps) {
            if (step.from() != stages.get(step.version())) {
                throw new IllegalStateException("step " + step.seq() + " does not follow");
            }
            stages.put(step.version(), step.to());
        }
        return stages;
    }

    private Stream<Step> making(Version version) {
        return steps.stream().filter(step -> step.version() == version.number() && MAKING.contains(step.action()));
    }
}
