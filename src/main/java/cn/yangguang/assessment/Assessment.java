package cn.yangguang.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment of several organs for a year.
 *
 * @param organ that assesses
 * @param steps when what was done
 */
public record Assessment(long id, String organ, Content content, Map<Step, Instant> steps) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A step; each happens once. */
    public enum Step {
        BEGIN,
        ANNOUNCE,
        FINISH
    }

    /**
     * What is written in it.
     *
     * @param dueOn by when it is to be final
     * @param appealDays working days for appeals
     * @param table its items, one a line
     * @param assessed keys of the organs assessed
     */
    public record Content(
            int year, String title, LocalDate dueOn, int appealDays, String table, List<String> assessed) {
        public Content {
            assessed = List.copyOf(assessed);
        }
    }

    public Assessment {
        steps = Map.copyOf(steps);
    }

    public AssessmentStage stage() {
        return steps.containsKey(Step.FINISH)
                ? AssessmentStage.FINAL
                : steps.containsKey(Step.ANNOUNCE)
                        ? AssessmentStage.PROVISIONAL
                        : steps.containsKey(Step.BEGIN) ? AssessmentStage.SCORING : AssessmentStage.DRAFT;
    }

    public List<ScoringItem> items() {
        return ScoringItem.of(content.table());
    }

    public Optional<ScoringItem> item(int n) {
        return items().stream().filter(item -> item.n() == n).findFirst();
    }

    /** The day the provisional result was told. */
    public Optional<LocalDate> toldOn() {
        return Optional.ofNullable(steps.get(Step.ANNOUNCE))
                .map(at -> at.atZone(SHANGHAI).toLocalDate());
    }
}
