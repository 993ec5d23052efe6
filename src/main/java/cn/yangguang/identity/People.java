package cn.yangguang.identity;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people of this installation. 三员分立: the system administrator makes accounts without any right, the security
 * administrator gives and takes duties, and neither can do the other's work; whoever acts in another duty is refused.
 */
@Service
public class People {

    private final AccountStore store;
    private final PasswordHashes hashes;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration passwordsExpireAfter;

    People(
            AccountStore store,
            PasswordHashes hashes,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${yangguang.passwords.expire-after:90d}") Duration passwordsExpireAfter) {
        this.store = store;
        this.hashes = hashes;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
        this.passwordsExpireAfter = passwordsExpireAfter;
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    public Optional<Account> find(long id) {
        return store.find(id);
    }

    public Optional<Account> find(String login) {
        return store.find(login);
    }

    /** All accounts, the usable ones first. */
    public List<Account> all() {
        return store.all();
    }

    /** Whoever can sign in and holds the duty at the organ, or everywhere. */
    public List<Person> holding(Duty duty, String organ) {
        return persons(store.holding(duty, Set.of(organ, Assignment.EVERYWHERE)));
    }

    /** Whoever can sign in and holds the duty at some organ. */
    public List<Person> holding(Duty duty) {
        return persons(store.holding(duty, Set.of()));
    }

    private static List<Person> persons(List<Account> accounts) {
        return accounts.stream().map(Account::person).toList();
    }

    /** Whether the person must choose a new password before anything else: it was given by somebody, or is too old. */
    public boolean needsNewPassword(Account account) {
        return account.mustChange()
                || account.passwordChangedAt().plus(passwordsExpireAfter).isBefore(clock.instant());
    }

    /** A new account without duties and with a random password that must be changed at the first sign-in. */
    public Given create(NewAccount account, Actor by) {
        return create(account, true, by);
    }

    /**
     * A new account without duties and with a random password.
     *
     * @param mustChange false only for accounts of a demonstration, whose passwords are printed at every start
     */
    public Given create(NewAccount account, boolean mustChange, Actor by) {
        if (mayNot(by, Duty.SYSTEM_ADMIN)) {
            return refused("", "identity.refused.system-admin");
        }
        List<FieldProblem> mistakes = account.mistakes();
        if (!mistakes.isEmpty()) {
            return new Given.Refused(mistakes);
        }
        String password = Passwords.random();
        String hash = hashes.of(password);
        try {
            return transaction.execute(status -> add(account, mustChange, password, hash, by));
        } catch (DataIntegrityViolationException unknownOrgan) {
            return refused("organ", "identity.account.organ.unknown");
        }
    }

    /** A new random password, to be changed at the next sign-in; sessions of the account end. */
    public Given resetPassword(long person, Actor by) {
        return resetPassword(person, true, by);
    }

    /**
     * A new random password; sessions of the account end.
     *
     * @param mustChange false only for accounts of a demonstration
     */
    public Given resetPassword(long person, boolean mustChange, Actor by) {
        if (mayNot(by, Duty.SYSTEM_ADMIN)) {
            return refused("", "identity.refused.system-admin");
        }
        String password = Passwords.random();
        String hash = hashes.of(password);
        return transaction.execute(status -> store.find(person)
                .map(account -> {
                    store.replacePassword(person, hash, mustChange, clock.instant());
                    journal.record(
                            by,
                            "identity.password-reset",
                            SigningIn.object(person),
                            account.person().login());
                    return (Given) given(account.person(), password);
                })
                .orElseGet(() -> refused("", "identity.account.unknown")));
    }

    /**
     * The disabled account can be used again, with the duties it still holds and a new random password: the old one, and
     * sessions begun with it, stay dead.
     */
    public Given enable(long person, Actor by) {
        if (mayNot(by, Duty.SYSTEM_ADMIN)) {
            return refused("", "identity.refused.system-admin");
        }
        String password = Passwords.random();
        String hash = hashes.of(password);
        return transaction.execute(status -> store.find(person)
                .filter(Account::disabled)
                .map(account -> {
                    store.enable(person);
                    store.replacePassword(person, hash, true, clock.instant());
                    journal.record(
                            by,
                            "identity.account-enabled",
                            SigningIn.object(person),
                            account.person().login());
                    return (Given) given(account.person(), password);
                })
                .orElseGet(() -> refused("", "identity.account.not-disabled")));
    }

    /** The account cannot be used any more; its history stays. Nobody can disable their own. */
    @Transactional
    public List<FieldProblem> disable(long person, Actor by) {
        if (mayNot(by, Duty.SYSTEM_ADMIN)) {
            return List.of(FieldProblem.of("", "identity.refused.system-admin"));
        }
        if (by.person() != null && by.person() == person) {
            return List.of(FieldProblem.of("", "identity.account.own"));
        }
        Optional<Account> account = store.find(person);
        if (account.isEmpty()) {
            return List.of(FieldProblem.of("", "identity.account.unknown"));
        }
        store.disable(person, clock.instant());
        journal.record(
                by,
                "identity.account-disabled",
                SigningIn.object(person),
                account.get().person().login());
        return List.of();
    }

    /** Changes the person's own password. Empty means done. */
    public List<FieldProblem> changePassword(SignedIn who, String old, String fresh) {
        Person person = who.person();
        List<String> last = store.lastHashes(person.id(), PasswordRules.REMEMBERED);
        if (old.length() > PasswordRules.LONGEST * 2
                || !hashes.matches(old, store.hashOf(person.login()).orElse(hashes.nobody()))) {
            return List.of(FieldProblem.of("old", "identity.password.wrong"));
        }
        List<String> broken = PasswordRules.brokenBy(fresh, person.login());
        if (!broken.isEmpty()) {
            return broken.stream().map(key -> FieldProblem.of("fresh", key)).toList();
        }
        if (last.stream().anyMatch(hash -> hashes.matches(fresh, hash))) {
            return List.of(FieldProblem.of("fresh", "identity.password.reused", "" + PasswordRules.REMEMBERED));
        }
        String hash = hashes.of(fresh);
        transaction.executeWithoutResult(status -> {
            store.replacePassword(person.id(), hash, false, clock.instant());
            journal.record(who.as(null, null), "identity.password-changed", SigningIn.object(person.id()), "");
        });
        return List.of();
    }

    /** Gives a duty, unless one already held excludes it; a refusal stands in the journal too. */
    @Transactional
    public Granting grant(long person, Assignment wanted, Actor by) {
        if (mayNot(by, Duty.SECURITY_ADMIN)) {
            return notGranted("identity.refused.security-admin");
        }
        if (wanted.duty().administers() != wanted.organ().equals(Assignment.EVERYWHERE)) {
            return notGranted(wanted.duty().administers() ? "identity.duty.everywhere" : "identity.duty.needs-organ");
        }
        store.lockAssignments(person);
        Optional<Account> account = store.find(person);
        if (account.isEmpty() || account.get().disabled()) {
            return notGranted("identity.account.unknown");
        }
        return decide(account.get().person(), wanted, by);
    }

    /** Takes a duty away, at once. False when the person did not hold it or the actor may not. */
    @Transactional
    public boolean revoke(long person, Assignment held, Actor by) {
        if (mayNot(by, Duty.SECURITY_ADMIN) || !store.revoke(person, held)) {
            return false;
        }
        journal.record(by, "identity.duty-revoked", SigningIn.object(person), words(held));
        return true;
    }

    private Granting decide(Person person, Assignment wanted, Actor by) {
        List<DutyConflicts.Conflict> conflicts = DutyConflicts.between(wanted, person.assignments());
        if (!conflicts.isEmpty()) {
            journal.record(by, "identity.duty-refused", SigningIn.object(person.id()), words(wanted));
            return new Granting.Refused(conflicts, List.of());
        }
        if (!person.assignments().contains(wanted)) {
            store.grant(person.id(), wanted, clock.instant());
            journal.record(by, "identity.duty-granted", SigningIn.object(person.id()), words(wanted));
        }
        return new Granting.Granted();
    }

    private Given add(NewAccount account, boolean mustChange, String password, String hash, Actor by) {
        Instant now = clock.instant();
        Optional<Long> id = store.add(account.login(), account.name(), account.organ(), hash, mustChange, now);
        if (id.isEmpty()) {
            return refused("login", "identity.account.login.taken", account.login());
        }
        journal.record(
                by, "identity.account-created", SigningIn.object(id.get()), account.login() + " " + account.name());
        return new Given.Password(id.get(), account.login(), account.name(), password);
    }

    private static Given given(Person person, String password) {
        return new Given.Password(person.id(), person.login(), person.name(), password);
    }

    /** The command line of the machine itself acts without a person; it is not behind this door. */
    private static boolean mayNot(Actor by, Duty needed) {
        return by.person() != null && !needed.name().equals(by.duty());
    }

    private static Given refused(String field, String key, String... arguments) {
        return new Given.Refused(List.of(FieldProblem.of(field, key, arguments)));
    }

    private static Granting notGranted(String key) {
        return new Granting.Refused(List.of(), List.of(FieldProblem.of("", key)));
    }

    private static String words(Assignment assignment) {
        return assignment.duty().title() + " " + assignment.organ();
    }
}
