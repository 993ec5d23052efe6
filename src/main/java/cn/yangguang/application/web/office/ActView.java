package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.Detail;
import cn.yangguang.application.LetterDraft;
import cn.yangguang.application.Offer;
import cn.yangguang.application.PaperKind;
import cn.yangguang.law.OutcomeRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of one act.
 *
 * @param fields in their order; none while the outcome of a decision is still to be chosen
 * @param outcome what the law version says of the outcome chosen; null for other acts and before it is chosen
 * @param paper what files that come along are; null when none usually do
 * @param letters what would be sealed with the words as they stand
 * @param previewed whether the letters were asked for before sending
 * @param problems what is wrong as a whole, in words
 */
public record ActView(
        CaseSummary summary,
        Offer offer,
        List<ActField> fields,
        @Nullable OutcomeRule outcome,
        @Nullable PaperKind paper,
        List<LetterDraft> letters,
        boolean previewed,
        List<String> problems) {

    public ActView {
        fields = List.copyOf(fields);
        letters = List.copyOf(letters);
        problems = List.copyOf(problems);
    }

    public Action action() {
        return offer.action();
    }

    /** The last step on the page; when another has happened since, the act is refused. */
    public int seen() {
        return summary.subject().seen();
    }

    /** Whether something is wrong in a field. */
    public boolean wrong() {
        return fields.stream().anyMatch(field -> !field.error().isEmpty());
    }

    public String target() {
        return back() + "/" + action().noun();
    }

    public String back() {
        return "/office/applications/" + summary.subject().registered().number();
    }

    /** Whether the outcome is still to be chosen before the rest can be asked for. */
    public boolean choosing() {
        return action() == Action.DECIDE && outcome == null;
    }

    public Optional<ActField> field(Detail detail) {
        return fields.stream().filter(field -> field.detail() == detail).findFirst();
    }

    /** Whether the form reckons an amount. */
    public boolean reckons() {
        return action() == Action.NOTIFY_FEE;
    }

    /** Acts that end something or cannot be taken back. */
    public boolean grave() {
        return switch (action()) {
            case WITHDRAW, CLOSE, MERGE, APPROVE, REPLY_ON_THE_SPOT, LAPSE_CORRECTION, LAPSE_FEE -> true;
            default -> false;
        };
    }

    /** Whether the letters are sealed by this very act, and not only read before it. */
    public boolean seals() {
        return switch (action()) {
            case SUBMIT, PASS_SECRECY_REVIEW, RETURN -> false;
            default -> true;
        };
    }
}
