package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Publication;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Words;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicItem;
import cn.yangguang.subscription.WrittenLetter.Entry;
import cn.yangguang.subscription.WrittenLetter.Link;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes letters from what is public at this moment: what was withdrawn since stands in none. */
@Component
class LetterWriting {

    private static final String TEMPLATE = "cn/yangguang/subscription/letter.jte";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final int LONGEST_SUMMARY = 200;
    private static final int MOST_ENTRIES = 200;

    private final MailAccounts accounts;
    private final PublicDisclosures disclosures;
    private final WishWords wishes;
    private final Words words;
    private final Pages pages;
    private final Clock clock;

    LetterWriting(
            MailAccounts accounts,
            PublicDisclosures disclosures,
            WishWords wishes,
            Languages languages,
            Pages pages,
            Clock clock) {
        this.accounts = accounts;
        this.disclosures = disclosures;
        this.wishes = wishes;
        this.words = languages.chinese();
        this.pages = pages;
        this.clock = clock;
    }

    /** Asks whether it was the owner of the address who subscribed. @param path of the link */
    WrittenLetter confirmation(Subscription asked, String path, Account account) {
        String name = accounts.name(account);
        int days = Term.CONFIRM.on(LocalDate.now(clock));
        return new WrittenLetter(
                words.of("subscription.mail.confirm.subject", name),
                words.of("subscription.mail.confirm.lead", name, wishes.of(asked.wish(), words)),
                List.of(),
                List.of(words.of("subscription.mail.confirm.note", days)),
                new Link(words.of("subscription.mail.confirm.action"), accounts.address(account, path)),
                List.of(new Link(name, "")));
    }

    /** One edition; empty when it is no longer the one that is public. */
    Optional<WrittenLetter> edition(String indexNumber, int edition, Account account, List<Link> foot) {
        return entry(indexNumber, edition, account)
                .map(entry -> one(entry, edition > 1, wishes.organ(organ(indexNumber)), foot));
    }

    /** What an edition would look like, for the staff. */
    WrittenLetter preview(Publication publication, Account account) {
        var entry = new Entry(
                publication.title(),
                accounts.address(account, PublicAddress.item(publication.indexNumber())),
                facts(
                        publication.organName(),
                        publication.publishedOn(),
                        publication.documentNumber(),
                        publication.indexNumber()),
                shortened(publication.summary()));
        List<Link> foot = List.of(new Link(words.of("subscription.mail.preview"), ""));
        return one(entry, publication.correction(), publication.organName(), foot);
    }

    private WrittenLetter one(Entry entry, boolean correction, String organ, List<Link> foot) {
        String kind = correction ? "subscription.mail.correction" : "subscription.mail.edition";
        return new WrittenLetter(
                words.of(kind + ".subject", organ, entry.title()),
                words.of(kind + ".lead", organ),
                List.of(entry),
                List.of(),
                Link.NONE,
                foot);
    }

    /** What was noted for a digest and is public still; empty when nothing is. */
    Optional<WrittenLetter> digest(
            List<TellingStore.Run> runs, Rhythm rhythm, Instant slot, Account account, List<Link> foot) {
        List<Entry> entries = new ArrayList<>();
        runs.forEach(run -> entry(run.indexNumber(), run.edition(), account)
                .map(entry -> run.edition() > 1 ? corrected(entry) : entry)
                .ifPresent(entries::add));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        int more = Math.max(0, entries.size() - MOST_ENTRIES);
        String name = accounts.name(account);
        String day = DAY.format(LocalDate.ofInstant(slot, clock.getZone()));
        return Optional.of(new WrittenLetter(
                words.of("subscription.mail.digest.subject." + rhythm.name(), name, day, entries.size()),
                words.of("subscription.mail.digest.lead." + rhythm.name(), day, entries.size()),
                entries.subList(0, entries.size() - more),
                more == 0 ? List.of() : List.of(words.of("subscription.mail.digest.more", more)),
                Link.NONE,
                foot));
    }

    /** 撤回: of the content of what was withdrawn nothing is told, not even the title. */
    WrittenLetter withdrawal(String indexNumber, Account account, List<Link> foot) {
        String organ = wishes.organ(organ(indexNumber));
        return new WrittenLetter(
                words.of("subscription.mail.withdrawal.subject", organ, indexNumber),
                words.of("subscription.mail.withdrawal.lead", organ, indexNumber),
                List.of(),
                List.of(words.of("subscription.mail.withdrawal.note")),
                new Link(
                        words.of("subscription.mail.withdrawal.action"),
                        accounts.address(account, PublicAddress.item(indexNumber))),
                foot);
    }

    /** How to change and to leave. */
    List<Link> foot(Account account, String manage, String leave) {
        return List.of(
                new Link(words.of("subscription.mail.why", accounts.name(account)), ""),
                new Link(words.of("subscription.mail.manage"), accounts.address(account, manage)),
                new Link(words.of("subscription.mail.leave"), accounts.address(account, leave)));
    }

    /** As a whole page that needs nothing from anywhere. */
    String html(WrittenLetter letter) {
        var screen = new Screen(words, "", null, "", "", LocalDate.now(clock), "");
        return new String(pages.render(screen, TEMPLATE, letter), StandardCharsets.UTF_8);
    }

    private String organ(String indexNumber) {
        return switch (disclosures.item(indexNumber)) {
            case PublicAnswer.Shown(PublicItem item) -> item.organ();
            case PublicAnswer.Withdrawn withdrawn -> withdrawn.organ();
            case PublicAnswer.Unknown() -> "";
        };
    }

    private Optional<Entry> entry(String indexNumber, int edition, Account account) {
        return disclosures.item(indexNumber, edition) instanceof PublicAnswer.Shown(PublicItem item)
                        && !item.corrected()
                        && !item.personsWithheld()
                ? Optional.of(new Entry(
                        item.title(),
                        accounts.address(account, PublicAddress.item(indexNumber)),
                        facts(
                                wishes.organ(item.organ()),
                                LocalDate.ofInstant(item.publishedAt(), clock.getZone()),
                                item.documentNumber(),
                                indexNumber),
                        item.persons() == null ? shortened(item.summary()) : ""))
                : Optional.empty();
    }

    private Entry corrected(Entry entry) {
        return new Entry(
                words.of("subscription.mail.corrected") + entry.title(),
                entry.address(),
                entry.facts(),
                entry.summary());
    }

    private String facts(String organ, LocalDate day, String documentNumber, String indexNumber) {
        String facts = words.of("subscription.mail.facts", organ, DAY.format(day), indexNumber);
        return documentNumber.isEmpty() ? facts : facts + "　" + documentNumber;
    }

    private static String shortened(String summary) {
        String line = summary.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_SUMMARY ? line.substring(0, LONGEST_SUMMARY) + "……" : line;
    }
}
