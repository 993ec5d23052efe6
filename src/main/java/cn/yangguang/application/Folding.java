package cn.yangguang.application;

import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a case one after the other. Used once and thrown away. */
final class Folding {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Registered registered;
    private final List<Item> items = new ArrayList<>();
    private final List<Consultation> consultations = new ArrayList<>();
    private final List<Tasking> taskings = new ArrayList<>();
    private final List<SearchRecord> searches = new ArrayList<>();
    private final List<CaseLetter> letters = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int round = 1;
    private @Nullable Stage stage;
    private @Nullable Correction correction;
    private @Nullable Reasons reasons;
    private @Nullable Fee fee;
    private @Nullable Extension extension;
    /** The letter that tells the present extension. */
    private String extensionLetter = "";
    /** Which consultation a letter to a third party is about. */
    private final Map<String, Integer> toldBy = new HashMap<>();

    Folding(Registered registered) {
        this.registered = registered;
    }

    Case all(List<Step> all) {
        all.forEach(this::read);
        if (stage == null) {
            throw new IllegalArgumentException("case " + registered.number() + " has no step");
        }
        return new Case(
                registered,
                stage,
                round,
                items,
                correction,
                reasons,
                fee,
                extension,
                consultations,
                taskings,
                searches,
                letters,
                steps);
    }

    private void read(Step step) {
        if (step.seq() != steps.size() + 1 || step.from() != stage) {
            throw new IllegalArgumentException(
                    "case " + registered.number() + ": step " + step.seq() + " does not follow");
        }
        keepLetters(step);
        apply(step, step.particulars(), step.on());
        stage = step.to();
        steps.add(step);
    }

    private void apply(Step step, Particulars given, LocalDate on) {
        switch (step.action()) {
            case RECEIVE, SPLIT -> replaceItems(given.lines(Detail.ITEMS));
            case ABSORB -> given.lines(Detail.ITEMS).forEach(this::addItem);
            case RECEIVE_CORRECTION -> {
                correction = Objects.requireNonNull(correction).received(on);
                if (given.gives(Detail.ITEMS)) {
                    replaceItems(given.lines(Detail.ITEMS));
                }
                periodBeginsAnew(ReplyOutcome.OTHER_CORRECTION_OVERDUE);
            }
            case REQUEST_CORRECTION ->
                correction =
                        new Correction(on, null, given.date(Detail.ANSWER_BY).orElseThrow(), null);
            case LAPSE_CORRECTION -> decideAll(step, ReplyOutcome.OTHER_CORRECTION_OVERDUE);
            case REQUEST_REASONS ->
                reasons = new Reasons(on, null, given.date(Detail.ANSWER_BY).orElseThrow(), null, null, false);
            case RECEIVE_REASONS ->
                reasons = Objects.requireNonNull(reasons).received(on, given.says(Detail.REASONABLE, true));
            case LAPSE_REASONS -> reasons = Objects.requireNonNull(reasons).afterTheDay();
            case ASK_THIRD_PARTY -> consult(step, ConsultationKind.THIRD_PARTY, LetterType.THIRD_ASK);
            case ASK_CO_MAKER -> consult(step, ConsultationKind.CO_MAKER, LetterType.COMAKER_ASK);
            case RECEIVE_OPINION ->
                consulted(
                        given,
                        c -> c.answered(on, given.says(Detail.AGREES, true), given.says(Detail.REASONABLE, true)));
            case RECORD_SILENCE -> consulted(given, c -> c.silent(on));
            case CALL_OFF -> consulted(given, c -> c.calledOff(on));
            case TELL_THIRD_PARTY ->
                toldBy.put(
                        key(LetterType.THIRD_DECIDE, step.seq()),
                        given.number(Detail.CONSULTATION).orElseThrow());
            case NOTIFY_FEE -> fee = notice(given, on);
            case RECORD_PAYMENT -> {
                fee = Objects.requireNonNull(fee).paid(on);
                periodBeginsAnew(ReplyOutcome.OTHER_FEE_OVERDUE);
            }
            case WAIVE_FEE -> fee = Objects.requireNonNull(fee).givenUp();
            case REFUND -> fee = Objects.requireNonNull(fee).paidBack();
            case LAPSE_FEE -> decideAll(step, ReplyOutcome.OTHER_FEE_OVERDUE);
            case PROPOSE_EXTENSION ->
                extension = new Extension(
                        given.number(Detail.DAYS).orElseThrow(),
                        given.get(Detail.REASON),
                        step.person() == null ? 0 : step.person(),
                        null,
                        "",
                        null,
                        false);
            case APPROVE_EXTENSION -> {
                extension = Objects.requireNonNull(extension).approved(on, step.personName());
                extensionLetter = key(LetterType.EXTEND, step.seq());
            }
            case DECLINE_EXTENSION ->
                extension = Objects.requireNonNull(extension).turnedDown();
            case ASK_DEPARTMENT ->
                taskings.add(new Tasking(
                        taskings.size() + 1,
                        given.get(Detail.DEPARTMENT),
                        given.get(Detail.MATERIAL),
                        on,
                        given.date(Detail.ANSWER_BY).orElseThrow(),
                        List.of(),
                        null,
                        ""));
            case CHASE -> tasked(given, t -> t.chased(on));
            case COLLECT -> tasked(given, t -> t.collected(on, given.get(Detail.RESULT)));
            case RECORD_SEARCH ->
                searches.add(new SearchRecord(
                        given.lines(Detail.PLACES),
                        given.get(Detail.KEYWORDS),
                        given.gives(Detail.SEARCHER) ? given.get(Detail.SEARCHER) : step.personName(),
                        on,
                        given.get(Detail.RESULT)));
            case DECIDE -> decide(step, given, on);
            case REPLY_ON_THE_SPOT -> {
                decideAll(step, ReplyOutcome.GRANTED_ALREADY_PUBLIC);
                letters.replaceAll(l -> l.reply() && l.served() == null
                        ? l.reached(new CaseLetter.Served("直接送达", on, given.get(Detail.PROOF)))
                        : l);
            }
            case WITHDRAW -> decideAll(step, ReplyOutcome.OTHER_WITHDRAWN);
            case SERVE -> serve(given, on);
            case ORDER_RE_REPLY -> beginAnew();
            default -> {
                // Nothing but the stage changes.
            }
        }
    }

    private void replaceItems(List<String> texts) {
        items.clear();
        texts.forEach(this::addItem);
    }

    private void addItem(String text) {
        items.add(Item.undecided(items.size() + 1, text));
    }

    private void decide(Step step, Particulars given, LocalDate on) {
        int number = given.number(Detail.ITEM).orElseThrow();
        var decision = new Item.Decision(ReplyOutcome.valueOf(given.get(Detail.OUTCOME)), given, step.seq(), on);
        items.replaceAll(item -> item.number() == number ? item.decided(decision) : item);
    }

    private void decideAll(Step step, ReplyOutcome outcome) {
        var decision = new Item.Decision(outcome, step.particulars(), step.seq(), step.on());
        items.replaceAll(item -> item.decided(decision));
    }

    private void consult(Step step, ConsultationKind kind, LetterType type) {
        consultations.add(Consultation.asked(
                consultations.size() + 1,
                kind,
                step.particulars().get(Detail.PARTY),
                key(type, step.seq()),
                step.on()));
    }

    private void consulted(Particulars given, UnaryOperator<Consultation> change) {
        int number = given.number(Detail.CONSULTATION).orElseThrow();
        consultations.replaceAll(c -> c.number() == number ? change.apply(c) : c);
    }

    private void tasked(Particulars given, UnaryOperator<Tasking> change) {
        int number = given.number(Detail.TASK).orElseThrow();
        taskings.replaceAll(t -> t.number() == number ? change.apply(t) : t);
    }

    private static Fee notice(Particulars given, LocalDate on) {
        return new Fee(
                given.get(Detail.METHOD),
                given.number(Detail.COUNT).orElseThrow(),
                given.number(Detail.AMOUNT).orElseThrow(),
                on,
                null,
                null,
                false,
                false);
    }

    private void keepLetters(Step step) {
        List<SealedRef> refs = step.particulars().lines(Detail.LETTERS).stream()
                .map(SealedRef::parse)
                .toList();
        for (int i = 0; i < refs.size(); i++) {
            SealedRef ref = refs.get(i);
            letters.add(new CaseLetter(
                    key(refs, i, step.seq()),
                    ref.type(),
                    ref.id(),
                    ref.number(),
                    LocalDate.ofInstant(step.at(), SHANGHAI),
                    round,
                    step.action() == Action.APPROVE || step.action() == Action.REPLY_ON_THE_SPOT,
                    null));
        }
    }

    static String key(LetterType type, int step) {
        return type.code() + "." + step;
    }

    /** A second letter of one type in one step (two items refused on different grounds) has a number of its own. */
    private static String key(List<SealedRef> refs, int at, int step) {
        LetterType type = refs.get(at).type();
        long before =
                refs.subList(0, at).stream().filter(ref -> ref.type() == type).count();
        return key(type, step) + (before == 0 ? "" : "." + (before + 1));
    }

    private void serve(Particulars given, LocalDate on) {
        if (given.get(Detail.SERVICE_RESULT).equals(ServiceResult.RETURNED.title())) {
            return;
        }
        String key = given.get(Detail.LETTER);
        letters.replaceAll(l -> l.key().equals(key)
                ? l.reached(new CaseLetter.Served(given.get(Detail.WAY), on, given.get(Detail.PROOF)))
                : l);
        LocalDate arrived = given.date(Detail.ARRIVED).orElse(on);
        consultations.replaceAll(c -> c.letter().equals(key) ? c.delivered(arrived) : c);
        if (toldBy.containsKey(key)) {
            consultations.replaceAll(c -> c.number() == toldBy.get(key) ? c.told(true) : c);
        }
        if (key.equals(extensionLetter) && extension != null) {
            extension = extension.notified(on);
        }
        letters.stream().filter(l -> l.key().equals(key)).forEach(l -> arrived(l.type(), arrived));
    }

    private void arrived(LetterType type, LocalDate on) {
        if (type == LetterType.CORRECTION && correction != null) {
            correction = correction.delivered(on);
        } else if (type == LetterType.FEE && fee != null) {
            fee = fee.delivered(on);
        } else if (type == LetterType.REASONS && reasons != null) {
            reasons = reasons.delivered(on);
        }
    }

    /** What was decided because nothing came falls with what came after all; an extension belongs to the period that is gone. */
    private void periodBeginsAnew(ReplyOutcome lapsed) {
        extension = null;
        items.replaceAll(item -> item.outcome() == lapsed ? Item.undecided(item.number(), item.text()) : item);
    }

    private void beginAnew() {
        round++;
        extension = null;
        toldBy.clear();
        consultations.replaceAll(c -> c.told(false));
        items.replaceAll(item -> Item.undecided(item.number(), item.text()));
    }
}
