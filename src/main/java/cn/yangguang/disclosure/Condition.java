package cn.yangguang.disclosure;

import cn.yangguang.gate.Clearance;
import cn.yangguang.gate.Rebuild.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The named conditions of the rules. A condition on the particulars of an act holds while only the possibility is
 * asked for, so that a button can be offered before its form is filled in.
 */
enum Condition {
    /** 依申请公开 and 不予公开 do not go the way of publication. */
    PROACTIVE {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(!facts.missing().contains("mode"), "NOT_PROACTIVE");
        }
    },
    /** Title, body or attachment, formation date, category, a channel. */
    CONTENT_COMPLETE {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            Set<String> missing = new java.util.TreeSet<>(facts.missing());
            missing.remove("mode");
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Refusal.of("CONTENT_INCOMPLETE", String.join(" ", missing)));
        }
    },
    /** Four eyes: whoever wrote it decides neither its secrecy nor its publication. */
    NOT_THE_AUTHOR {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(!facts.author(), "AUTHOR_MAY_NOT");
        }
    },
    /** Each level is another person: whoever decided the level before does not decide this one (三审). */
    ANOTHER_PERSON_THAN_BEFORE {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(!facts.decidedLevelBefore(), "DECIDED_LEVEL_BEFORE");
        }
    },
    /** 先审查、后公开: the very content passed the secrecy review. */
    SECRECY_PASSED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(facts.secrecyPassed(), "SECRECY_NOT_PASSED");
        }
    },
    NO_OPEN_EDITION {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(!facts.openEdition(), "EDITION_IN_WORK");
        }
    },
    /** The person decided on the content as it stands, not on an earlier one. */
    SAW_THIS_CONTENT {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(
                    facts,
                    p -> !p.gives(Detail.SEEN) || p.get(Detail.SEEN).equals(facts.contentHash()),
                    "CONTENT_CHANGED");
        }
    },
    /** 先审查、后公开: the gate has looked at every word and file of this very content. */
    EXAMINED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(facts.clearance().complete(), "EXAMINATION_UNFINISHED");
        }
    },
    /** Nothing that blocks is open. */
    NO_OPEN_BLOCK {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return some("BLOCK_OPEN", facts.clearance().blocks().size());
        }
    },
    /** The clerk put right what warns, or said why it may stand. */
    WARNINGS_ANSWERED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return some("WARNING_OPEN", facts.clearance().warnings().size());
        }
    },
    /** What leaves the office is a file made anew. A draft takes the new files with the act itself. */
    FILES_REBUILT {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            Clearance files = facts.clearance();
            int waiting = files.files(State.WAITING) + files.files(State.UNASKED) + files.files(State.FAILED);
            return some("FILE_NOT_REBUILDABLE", files.files(State.REFUSED))
                    .or(() -> some("FILES_NOT_REBUILT_YET", waiting))
                    .or(() -> some("FILES_AS_UPLOADED", facts.stage() == Stage.DRAFT ? 0 : files.files(State.READY)));
        }
    },
    A_REBUILT_FILE_WAITS {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(facts.clearance().files(State.READY) > 0, "NO_FILE_REBUILT");
        }
    },
    WARNING_NAMED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return among(facts, facts.clearance().warnings(), Detail.FINDING, "FINDING_NOT_OPEN");
        }
    },
    SOMETHING_BLOCKS {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return unless(!facts.clearance().blocks().isEmpty(), "FINDING_NOT_OPEN");
        }
    },
    /** One of the findings that block now. */
    BLOCK_NAMED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return among(facts, facts.clearance().blocks(), Detail.FINDING, "FINDING_NOT_OPEN");
        }
    },
    FILE_IN_QUARANTINE {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return among(facts, facts.clearance().quarantined(), Detail.FILE, "FILE_NOT_IN_QUARANTINE");
        }
    },
    REASON_GIVEN {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(facts, p -> p.gives(Detail.REASON), "REASON_MISSING");
        }
    },
    SELF_CHECK_ANSWERED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(
                    facts,
                    p -> Stream.of(Detail.TRUE_AND_COMPLETE, Detail.PERSONAL_DATA_CHECKED, Detail.ATTACHMENTS_OPEN)
                            .allMatch(p::gives),
                    "SELF_CHECK_INCOMPLETE");
        }
    },
    /** 预先审查: 是否公开、怎样公开、向谁公开、何时公开. */
    PRE_REVIEW_ANSWERED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(
                    facts,
                    p -> Stream.of(Detail.WHETHER, Detail.HOW, Detail.TO_WHOM).allMatch(p::gives)
                            && p.date(Detail.BY_WHEN).isPresent(),
                    "PRE_REVIEW_INCOMPLETE");
        }
    },
    /** Every question of the secrecy review answered, and answered with no. */
    SECRECY_ANSWERED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(
                    facts,
                    p -> Stream.of(Detail.STATE_SECRET, Detail.TRADE_SECRET, Detail.PERSONAL_PRIVACY, Detail.STABILITY)
                            .allMatch(p::answersNo),
                    "SECRECY_INCOMPLETE");
        }
    },
    /** 条例 Art. 26: after the last lawful day a publication needs its reason. */
    IN_TIME_OR_REASON {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(
                    facts,
                    p -> !facts.late() || facts.lateReasonKnown() || p.gives(Detail.LATE_REASON),
                    "LATE_REASON_MISSING");
        }
    },
    AUTHORITY_NAMED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(facts, p -> p.gives(Detail.AUTHORITY), "AUTHORITY_MISSING");
        }
    },
    GROUND_NAMED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(facts, p -> names(WithholdingGround.values(), p.get(Detail.GROUND)), "GROUND_MISSING");
        }
    },
    WITHDRAWAL_CLASSED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(
                    facts,
                    p -> names(WithdrawalClass.values(), p.get(Detail.WITHDRAWAL_CLASS)),
                    "WITHDRAWAL_CLASS_MISSING");
        }
    },
    CHANNEL_NAMED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(facts, p -> facts.channels().contains(p.get(Detail.CHANNEL)), "CHANNEL_UNKNOWN");
        }
    },
    CHANNEL_NOT_YET_RECORDED {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(facts, p -> !facts.delivered().contains(p.get(Detail.CHANNEL)), "CHANNEL_RECORDED");
        }
    },
    /** Posted not before it was formed and not after today. */
    POSTING_DATE_PLAUSIBLE {
        @Override
        Optional<Refusal> refuse(Facts facts) {
            return given(
                    facts,
                    p -> p.date(Detail.POSTED_ON)
                            .filter(day -> plausible(day, facts))
                            .isPresent(),
                    "POSTING_DATE_WRONG");
        }
    };

    /** Empty when the condition holds. */
    abstract Optional<Refusal> refuse(Facts facts);

    private static boolean plausible(LocalDate day, Facts facts) {
        LocalDate formed = facts.formedOn();
        return !day.isAfter(facts.today()) && (formed == null || !day.isBefore(formed));
    }

    /** Something is there, and what is named is of it. */
    private static Optional<Refusal> among(Facts facts, Set<String> known, Detail named, String code) {
        return unless(
                !known.isEmpty()
                        && facts.given()
                                .map(given -> known.contains(given.get(named)))
                                .orElse(true),
                code);
    }

    private static Optional<Refusal> some(String code, int many) {
        return many == 0 ? Optional.empty() : Optional.of(Refusal.of(code, String.valueOf(many)));
    }

    private static Optional<Refusal> unless(boolean holds, String code) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(code));
    }

    private static Optional<Refusal> given(Facts facts, java.util.function.Predicate<Particulars> holds, String code) {
        return unless(facts.given().map(holds::test).orElse(true), code);
    }

    private static boolean names(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}
