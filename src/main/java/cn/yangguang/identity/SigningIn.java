package cn.yangguang.identity;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in and out (等保 S-ID-2). After {@value #ATTEMPTS} failures an account is locked for ten minutes; after
 * thirty within ten minutes an address gets no further. Whoever fails learns nothing of why: unknown, locked, disabled and mistyped get one answer after one time.
 */
@Service
public class SigningIn {

    public static final int ATTEMPTS = 5;
    public static final Duration LOCK = Duration.ofMinutes(10);

    private final AccountStore store;
    private final PasswordHashes hashes;
    private final FailedSignIns failures;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SigningIn(
            AccountStore store,
            PasswordHashes hashes,
            FailedSignIns failures,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.hashes = hashes;
        this.failures = failures;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether so many attempts failed from this address lately that nobody may try from there now. */
    public boolean refuses(String origin) {
        return failures.tooMany(origin);
    }

    /**
     * The account, if login and password belong together and the account may be used; otherwise nothing.
     *
     * @param origin network address of the request
     */
    public Optional<Account> attempt(String login, String password, String origin) {
        if (refuses(origin)) {
            return Optional.empty();
        }
        Optional<Account> account =
                password.length() > PasswordRules.LONGEST * 2 ? Optional.empty() : compare(login, password, origin);
        if (account.isEmpty() && failures.count(origin)) {
            transaction.executeWithoutResult(status -> journal.record(
                    new Actor(null, "未登录", null, null, origin),
                    "identity.address-refused",
                    "address",
                    FailedSignIns.MOST + " 次失败，" + FailedSignIns.WITHIN.toMinutes() + " 分钟"));
        }
        return account;
    }

    private Optional<Account> compare(String login, String password, String origin) {
        // The slow comparison holds no connection and no lock; what it found is judged afterwards, one by one.
        String hash = store.hashOf(login).orElse(hashes.nobody());
        boolean right = hashes.matches(password, hash);
        return transaction.execute(status -> judge(login, hash, right, origin));
    }

    /** Writes the end of a session into the journal. */
    public void left(SignedIn who) {
        transaction.executeWithoutResult(status -> journal.record(
                who.as(null, null), "identity.sign-out", object(who.person().id()), ""));
    }

    private Optional<Account> judge(String login, String seenHash, boolean right, String origin) {
        Instant now = clock.instant();
        Optional<Credentials> found = store.lock(login);
        if (found.isEmpty()) {
            journal.record(new Actor(null, "未知账户", null, null, origin), "identity.sign-in-failed", "account", "");
            return Optional.empty();
        }
        Credentials account = found.get();
        Actor actor = new Actor(account.person(), account.name(), null, null, origin);
        if (account.disabledAt() != null || account.lockedAt(now)) {
            String why = account.disabledAt() != null ? "账户已停用" : "账户锁定期间";
            journal.record(actor, "identity.sign-in-failed", object(account.person()), why);
            return Optional.empty();
        }
        if (!right || !account.hash().equals(seenHash)) {
            countFailure(account, actor, now);
            return Optional.empty();
        }
        store.seen(account.person(), now);
        journal.record(actor, "identity.sign-in", object(account.person()), "");
        return store.find(account.person());
    }

    private void countFailure(Credentials account, Actor actor, Instant now) {
        int attempts = account.failedAttempts() + 1;
        journal.record(actor, "identity.sign-in-failed", object(account.person()), "第 " + attempts + " 次");
        if (attempts < ATTEMPTS) {
            store.failed(account.person(), attempts, null);
            return;
        }
        store.failed(account.person(), 0, now.plus(LOCK));
        journal.record(actor, "identity.account-locked", object(account.person()), LOCK.toMinutes() + " 分钟");
    }

    static String object(long person) {
        return "account/" + person;
    }
}
