package cn.yangguang.issuing;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Closes what letters say and keeps it, with the entry in the journal. */
@Component
class Keeping {
    private final LetterStore store;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    Keeping(LetterStore store, Vault vault, Journal journal, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    byte[] close(String context, byte[] plain) {
        return vault.seal(context, plain);
    }

    byte[] close(String context, String plain) {
        return vault.sealText(context, plain);
    }

    byte[] open(String context, byte[] closed) {
        return vault.open(context, closed);
    }

    String openText(String context, byte[] closed) {
        return vault.openText(context, closed);
    }

    SealedLetter seal(LetterStore.Closed letter, Actor actor) {
        long id = store.add(letter, clock.instant(), actor.person(), actor.name());
        SealedLetter sealed = store.find(id).orElseThrow();
        journal.record(actor, "issuing.seal", "letter/" + id, null, sealed.hash(), sealed.fileName());
        return sealed;
    }
}
