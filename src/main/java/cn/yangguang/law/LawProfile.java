package cn.yangguang.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the law says about one application: the version of the 条例 in force on the day it counts as received, with the rules
 * that held on that day. Immutable; safe to share between threads.
 */
public final class LawProfile {
    private final LawVersion version;
    private final LocalDate from;
    private final LawRules rules;

    LawProfile(LawVersion version, LocalDate from, LawRules rules) {
        this.version = version;
        this.from = from;
        this.rules = rules;
        complete(
                rules.limits().containsKey(LimitCode.REPLY) && rules.limits().containsKey(LimitCode.EXTENSION),
                "limits.csv",
                "答复和延长答复的期限");
        for (ReceiptChannel channel : ReceiptChannel.values()) {
            complete(rules.receipts().containsKey(channel), "receipts.csv", channel.name());
        }
        for (OutcomeRule rule : rules.outcomes().values()) {
            complete(
                    rules.letters().containsKey(rule.letter()),
                    "letters.csv",
                    rule.letter().code());
        }
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
        return Optional.ofNullable(rules.limits().get(code));
    }

    /** All limits, in the order of the data. */
    public List<Limit> limits() {
        return List.copyOf(rules.limits().values());
    }

    /** Which day counts as the day of receipt. */
    public ReceiptRule receipt(ReceiptChannel channel) {
        return Objects.requireNonNull(rules.receipts().get(channel));
    }

    /** How an outcome stands; empty where this version does not know it. */
    public Optional<OutcomeRule> outcome(ReplyOutcome outcome) {
        return Optional.ofNullable(rules.outcomes().get(outcome));
    }

    /** The outcomes this version knows, in the order of the data. */
    public List<OutcomeRule> outcomes() {
        return List.copyOf(rules.outcomes().values());
    }

    /** What a letter must hold; empty where this version does not know it. */
    public Optional<LetterRule> letter(LetterType type) {
        return Optional.ofNullable(rules.letters().get(type));
    }

    /** The letters this version knows, in the order of the data. */
    public List<LetterRule> letters() {
        return List.copyOf(rules.letters().values());
    }

    /** The grounds of this version, in the order of the data; the key is the refusal each leads to. */
    public List<Ground> grounds() {
        return List.copyOf(rules.grounds().values());
    }

    /** The ground of a refusal; empty for other outcomes and where this version does not know it. */
    public Optional<Ground> ground(ReplyOutcome refusal) {
        return Optional.ofNullable(rules.grounds().get(refusal));
    }

    /** Whether an applicant may be asked what the information is for (2007 Art. 13); never since 2019-05-15. */
    public boolean purposeMayBeAsked() {
        return version == LawVersion.R2007;
    }

    /** What a cause does to the period for the reply; nothing where the data are silent. */
    public ClockEffect effect(ClockCause cause) {
        return Optional.ofNullable(rules.clock().get(cause))
                .map(ClockRule::effect)
                .orElse(ClockEffect.RUNS_ON);
    }

    /** What is written about the causes that touch the period, in the order of the data. */
    public List<ClockRule> clockRules() {
        return List.copyOf(rules.clock().values());
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
        changed.putAll(rules.clock());
        changed.put(ClockCause.REASONS, new ClockRule(ClockCause.REASONS, effect, "本机关设置", Mark.PC));
        return new LawProfile(version, from, rules.withClock(changed));
    }
}
