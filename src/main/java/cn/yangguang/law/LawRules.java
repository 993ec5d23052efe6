package cn.yangguang.law;

import java.util.Map;

/** What holds in one stretch of time, by key, in the order of the data files. */
record LawRules(
        Map<LimitCode, Limit> limits,
        Map<ReceiptChannel, ReceiptRule> receipts,
        Map<ClockCause, ClockRule> clock,
        Map<ReplyOutcome, OutcomeRule> outcomes,
        Map<LetterType, LetterRule> letters,
        Map<ReplyOutcome, Ground> grounds) {

    LawRules withClock(Map<ClockCause, ClockRule> changed) {
        return new LawRules(limits, receipts, changed, outcomes, letters, grounds);
    }
}
