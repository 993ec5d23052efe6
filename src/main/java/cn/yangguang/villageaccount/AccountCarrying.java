package cn.yangguang.villageaccount;

import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component
class AccountCarrying {

    private final SheetStore store;
    private final ScanStore scans;
    private final Publishing publishing;
    private final AccountChecks checks;
    private final Journal journal;
    private final Clock clock;

    AccountCarrying(
            SheetStore store,
            ScanStore scans,
            Publishing publishing,
            AccountChecks checks,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.scans = scans;
        this.publishing = publishing;
        this.checks = checks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who acts, in which of the hands that the rule allows. */
    record Actor(Person person, Set<Hand> hands, String origin) {
        Hand hand(Rule rule) {
            return hands.stream()
                    .filter(rule.hands()::contains)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    Outcome begin(
            Rule rule,
            Sheet wanted,
            @Nullable Account before,
            Content content,
            Particulars<Detail> given,
            Actor actor) {
        Sheet sheet = before == null
                ? store.insert(
                        wanted.village(),
                        wanted.unit(),
                        wanted.kind(),
                        wanted.period(),
                        wanted.title(),
                        clock.instant())
                : before.sheet();
        int number = before == null ? 1 : before.next();
        Stage to = rule.action() == Action.IMPORT ? Stage.KNOWN : Stage.DRAFT;
        store.insertVersion(sheet, number, to, content, checks.sound(sheet, content));
        append(rule, sheet, number, before == null ? 0 : before.seen(), null, to, given, actor);
        return new Outcome.Done(sheet.id(), number, to);
    }

    Outcome edit(Rule rule, Account account, Content content, Actor actor) {
        Version version = account.last();
        store.change(account.sheet(), version.number(), content, checks.sound(account.sheet(), content));
        append(
                rule,
                account.sheet(),
                version.number(),
                account.seen(),
                version.stage(),
                Stage.DRAFT,
                Particulars.none(),
                actor);
        return new Outcome.Done(account.sheet().id(), version.number(), Stage.DRAFT);
    }

    /** Any other act; a correction opens the next version with the words of the one it corrects. */
    Outcome act(
            Rules.Verdict.Allowed allowed,
            Account account,
            Organ village,
            Particulars<Detail> given,
            List<Scan> files,
            Actor actor) {
        Version version = account.last();
        Rule rule = allowed.rule();
        if (rule.action() == Action.HAND_OVER) {
            LocalDate checkedOn = account.check(version).map(Step::on).orElse(LocalDate.now(clock));
            List<Refusal> reasons =
                    publishing.handOver(account, version, village, checkedOn, actor.person(), actor.origin());
            if (!reasons.isEmpty()) {
                return new Outcome.Refused(reasons);
            }
        }
        Particulars<Detail> kept = files.isEmpty()
                ? given
                : given.with(
                        Detail.SIGNATURE,
                        Long.toString(scans.keep(account.sheet(), files.getFirst(), clock.instant())));
        append(rule, account.sheet(), version.number(), account.seen(), version.stage(), allowed.to(), kept, actor);
        if (rule.action() != Action.CORRECT) {
            return new Outcome.Done(account.sheet().id(), version.number(), allowed.to());
        }
        Rule creating = Rules.find(Action.CREATE, null).orElseThrow();
        int next = account.next();
        store.insertVersion(
                account.sheet(),
                next,
                Stage.DRAFT,
                version.content(),
                checks.sound(account.sheet(), version.content()));
        append(creating, account.sheet(), next, account.seen() + 1, null, Stage.DRAFT, given, actor);
        return new Outcome.Done(account.sheet().id(), next, Stage.DRAFT);
    }

    private void append(
            Rule rule,
            Sheet sheet,
            int version,
            int seen,
            @Nullable Stage from,
            Stage to,
            Particulars<Detail> given,
            Actor actor) {
        Hand hand = actor.hand(rule);
        store.append(
                sheet,
                new Step(
                        version,
                        seen + 1,
                        rule.action(),
                        from,
                        to,
                        actor.person().id(),
                        actor.person().name(),
                        hand,
                        clock.instant(),
                        given.date(Detail.ON).orElse(LocalDate.now(clock)),
                        given));
        journal.record(
                actor.person().as(hand.duty(), sheet.village(), actor.origin()),
                "villageaccount." + rule.action().name(),
                sheet.object() + "/" + version,
                "");
    }
}
