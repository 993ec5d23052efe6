package cn.yangguang.villageaccount;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.GroupMember;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The service of the module: begins sheets, changes and moves them, and tells what may be done. Every act is one transaction: lock the
 * village's money, gather the situation, ask the table, append the step, write the journal.
 */
@Service
public class Accounts {

    private final SheetStore store;
    private final AccountCarrying carrying;
    private final AccountChecks checks;
    private final Publishing publishing;
    private final Organs organs;
    private final OrganAnnexes annexes;
    private final Clock clock;

    Accounts(
            SheetStore store,
            AccountCarrying carrying,
            AccountChecks checks,
            Publishing publishing,
            Organs organs,
            OrganAnnexes annexes,
            Clock clock) {
        this.store = store;
        this.carrying = carrying;
        this.checks = checks;
        this.publishing = publishing;
        this.organs = organs;
        this.annexes = annexes;
        this.clock = clock;
    }

    /**
     * Begins a sheet, or records one that was public before ({@link Action#IMPORT}).
     *
     * @param wanted its id is not looked at
     */
    @Transactional
    public Outcome begin(
            Action action, Sheet wanted, Content content, Particulars<Detail> given, Person person, String origin) {
        Optional<Organ> village = village(wanted.village());
        if (village.isEmpty() || (action != Action.CREATE && action != Action.IMPORT)) {
            return refused(Refusal.of("UNKNOWN"));
        }
        store.lock(wanted.village());
        Account before = wanted.money()
                ? store.find(wanted.village(), wanted.unit(), wanted.period())
                        .map(this::account)
                        .orElse(null)
                : null;
        if (before != null && !before.sheet().period().equals(wanted.period())) {
            return refused(Refusal.of("PERIOD_OVERLAPS", before.sheet().period().toString()));
        }
        var actor = new AccountCarrying.Actor(person, Hand.of(person, village.get()), origin);
        Situation situation = situation(before, null, village.get(), person, given);
        return switch (Rules.ask(action, situation)) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed(var rule, var to) -> carrying.begin(rule, wanted, before, content, given, actor);
        };
    }

    /**
     * New words for a draft.
     *
     * @param seen number of the last step the person saw
     */
    @Transactional
    public Outcome edit(long id, Content content, int seen, Person person, String origin) {
        Optional<Account> found = locked(id);
        if (found.isEmpty()) {
            return refused(Refusal.of("UNKNOWN"));
        }
        Organ village = village(found.get().sheet().village()).orElseThrow();
        Particulars<Detail> given = Particulars.of(Detail.SEEN, Integer.toString(seen));
        return switch (Rules.ask(Action.EDIT, situation(found.get(), found.get().last(), village, person, given))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed(var rule, var to) ->
                carrying.edit(
                        rule,
                        found.get(),
                        content,
                        new AccountCarrying.Actor(person, Hand.of(person, village), origin));
        };
    }

    /** Any later act of the table; the scan is kept only when it is done. */
    @Transactional
    public Outcome act(
            long id, Action action, Particulars<Detail> given, List<Scan> files, Person person, String origin) {
        Optional<Account> found = locked(id).filter(account -> sees(person, account.sheet()));
        if (found.isEmpty() || action == Action.CREATE || action == Action.IMPORT || action == Action.EDIT) {
            return refused(Refusal.of("UNKNOWN"));
        }
        Account account = found.get();
        Organ village = village(account.sheet().village()).orElseThrow();
        Particulars<Detail> all = files.isEmpty()
                ? given
                : given.with(Detail.SIGNATURE, files.getFirst().name());
        Outcome outcome = switch (Rules.ask(action, situation(account, account.last(), village, person, all))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed ->
                carrying.act(
                        allowed,
                        account,
                        village,
                        all,
                        files,
                        new AccountCarrying.Actor(person, Hand.of(person, village), origin));
        };
        if (outcome instanceof Outcome.Refused) {
            // One of two drafts may have been made already.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** Every action the table knows at the stage, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Account account, Person person) {
        Organ village = village(account.sheet().village()).orElseThrow();
        Situation situation = situation(account, account.last(), village, person, null);
        return Arrays.stream(Action.values())
                .flatMap(action -> Rules.find(action, situation.stage()).stream())
                .map(rule -> new Offer(
                        rule.action(),
                        rule.article(),
                        rule.asks(),
                        Rules.ask(rule.action(), situation) instanceof Rules.Verdict.Refused refused
                                ? refused.reasons()
                                : List.of()))
                .toList();
    }

    /** The sheet if this person may see it. */
    @Transactional(readOnly = true)
    public Optional<Account> find(long id, Person person) {
        return store.find(id).filter(sheet -> sees(person, sheet)).map(this::account);
    }

    /** What does not add up or is wanting in the version, as of now. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Sheet sheet, Version version) {
        return checks.of(sheet, version.content());
    }

    /** The closing of the money sheet before this time, the opening of the one that comes; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Long> formerClosing(Sheet beside) {
        Former former = checks.former(beside);
        return former.period() == null ? Optional.empty() : Optional.of(former.closing());
    }

    /** Names of the recorded 民主理财小组. */
    @Transactional(readOnly = true)
    public List<String> group(String village) {
        return annexes.group(village, WorkingGroup.Kind.FINANCE).stream()
                .flatMap(group -> group.members().stream())
                .map(GroupMember::personName)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Stages as the steps tell them; equal to what is stored, or something is broken. */
    @Transactional(readOnly = true)
    public boolean replays(long id) {
        Account account = store.find(id).map(this::account).orElseThrow();
        return Account.replay(account.steps())
                .equals(account.versions().stream().collect(Collectors.toMap(Version::number, Version::stage)));
    }

    private Situation situation(
            @Nullable Account account,
            @Nullable Version version,
            Organ village,
            Person person,
            @Nullable Particulars<Detail> given) {
        Set<String> concerned = new HashSet<>();
        if (account != null && version != null) {
            concerned.addAll(account.makersNames(version));
            if (version.content() instanceof Statement statement) {
                statement.entries().forEach(entry -> {
                    concerned.addAll(Condition.names(entry.handler()));
                    concerned.addAll(Condition.names(entry.approver()));
                });
            }
        }
        return new Situation(
                version == null ? null : version.stage(),
                account == null ? 0 : account.seen(),
                LocalDate.now(clock),
                person.id(),
                Hand.of(person, village),
                account == null || version == null ? Set.of() : account.makers(version),
                concerned,
                new HashSet<>(group(village.key())),
                account == null || version == null
                        ? List.of()
                        : findings(account.sheet(), version).stream()
                                .filter(Finding::blocks)
                                .toList(),
                account != null && (version == null ? account.standing() : version).published(),
                version != null && publishing.underReview(version),
                account != null
                        && (version == null
                                ? account.versions().stream()
                                        .anyMatch(one -> one.stage().open())
                                : account.openBeside(version)),
                given);
    }

    private Optional<Account> locked(long id) {
        Optional<Sheet> sheet = store.find(id);
        sheet.ifPresent(found -> store.lock(found.village()));
        return sheet.map(this::account);
    }

    private Account account(Sheet sheet) {
        return new Account(sheet, store.versions(sheet), store.steps(sheet));
    }

    private Optional<Organ> village(String key) {
        return organs.find(key).filter(organ -> organ.level() == OrganLevel.VILLAGE);
    }

    private boolean sees(Person person, Sheet sheet) {
        return village(sheet.village())
                .map(organ -> AccountReach.sees(person, organ))
                .orElse(false);
    }

    private static Outcome refused(Refusal reason) {
        return new Outcome.Refused(List.of(reason));
    }
}
