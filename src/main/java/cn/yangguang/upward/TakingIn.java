package cn.yangguang.upward;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.ImportedStates;
import cn.yangguang.oversight.Period;
import cn.yangguang.receipt.KeyPrint;
import cn.yangguang.receipt.Receipts;
import cn.yangguang.vault.Sha256;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the export of a unit below that runs an installation of its own. Believed is only a key that a person compared; taken in is
 * nothing twice, nothing changed, nothing older than what is known, and nothing of a unit that works here.
 */
@Service
public class TakingIn implements ImportedStates {

    private final Organs organs;
    private final UpwardStore store;
    private final Receipts receipts;
    private final Journal journal;
    private final Clock clock;

    TakingIn(Organs organs, UpwardStore store, Receipts receipts, Journal journal, Clock clock) {
        this.organs = organs;
        this.store = store;
        this.receipts = receipts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param organ key of the organ that takes it in
     * @param file the package
     * @param fingerprint of the sender's key as a person compared it; empty when it is known already
     */
    @Transactional
    public Taking take(String organ, byte[] file, String fingerprint, Actor actor) {
        Optional<StatePackage> read = StatePackage.read(file);
        if (read.isEmpty()) {
            return Taking.Refused.of("NOT_AN_EXPORT");
        }
        StatePackage sent = read.get();
        if (!sent.problems().isEmpty()) {
            return Taking.Refused.of("ALTERED", String.join("；", sent.problems()));
        }
        Optional<Organ> unit = unit(sent.state().organ());
        if (unit.isEmpty()) {
            return Taking.Refused.of(
                    "UNKNOWN_UNIT",
                    sent.state().organ().name(),
                    sent.state().organ().key(),
                    sent.state().organ().division());
        }
        Optional<Taking> refused = place(organ, unit.get()).or(() -> times(sent));
        if (refused.isPresent()) {
            return refused.get();
        }
        store.lock(unit.get().key());
        String sha256 = Sha256.of(file);
        Optional<Taken> before = store.bySum(sha256);
        if (before.isPresent()) {
            return new Taking.Done(before.get(), true);
        }
        return believed(unit.get(), sent.note().key(), fingerprint, actor)
                .or(() -> older(unit.get(), sent))
                .orElseGet(() -> kept(organ, unit.get(), sent, sha256, actor));
    }

    /** By division code where there is one, else by key: installations name their organs for themselves. */
    private Optional<Organ> unit(State.Unit sent) {
        return sent.division().isEmpty() ? organs.find(sent.key()) : organs.findByDivision(sent.division());
    }

    private Optional<Taking> place(String organ, Organ unit) {
        if (unit.active()) {
            return Optional.of(Taking.Refused.of("WORKS_HERE", unit.fullName()));
        }
        boolean below =
                organs.pathOf(unit.key()).stream().anyMatch(one -> one.key().equals(organ));
        return below && !unit.key().equals(organ)
                ? Optional.empty()
                : Optional.of(Taking.Refused.of("NOT_BELOW", unit.fullName()));
    }

    private Optional<Taking> times(StatePackage sent) {
        boolean sound = Period.of(sent.state().period()).isPresent()
                && sent.note().field("period").equals(sent.state().period())
                && sent.note().field("on").equals(sent.state().on().toString())
                && madeAt(sent).isPresent();
        if (!sound) {
            return Optional.of(Taking.Refused.of("NOT_AN_EXPORT"));
        }
        return sent.state().on().isAfter(LocalDate.now(clock))
                ? Optional.of(
                        Taking.Refused.of("OF_A_DAY_TO_COME", sent.state().on().toString()))
                : Optional.empty();
    }

    private Optional<Taking> believed(Organ unit, KeyPrint key, String fingerprint, Actor actor) {
        Optional<String> known = store.believed(unit.key());
        if (known.filter(key.fingerprint()::equals).isPresent()) {
            return Optional.empty();
        }
        if (key.is(fingerprint)) {
            store.believe(unit.key(), key.fingerprint(), clock.instant(), actor.name());
            journal.record(actor, "upward.believe", "organ/" + unit.key(), key.fingerprint());
            return Optional.empty();
        }
        String code = !fingerprint.isBlank() ? "KEY_WRONG" : known.isPresent() ? "KEY_CHANGED" : "KEY_UNKNOWN";
        return Optional.of(Taking.Refused.of(code, unit.fullName(), key.spoken()));
    }

    private Optional<Taking> older(Organ unit, StatePackage sent) {
        return store.newest(unit.key(), sent.state().period())
                .filter(known -> !madeAt(sent).orElseThrow().isAfter(known.madeAt()))
                .map(known -> Taking.Refused.of(
                        "OLDER",
                        sent.state().on().toString(),
                        known.on().toString(),
                        known.madeAt().toString()));
    }

    private Taking kept(String organ, Organ unit, StatePackage sent, String sha256, Actor actor) {
        Instant now = clock.instant();
        var wanted = new Taken(
                0,
                organ,
                unit.key(),
                sent.state().period(),
                sent.state().on(),
                madeAt(sent).orElseThrow(),
                sha256,
                now,
                actor.name());
        long id = store.take(wanted, StateJson.write(sent.state()));
        Taken taken = store.bySum(sha256).orElseThrow();
        receipts.give(
                taken.subject(),
                organ,
                Map.of(
                        "kind", "收到上报",
                        "by", organs.find(organ).map(Organ::fullName).orElse(organ),
                        "unit", unit.fullName(),
                        "period", taken.period(),
                        "on", taken.on().toString(),
                        "sha256", sha256,
                        "at", now.toString(),
                        "number", Long.toString(id)));
        journal.record(actor, "upward.take", "upward:" + unit.key() + "/" + taken.period(), null, sha256, "");
        return new Taking.Done(taken, false);
    }

    private static Optional<Instant> madeAt(StatePackage sent) {
        try {
            return Optional.of(Instant.parse(sent.note().field("madeAt")));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** What the organ took in, the newest first. */
    @Transactional(readOnly = true)
    public List<Taken> of(String organ) {
        return store.takenBy(Set.of(organ));
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> receipt(Taken taken) {
        return receipts.find(taken.subject());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Imported> of(String unit, Period period) {
        return store.newest(unit, period.label())
                .flatMap(taken -> store.state(taken.id()).flatMap(StateJson::read))
                .map(state -> new Imported(state.on(), state.own()));
    }
}
