package cn.yangguang.upward;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.oversight.Period;
import cn.yangguang.receipt.Receipts;
import cn.yangguang.vault.Sha256;
import cn.yangguang.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes exports, and codes by which a platform above fetches them. */
@Service
public class HandingUp {

    /** Who hands up and takes in. */
    static final Set<Duty> DUTIES = EnumSet.of(Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN);

    private static final int CODE_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final States states;
    private final UpwardStore store;
    private final Receipts receipts;
    private final Journal journal;
    private final Vault vault;
    private final Clock clock;

    HandingUp(States states, UpwardStore store, Receipts receipts, Journal journal, Vault vault, Clock clock) {
        this.states = states;
        this.store = store;
        this.receipts = receipts;
        this.journal = journal;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keys of the organs for which the person hands up. */
    public static Set<String> organs(Person person) {
        return person.organsOf(DUTIES);
    }

    /** The signed package of a period as of today; that it was made is kept. */
    @Transactional
    public byte[] make(Organ organ, Period period, Actor actor) {
        LocalDate on = LocalDate.now(clock);
        State state = states.of(organ, period, on);
        byte[] made = StatePackage.write(
                state,
                Map.of(
                        "kind", "上报",
                        "organ", organ.key(),
                        "name", organ.fullName(),
                        "division", state.organ().division(),
                        "period", period.label(),
                        "on", on.toString(),
                        "madeAt", clock.instant().toString()),
                receipts::sign);
        String sha256 = Sha256.of(made);
        store.sent(new Sent(organ.key(), period.label(), on, clock.instant(), sha256, actor.name()));
        journal.record(actor, "upward.make", "upward:" + organ.key() + "/" + period.label(), null, sha256, "");
        return made;
    }

    /** The figures as JSON, unsigned and unrecorded, to look at. */
    @Transactional(readOnly = true)
    public byte[] json(Organ organ, Period period) {
        return StateJson.write(states.of(organ, period, LocalDate.now(clock)));
    }

    /** The figures for a spreadsheet, unsigned and unrecorded, to look at. */
    @Transactional(readOnly = true)
    public byte[] csv(Organ organ, Period period) {
        return StateCsv.figures(states.of(organ, period, LocalDate.now(clock)));
    }

    @Transactional(readOnly = true)
    public List<Sent> sent(String organ) {
        return store.sent(organ);
    }

    /** A new code by which a program fetches for the organ; the former one no longer opens. Shown once, kept nowhere. */
    @Transactional
    public String code(String organ, Actor actor) {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        String code = HexFormat.of().formatHex(bytes);
        store.access(organ, mark(code), clock.instant());
        journal.record(actor, "upward.code", "organ/" + organ, "");
        return code;
    }

    /** Key of the organ whose code this is. */
    @Transactional(readOnly = true)
    public Optional<String> organOf(String code) {
        return code.matches("[0-9a-f]{40}") ? store.organOf(mark(code)) : Optional.empty();
    }

    private String mark(String code) {
        return vault.mark("upward/access", code);
    }
}
