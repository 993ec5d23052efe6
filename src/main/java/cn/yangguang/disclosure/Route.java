package cn.yangguang.disclosure;

import java.util.List;

/**
 * The ordinary way from draft to publication, by the number of review levels an organ has set (1 to 4). The secrecy
 * review is on every route: it is not a level and cannot be configured away (实施条例 Art. 42).
 */
final class Route {

    private static final List<List<Stage>> BY_LEVELS = List.of(
            List.of(Stage.SELF_CHECK, Stage.SECRECY_REVIEW, Stage.FINAL_APPROVAL, Stage.PUBLISHED),
            List.of(Stage.SELF_CHECK, Stage.PRE_REVIEW, Stage.SECRECY_REVIEW, Stage.FINAL_APPROVAL, Stage.PUBLISHED),
            List.of(
                    Stage.SELF_CHECK,
                    Stage.PRE_REVIEW,
                    Stage.SECOND_REVIEW,
                    Stage.SECRECY_REVIEW,
                    Stage.FINAL_APPROVAL,
                    Stage.PUBLISHED),
            List.of(
                    Stage.SELF_CHECK,
                    Stage.PRE_REVIEW,
                    Stage.SECOND_REVIEW,
                    Stage.SECRECY_REVIEW,
                    Stage.FINAL_APPROVAL,
                    Stage.CHIEF_APPROVAL,
                    Stage.PUBLISHED));

    private Route() {}

    /** The stops of an organ with this many levels. */
    static List<Stage> of(int levels) {
        return BY_LEVELS.get(levels - 1);
    }

    /**
     * The stop after this one. An edition that stands at a stop its organ has since dropped (the levels were lowered)
     * goes on to the next stop that is left.
     */
    static Stage after(Stage stage, int levels) {
        return of(levels).stream()
                .filter(stop -> stop.ordinal() > stage.ordinal() && stop != Stage.REFERRED)
                .findFirst()
                .orElseThrow();
    }
}
