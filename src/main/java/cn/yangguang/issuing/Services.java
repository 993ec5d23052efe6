package cn.yangguang.issuing;

import cn.yangguang.issuing.ServiceRule.Need;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 送达: how letters reached their addressees, and which day counts as the day of the reply. */
@Service
public class Services {
    /** The largest proof, in bytes. */
    public static final int LIMIT = 20 << 20;

    private final ServiceStore store;
    private final LetterStore letters;
    private final Journal journal;
    private final Clock clock;

    Services(ServiceStore store, LetterStore letters, Journal journal, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Registers an attempt; an empty list means done and in the journal.
     *
     * @param proof the scanned receipt as PDF, PNG or JPEG, or null
     */
    @Transactional
    public List<FieldProblem> record(long letter, ServiceEntry entry, byte @Nullable [] proof, Actor actor) {
        SealedLetter served = letters.find(letter).orElse(null);
        if (served == null) {
            return List.of(FieldProblem.of("", "issuing.problem.no-letter"));
        }
        List<FieldProblem> problems = problems(served, entry);
        String type = proof == null ? null : ProofType.of(proof);
        if (proof != null && (type == null || proof.length > LIMIT)) {
            problems.add(FieldProblem.of("proof", "issuing.problem.proof", LIMIT >> 20));
        }
        if (problems.isEmpty()) {
            long id = store.add(letter, entry, proof, type, null, clock.instant(), actor);
            journal.record(actor, "issuing.service", "letter/" + letter, words(id, entry));
        }
        return problems;
    }

    /** Declares a record a mistake; it stays readable and counts no longer. */
    @Transactional
    public List<FieldProblem> voidRecord(long id, String reason, Actor actor) {
        ServiceRecord mistaken = store.find(id).orElse(null);
        if (mistaken == null || mistaken.voids() != null || isVoid(mistaken)) {
            return List.of(FieldProblem.of("", "issuing.problem.no-service"));
        }
        if (reason.isBlank()) {
            return List.of(FieldProblem.of("note", "issuing.problem.reason"));
        }
        ServiceEntry of = mistaken.entry();
        var entry =
                new ServiceEntry(of.way(), ServiceResult.VOIDED, "", "", null, null, null, false, "", reason.strip());
        store.add(mistaken.letter(), entry, null, null, id, clock.instant(), actor);
        journal.record(actor, "issuing.service-voided", "letter/" + mistaken.letter(), id + " " + reason.strip());
        return List.of();
    }

    private boolean isVoid(ServiceRecord record) {
        return store.of(record.letter()).stream()
                .anyMatch(other -> other.voids() != null && other.voids() == record.id());
    }

    /** Every attempt, the oldest first, mistakes and what declared them so included. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> of(long letter) {
        return store.of(letter);
    }

    /** The scanned proof of a record. Whoever asks must have asked before whether this person may see the subject. */
    @Transactional(readOnly = true)
    public Optional<byte[]> proof(long id) {
        return store.proof(id);
    }

    /** The day that counts as the day of the reply (国办公开办函〔2016〕235号); empty while none does. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> replyDate(long letter) {
        List<ServiceRecord> all = store.of(letter);
        return all.stream()
                .filter(record -> record.voids() == null
                        && all.stream().noneMatch(o -> o.voids() != null && o.voids() == record.id()))
                .flatMap(record -> counting(record.entry()).stream())
                .min(LocalDate::compareTo);
    }

    /** What a record of post says later does not move the day it was handed over; nobody signs by refusing. */
    private Optional<LocalDate> counting(ServiceEntry entry) {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(
                switch (ServiceRule.on(today, entry.way()).counts()) {
                    case SIGNED_ON -> entry.result() == ServiceResult.SIGNED ? entry.signedOn() : null;
                    case HANDED_ON -> entry.handedOn();
                    case SENT_AT ->
                        entry.sentAt() == null ? null : LocalDate.ofInstant(entry.sentAt(), clock.getZone());
                });
    }

    private List<FieldProblem> problems(SealedLetter letter, ServiceEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (Need need : ServiceRule.on(today, entry.way()).needs()) {
            if (!given(entry, need)) {
                problems.add(FieldProblem.of(need.name(), "issuing.problem.need." + need));
            }
        }
        if (entry.result() == ServiceResult.SIGNED && entry.signedOn() == null) {
            problems.add(FieldProblem.of("SIGNED_ON", "issuing.problem.need.SIGNED_ON"));
        }
        if (entry.result() == ServiceResult.VOIDED) {
            problems.add(FieldProblem.of("result", "issuing.problem.result"));
        }
        day("HANDED_ON", entry.handedOn(), letter, today, problems);
        day("SIGNED_ON", entry.signedOn(), letter, today, problems);
        if (entry.sentAt() != null) {
            day("SENT_AT", LocalDate.ofInstant(entry.sentAt(), clock.getZone()), letter, today, problems);
        }
        return problems;
    }

    private static void day(
            String field, @Nullable LocalDate day, SealedLetter letter, LocalDate today, List<FieldProblem> problems) {
        if (day != null && (day.isAfter(today) || day.isBefore(letter.dated()))) {
            problems.add(FieldProblem.of(field, "issuing.problem.day", letter.dated(), today));
        }
    }

    private static boolean given(ServiceEntry entry, Need need) {
        return switch (need) {
            case RECIPIENT -> !entry.recipient().isBlank();
            case ADDRESS -> !entry.address().isBlank();
            case HANDED_ON -> entry.handedOn() != null;
            case PROOF_NUMBER -> !entry.proofNumber().isBlank();
            case STATE_POST -> entry.statePost();
            case SENT_AT -> entry.sentAt() != null;
        };
    }

    private static String words(long id, ServiceEntry entry) {
        return id + " " + entry.way().title() + " " + entry.result().title();
    }
}
