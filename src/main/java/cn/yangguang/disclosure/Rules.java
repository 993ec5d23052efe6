package cn.yangguang.disclosure;

import static cn.yangguang.disclosure.Condition.*;
import static cn.yangguang.disclosure.Stage.*;
import static cn.yangguang.identity.Duty.HANDLER;
import static cn.yangguang.identity.Duty.REVIEWER;
import static cn.yangguang.identity.Duty.SECRECY_REVIEWER;
import static cn.yangguang.identity.Duty.SIGNATORY;
import static cn.yangguang.identity.Duty.VILLAGE_REPORTER;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of an edition as one table. What is not in it cannot happen; there is no way round it, also not for an
 * administrator. The button on the page, the guard in the server, the matrix in the documents and the tests all ask
 * {@link #ask}.
 */
final class Rules {

    private static final String REVIEW = "条例第十七条";
    private static final String SECRECY = "保守国家秘密法第三十五条、实施条例第四十二条";
    private static final String LIMIT = "条例第二十六条";
    private static final String TRUTH = "条例第六条";
    private static final String REASSESSMENT = "条例第十八条";
    private static final String CHANNELS = "条例第二十三至二十五条";

    private static final Stage[] IN_HAND_OR_LIVE = {
        DRAFT,
        SELF_CHECK,
        PRE_REVIEW,
        SECOND_REVIEW,
        SECRECY_REVIEW,
        FINAL_APPROVAL,
        CHIEF_APPROVAL,
        REFERRED,
        PUBLISHED,
        EXPIRED,
        ARCHIVED
    };

    /** A file that the public can read is taken down first. */
    private static final Stage[] NOT_LIVE = {
        DRAFT,
        SELF_CHECK,
        PRE_REVIEW,
        SECOND_REVIEW,
        SECRECY_REVIEW,
        FINAL_APPROVAL,
        CHIEF_APPROVAL,
        REFERRED,
        WITHDRAWN,
        NOT_DISCLOSED,
        DISCARDED
    };

    static final List<Rule> ALL = List.of(
            made(Action.CREATE, DRAFT, by(HANDLER, VILLAGE_REPORTER), Effect.NOTHING, "条例第十九条"),
            made(Action.IMPORT, PUBLISHED, by(HANDLER), Effect.NOTHING, "条例第十二条"),

            // in the hands of the clerk
            rule(
                    Action.EDIT,
                    from(DRAFT),
                    to(DRAFT),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.NOTHING,
                    TRUTH,
                    SAW_THIS_CONTENT),
            rule(Action.DISCARD, from(DRAFT), to(DISCARDED), by(HANDLER, VILLAGE_REPORTER), Effect.NOTHING, REVIEW),
            rule(
                    Action.SUBMIT,
                    from(DRAFT),
                    to(SELF_CHECK),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.NOTHING,
                    REVIEW,
                    PROACTIVE,
                    CONTENT_COMPLETE,
                    EXAMINED,
                    FILES_REBUILT,
                    NO_OPEN_BLOCK,
                    WARNINGS_ANSWERED),
            rule(
                    Action.CONFIRM_SELF_CHECK,
                    from(SELF_CHECK),
                    onward(),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.NOTHING,
                    REVIEW,
                    CONTENT_COMPLETE,
                    EXAMINED,
                    FILES_REBUILT,
                    NO_OPEN_BLOCK,
                    WARNINGS_ANSWERED,
                    SAW_THIS_CONTENT,
                    SELF_CHECK_ANSWERED),
            rule(
                    Action.RECALL,
                    from(SELF_CHECK, PRE_REVIEW),
                    to(DRAFT),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.NOTHING,
                    REVIEW),

            // the reviews
            rule(
                    Action.PASS_PRE_REVIEW,
                    from(PRE_REVIEW),
                    onward(),
                    by(REVIEWER),
                    Effect.NOTHING,
                    REVIEW,
                    SAW_THIS_CONTENT,
                    PRE_REVIEW_ANSWERED),
            rule(
                    Action.PASS_SECOND_REVIEW,
                    from(SECOND_REVIEW),
                    onward(),
                    by(REVIEWER),
                    Effect.NOTHING,
                    REVIEW,
                    ANOTHER_PERSON_THAN_BEFORE,
                    SAW_THIS_CONTENT),
            rule(
                    Action.PASS_SECRECY_REVIEW,
                    from(SECRECY_REVIEW),
                    onward(),
                    by(SECRECY_REVIEWER),
                    Effect.NOTHING,
                    SECRECY,
                    NOT_THE_AUTHOR,
                    EXAMINED,
                    FILES_REBUILT,
                    NO_OPEN_BLOCK,
                    SAW_THIS_CONTENT,
                    SECRECY_ANSWERED),
            rule(
                    Action.APPROVE,
                    from(FINAL_APPROVAL),
                    onward(),
                    by(SIGNATORY),
                    Effect.PUBLISH,
                    LIMIT,
                    NOT_THE_AUTHOR,
                    CONTENT_COMPLETE,
                    EXAMINED,
                    FILES_REBUILT,
                    NO_OPEN_BLOCK,
                    SECRECY_PASSED,
                    SAW_THIS_CONTENT,
                    IN_TIME_OR_REASON),
            rule(
                    Action.APPROVE_AS_CHIEF,
                    from(CHIEF_APPROVAL),
                    onward(),
                    by(SIGNATORY),
                    Effect.PUBLISH,
                    LIMIT,
                    NOT_THE_AUTHOR,
                    ANOTHER_PERSON_THAN_BEFORE,
                    CONTENT_COMPLETE,
                    EXAMINED,
                    FILES_REBUILT,
                    NO_OPEN_BLOCK,
                    SECRECY_PASSED,
                    SAW_THIS_CONTENT,
                    IN_TIME_OR_REASON),
            rule(
                    Action.RETURN,
                    from(PRE_REVIEW, SECOND_REVIEW),
                    to(DRAFT),
                    by(REVIEWER),
                    Effect.NOTHING,
                    REVIEW,
                    REASON_GIVEN),
            rule(
                    Action.RETURN,
                    from(SECRECY_REVIEW),
                    to(DRAFT),
                    by(SECRECY_REVIEWER),
                    Effect.NOTHING,
                    SECRECY,
                    REASON_GIVEN),
            rule(
                    Action.RETURN,
                    from(FINAL_APPROVAL, CHIEF_APPROVAL),
                    to(DRAFT),
                    by(SIGNATORY),
                    Effect.NOTHING,
                    REVIEW,
                    REASON_GIVEN),

            // in doubt, ask the authority; the authority's word does not replace the review
            rule(
                    Action.REFER,
                    from(PRE_REVIEW),
                    to(REFERRED),
                    by(REVIEWER),
                    Effect.NOTHING,
                    REVIEW,
                    REASON_GIVEN,
                    AUTHORITY_NAMED),
            rule(
                    Action.REFER,
                    from(SECRECY_REVIEW),
                    to(REFERRED),
                    by(SECRECY_REVIEWER),
                    Effect.NOTHING,
                    REVIEW,
                    REASON_GIVEN,
                    AUTHORITY_NAMED),
            rule(
                    Action.RECORD_RULING,
                    from(REFERRED),
                    new Destination.BackToReferrer(),
                    by(REVIEWER, SECRECY_REVIEWER),
                    Effect.NOTHING,
                    REVIEW,
                    REASON_GIVEN),
            rule(
                    Action.DECLINE,
                    from(PRE_REVIEW),
                    to(NOT_DISCLOSED),
                    by(REVIEWER),
                    Effect.NOTHING,
                    "条例第十四至十六条",
                    REASON_GIVEN,
                    GROUND_NAMED),
            rule(
                    Action.DECLINE,
                    from(SECRECY_REVIEW, REFERRED),
                    to(NOT_DISCLOSED),
                    by(SECRECY_REVIEWER),
                    Effect.NOTHING,
                    "条例第十四至十六条",
                    REASON_GIVEN,
                    GROUND_NAMED),
            rule(
                    Action.DECLINE,
                    from(FINAL_APPROVAL, CHIEF_APPROVAL),
                    to(NOT_DISCLOSED),
                    by(SIGNATORY),
                    Effect.NOTHING,
                    "条例第十四至十六条",
                    REASON_GIVEN,
                    GROUND_NAMED),

            // after publication
            rule(
                    Action.RECORD_DELIVERY,
                    from(PUBLISHED),
                    to(PUBLISHED),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.RECORD_DELIVERY,
                    CHANNELS,
                    CHANNEL_NAMED,
                    CHANNEL_NOT_YET_RECORDED,
                    POSTING_DATE_PLAUSIBLE),
            rule(
                    Action.CORRECT,
                    from(PUBLISHED),
                    to(PUBLISHED),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.OPEN_EDITION,
                    TRUTH,
                    NO_OPEN_EDITION,
                    REASON_GIVEN),
            rule(Action.SUPERSEDE, from(PUBLISHED, EXPIRED), to(CORRECTED), by(SIGNATORY), Effect.NOTHING, TRUTH),
            rule(
                    Action.WITHDRAW,
                    from(PUBLISHED, EXPIRED, ARCHIVED),
                    to(WITHDRAWN),
                    by(SIGNATORY),
                    Effect.TAKE_DOWN,
                    REVIEW,
                    REASON_GIVEN,
                    WITHDRAWAL_CLASSED),
            rule(
                    Action.WITHDRAW_AT_ONCE,
                    from(PUBLISHED, EXPIRED, ARCHIVED),
                    to(WITHDRAWN),
                    by(HANDLER, REVIEWER, SECRECY_REVIEWER, SIGNATORY),
                    Effect.TAKE_DOWN,
                    "保守国家秘密法第三十四条",
                    REASON_GIVEN,
                    WITHDRAWAL_CLASSED),
            rule(
                    Action.EXPIRE,
                    from(PUBLISHED),
                    to(EXPIRED),
                    by(HANDLER),
                    Effect.NOTHING,
                    TRUTH,
                    NO_OPEN_EDITION,
                    REASON_GIVEN),
            rule(
                    Action.ARCHIVE,
                    from(PUBLISHED, EXPIRED),
                    to(ARCHIVED),
                    by(HANDLER),
                    Effect.NOTHING,
                    "条例第二十五条",
                    NO_OPEN_EDITION),
            rule(
                    Action.REPUBLISH,
                    from(WITHDRAWN),
                    to(WITHDRAWN),
                    by(HANDLER),
                    Effect.OPEN_EDITION,
                    TRUTH,
                    NO_OPEN_EDITION,
                    REASON_GIVEN),
            rule(
                    Action.REASSESS,
                    from(NOT_DISCLOSED),
                    to(NOT_DISCLOSED),
                    by(HANDLER),
                    Effect.OPEN_EDITION,
                    REASSESSMENT,
                    NO_OPEN_EDITION,
                    REASON_GIVEN),

            // what is published is a file made anew, never the uploaded bytes
            rule(
                    Action.REBUILD_FILES,
                    from(DRAFT),
                    to(DRAFT),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.REBUILD,
                    SECRECY,
                    A_REBUILT_FILE_WAITS),

            // what the gate found: a clerk answers for a warning, only the secrecy reviewer for what blocks
            rule(
                    Action.RELEASE_WARNING,
                    from(IN_HAND_OR_LIVE),
                    stay(),
                    by(HANDLER, VILLAGE_REPORTER, SECRECY_REVIEWER),
                    Effect.RELEASE,
                    REVIEW,
                    SAW_THIS_CONTENT,
                    WARNING_NAMED,
                    REASON_GIVEN),
            rule(
                    Action.ASK_RELEASE,
                    from(DRAFT, SELF_CHECK),
                    stay(),
                    by(HANDLER, VILLAGE_REPORTER),
                    Effect.ASK,
                    REVIEW,
                    SOMETHING_BLOCKS,
                    REASON_GIVEN),
            rule(
                    Action.RELEASE_BLOCK,
                    from(IN_HAND_OR_LIVE),
                    stay(),
                    by(SECRECY_REVIEWER),
                    Effect.RELEASE,
                    SECRECY,
                    NOT_THE_AUTHOR,
                    SAW_THIS_CONTENT,
                    BLOCK_NAMED,
                    REASON_GIVEN),
            rule(
                    Action.DESTROY_FILE,
                    from(NOT_LIVE),
                    stay(),
                    by(SECRECY_REVIEWER),
                    Effect.DESTROY,
                    "保守国家秘密法第三十四条",
                    FILE_IN_QUARANTINE,
                    REASON_GIVEN));

    private Rules() {}

    /** May the person of the facts do this? All reasons against it are told, not only the first. */
    static Verdict ask(Action action, Facts facts) {
        Optional<Rule> rule = find(action, facts.stage());
        if (rule.isEmpty()) {
            Stage stage = facts.stage();
            return new Verdict.Refused(
                    List.of(Refusal.of("NOT_AT_THIS_STAGE", action.title(), stage == null ? "" : stage.title())));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (rule.get().duties().stream().noneMatch(facts.duties()::contains)) {
            reasons.add(Refusal.of("DUTY_MISSING", titles(rule.get().duties())));
        }
        rule.get().conditions().forEach(condition -> condition.refuse(facts).ifPresent(reasons::add));
        return reasons.isEmpty() ? new Verdict.Allowed(rule.get(), rule.get().to(facts)) : new Verdict.Refused(reasons);
    }

    /** The rule for the action at the stage; there is never more than one. */
    static Optional<Rule> find(Action action, @org.jspecify.annotations.Nullable Stage stage) {
        return ALL.stream()
                .filter(rule -> rule.action() == action
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
    }

    private static String titles(Set<Duty> duties) {
        return duties.stream().map(Duty::title).collect(Collectors.joining("、"));
    }

    private static Rule made(Action action, Stage to, Set<Duty> duties, Effect effect, String article) {
        return new Rule(action, Set.of(), to(to), duties, effect, article, List.of());
    }

    private static Rule rule(
            Action action,
            Set<Stage> from,
            Destination destination,
            Set<Duty> duties,
            Effect effect,
            String article,
            Condition... conditions) {
        return new Rule(action, from, destination, duties, effect, article, List.of(conditions));
    }

    private static Set<Stage> from(Stage first, Stage... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Stage> from(Stage[] stages) {
        return EnumSet.copyOf(List.of(stages));
    }

    private static Destination stay() {
        return new Destination.Stay();
    }

    private static Destination to(Stage stage) {
        return new Destination.To(stage);
    }

    private static Destination onward() {
        return new Destination.Onward();
    }

    private static Set<Duty> by(Duty first, Duty... more) {
        return EnumSet.of(first, more);
    }
}
