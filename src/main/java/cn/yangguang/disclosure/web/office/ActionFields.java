package cn.yangguang.disclosure.web.office;

import static cn.yangguang.disclosure.web.office.ActionField.Widget.CHOICE;
import static cn.yangguang.disclosure.web.office.ActionField.Widget.DATE;
import static cn.yangguang.disclosure.web.office.ActionField.Widget.LINE;
import static cn.yangguang.disclosure.web.office.ActionField.Widget.LINES;
import static cn.yangguang.disclosure.web.office.ActionField.Widget.PHOTO;
import static cn.yangguang.disclosure.web.office.ActionField.Widget.TICK;
import static cn.yangguang.disclosure.web.office.ActionField.Widget.YES_NO;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each act asks for, beside what the rules demand. Only these details are taken from a form: a number, a source or
 * the address of a file is never believed.
 */
final class ActionFields {

    private ActionFields() {}

    /** The fields of the act's form, in their order. */
    static List<ActionField> of(Action action, boolean late) {
        return switch (action) {
            case CONFIRM_SELF_CHECK ->
                List.of(
                        must(Detail.TRUE_AND_COMPLETE, TICK),
                        must(Detail.PERSONAL_DATA_CHECKED, TICK),
                        must(Detail.ATTACHMENTS_OPEN, TICK),
                        may(Detail.OPINION, LINES));
            case PASS_PRE_REVIEW ->
                List.of(
                        must(Detail.WHETHER, CHOICE),
                        must(Detail.HOW, LINE),
                        must(Detail.TO_WHOM, LINE),
                        must(Detail.BY_WHEN, DATE),
                        may(Detail.OPINION, LINES));
            case PASS_SECOND_REVIEW -> List.of(may(Detail.OPINION, LINES));
            case PASS_SECRECY_REVIEW ->
                List.of(
                        must(Detail.STATE_SECRET, YES_NO),
                        must(Detail.TRADE_SECRET, YES_NO),
                        must(Detail.PERSONAL_PRIVACY, YES_NO),
                        must(Detail.STABILITY, YES_NO),
                        may(Detail.OPINION, LINES));
            case APPROVE, APPROVE_AS_CHIEF ->
                with(late ? Stream.of(must(Detail.LATE_REASON, LINES)) : Stream.of(), may(Detail.OPINION, LINES));
            case RELEASE_WARNING, RELEASE_BLOCK -> List.of(must(Detail.FINDING, LINE), must(Detail.REASON, LINES));
            case DESTROY_FILE -> List.of(must(Detail.FILE, LINE), must(Detail.REASON, LINES));
            case ASK_RELEASE -> List.of(must(Detail.REASON, LINES));
            case RETURN, CORRECT, EXPIRE, REPUBLISH, REASSESS -> List.of(must(Detail.REASON, LINES));
            case REFER -> List.of(must(Detail.AUTHORITY, LINE), must(Detail.REASON, LINES));
            case RECORD_RULING -> List.of(may(Detail.RULING_NUMBER, LINE), must(Detail.REASON, LINES));
            case DECLINE -> List.of(must(Detail.GROUND, CHOICE), must(Detail.REASON, LINES));
            case RECORD_DELIVERY ->
                List.of(
                        must(Detail.CHANNEL, CHOICE),
                        must(Detail.POSTED_ON, DATE),
                        may(Detail.EVIDENCE, PHOTO),
                        may(Detail.NOTE, LINE));
            case WITHDRAW, WITHDRAW_AT_ONCE ->
                List.of(must(Detail.WITHDRAWAL_CLASS, CHOICE), must(Detail.REASON, LINES));
            case CREATE, IMPORT, EDIT, DISCARD, SUBMIT, RECALL, SUPERSEDE, ARCHIVE, REBUILD_FILES -> List.of();
        };
    }

    /** Acts that take something away or cannot be taken back: asked twice. */
    static boolean grave(Action action) {
        return switch (action) {
            case DESTROY_FILE, DISCARD, DECLINE, WITHDRAW, WITHDRAW_AT_ONCE, EXPIRE, ARCHIVE -> true;
            default -> false;
        };
    }

    /** The act that moves an edition along; shown open, the others folded. */
    static boolean forward(Action action) {
        return switch (action) {
            case SUBMIT,
                    CONFIRM_SELF_CHECK,
                    PASS_PRE_REVIEW,
                    PASS_SECOND_REVIEW,
                    PASS_SECRECY_REVIEW,
                    APPROVE,
                    APPROVE_AS_CHIEF,
                    RECORD_RULING,
                    RECORD_DELIVERY -> true;
            default -> false;
        };
    }

    private static List<ActionField> with(Stream<ActionField> first, ActionField last) {
        List<ActionField> fields = new ArrayList<>(first.toList());
        fields.add(last);
        return fields;
    }

    private static ActionField must(Detail detail, ActionField.Widget widget) {
        return ActionField.of(detail, widget, true);
    }

    private static ActionField may(Detail detail, ActionField.Widget widget) {
        return ActionField.of(detail, widget, false);
    }
}
