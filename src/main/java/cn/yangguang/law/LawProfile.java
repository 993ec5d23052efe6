package cn.yangguang.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the law says about one application: the version of the 条例 in force on the day it counts as received, with the rules
 * that held on that day. Immutable; safe to share between threads.
 */
public final class LawProfile {
    private final LawVersion version;
    private final LocalDate from;
    private final Map<LimitCode, Limit> limits;
    private final Map<ReceiptChannel, ReceiptRule> receipts;
    private final Map<ClockCause, ClockRule> clock;
    private final Map<ReplyOutcome, OutcomeRule> outcomes;
    private final Map<LetterType, LetterRule> letters;

    LawProfile(
            LawVersion version,
            LocalDate from,
            Map<LimitCode, Limit> limits,
            Map<ReceiptChannel, ReceiptRule> receipts,
            Map<ClockCause, ClockRule> clock,
            Map<ReplyOutcome, OutcomeRule> outcomes,
            Map<LetterType, LetterRule> letters) {
        this.version = version;
        this.from = from;
        this.limits = limits;
        this.receipts = receipts;
        this.clock = clock;
        this.outcomes = outcomes;
        this.letters = letters;
        complete(
                limits.containsKey(LimitCode.REPLY) && limits.containsKey(LimitCode.EXTENSION),
                "limits.csv",
                "答复和延长答复的期限");
        for (ReceiptChannel channel : ReceiptChannel.values()) {
            complete(receipts.containsKey(channel), "receipts.csv", channel.name());
        }
        outcomes.values()
                .forEach(rule -> complete(
                        letters.containsKey(rule.letter()),
                        "letters.csv",
                        rule.letter().code()));
    }

    private void complete(boolean present, String file, String what) {
        if (!present) {
            throw new IllegalStateException("法规数据文件 " + file + " 缺少 " + from + " 有效的行：" + what);
        }
    }

    /**
     * What governs an application that counts as received on this day. Whatever came before the first version of the 条例
     * is judged by its first day.
     */
    public static LawProfile on(LocalDate receipt) {
        return LawBook.SHIPPED.on(receipt);
    }

    /** A version as it stood on its last day, or as the data know it last; {@link #on} is what an application is judged by. */
    public static LawProfile of(LawVersion version) {
        return LawBook.SHIPPED.of(version);
    }

    /** The version of the 条例. */
    public LawVersion version() {
        return version;
    }

    /** The first day on which exactly these rules held. */
    public LocalDate from() {
        return from;
    }

    /** A limit; empty where this version knows none of that kind. {@code REPLY} and {@code EXTENSION} are always there. */
    public Optional<Limit> limit(LimitCode code) {
        return Optional.ofNullable(limits.get(code));
    }

    /** All limits, in the order of the data. */
    public List<Limit> limits() {
        return List.copyOf(limits.values());
    }

    /** Which day counts as the day of receipt. */
    public ReceiptRule receipt(ReceiptChannel channel) {
        return java.util.Objects.requireNonNull(receipts.get(channel));
    }

    /** How an outcome stands; empty where this version does not know it. */
    public Optional<OutcomeRule> outcome(ReplyOutcome outcome) {
        return Optional.ofNullable(outcomes.get(outcome));
    }

    /** The outcomes this version knows, in the order of the data. */
    public List<OutcomeRule> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** What a letter must hold; empty where this version does not know it. */
    public Optional<LetterRule> letter(LetterType type) {
        return Optional.ofNullable(letters.get(type));
    }

    /** The letters this version knows, in the order of the data. */
    public List<LetterRule> letters() {
        return List.copyOf(letters.values());
    }

    /** Whether an applicant may be asked what the information is for (2007 Art. 13); never since 2019-05-15. */
    public boolean purposeMayBeAsked() {
        return version == LawVersion.R2007;
    }

    /** What a cause does to the period for the reply; nothing where the data are silent. */
    public ClockEffect effect(ClockCause cause) {
        return Optional.ofNullable(clock.get(cause)).map(ClockRule::effect).orElse(ClockEffect.RUNS_ON);
    }

    /** What is written about the causes that touch the period, in the order of the data. */
    public List<ClockRule> clockRules() {
        return List.copyOf(clock.values());
    }

    /** Whether the time of such a consultation is not counted. */
    public boolean suspends(ConsultationKind kind) {
        return effect(ClockCause.valueOf(kind.name())) == ClockEffect.SUSPENDS;
    }

    /**
     * These rules with another effect of asking for reasons (Art. 35), on which the 条例 is silent and local rules differ.
     */
    public LawProfile withReasons(ClockEffect effect) {
        Map<ClockCause, ClockRule> changed = new EnumMap<>(ClockCause.class);
        changed.putAll(clock);
        changed.put(ClockCause.REASONS, new ClockRule(ClockCause.REASONS, effect, "本机关设置", Mark.PC));
        return new LawProfile(version, from, limits, receipts, changed, outcomes, letters);
    }
}
