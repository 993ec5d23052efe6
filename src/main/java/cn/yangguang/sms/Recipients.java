package cn.yangguang.sms;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who asked to be told by short message. Nobody is entered without saying when and how they agreed. */
@Service
public class Recipients {

    private static final int LONGEST_NOTE = 200;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");

    private final RecipientStore store;
    private final Leaving leaving;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    Recipients(RecipientStore store, Leaving leaving, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.leaving = leaving;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A consent as it was typed.
     *
     * @param place key or name of a village, blank for the whole town
     * @param categories codes, with anything between
     * @param way {@code PAPER} or {@code PHONE}, or 纸质, 电话
     */
    public record Typed(String phone, String place, String categories, String day, String way, String note) {}

    /** Those who stay first. */
    @Transactional(readOnly = true)
    public List<Recipient> of(String organ, int most) {
        return store.of(organ, most);
    }

    @Transactional(readOnly = true)
    public int count(String organ) {
        return store.count(organ);
    }

    /** Enters somebody, or somebody's new consent. @return what is wrong; empty when it is kept */
    @Transactional
    public List<FieldProblem> consent(String organ, Typed typed, Actor actor) {
        var problems = new ArrayList<FieldProblem>();
        read(organ, typed, problems).ifPresent(one -> keep(organ, one, actor));
        return problems;
    }

    RecipientStore.Kept keep(String organ, NewRecipient one, Actor actor) {
        RecipientStore.Kept kept = store.consent(organ, one, clock.instant(), actor.name());
        if (kept != RecipientStore.Kept.UNCHANGED) {
            long id = store.byPhone(organ, one.phone()).orElseThrow().id();
            String how = one.consentBy() == Recipient.ConsentWay.PAPER ? "纸质同意" : "电话同意";
            journal.record(actor, "sms.consent", "sms-recipient/" + id, one.consentOn() + " " + how);
        }
        return kept;
    }

    /** What was meant; empty when something is wrong, which is then among the problems. */
    Optional<NewRecipient> read(String organ, Typed typed, List<FieldProblem> problems) {
        int before = problems.size();
        String phone = Phone.read(typed.phone()).orElse("");
        if (phone.isEmpty()) {
            problems.add(FieldProblem.of("phone", "sms.problem.phone"));
        }
        LocalDate day = day(typed.day());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (day == null || day.isAfter(today)) {
            problems.add(FieldProblem.of("day", "sms.problem.day"));
        }
        Recipient.ConsentWay way = way(typed.way());
        if (way == null) {
            problems.add(FieldProblem.of("way", "sms.problem.way"));
        }
        String place = place(organ, typed.place().strip(), problems);
        if (typed.note().length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", "sms.problem.note", LONGEST_NOTE));
        }
        if (day != null && !phone.isEmpty()) {
            store.left(organ, phone)
                    .filter(left -> day.isBefore(left))
                    .ifPresent(left -> problems.add(FieldProblem.of("day", "sms.problem.left", left)));
        }
        if (problems.size() > before || day == null || way == null) {
            return Optional.empty();
        }
        List<String> categories = Arrays.stream(BETWEEN.split(typed.categories().strip()))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return Optional.of(new NewRecipient(
                phone, place, categories, day, way, typed.note().strip()));
    }

    private @Nullable String place(String organ, String typed, List<FieldProblem> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Organ> found = organs.children(organ).stream()
                .filter(one -> one.level() == OrganLevel.VILLAGE)
                .filter(one -> one.key().equals(typed)
                        || one.name().equals(typed)
                        || one.fullName().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(FieldProblem.of("place", "sms.problem.village", typed));
        }
        return found.map(Organ::key).orElse(null);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip().replace('/', '-').replace('.', '-'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Recipient.@Nullable ConsentWay way(String typed) {
        return switch (typed.strip()) {
            case "PAPER", "纸质", "书面" -> Recipient.ConsentWay.PAPER;
            case "PHONE", "电话" -> Recipient.ConsentWay.PHONE;
            default -> null;
        };
    }

    /** Somebody told the staff to stop. @return a message key, or empty when it is done */
    @Transactional
    public Optional<String> leave(String organ, long id, Actor actor) {
        Recipient one = store.find(id).filter(it -> it.organ().equals(organ)).orElse(null);
        if (one == null) {
            return Optional.of("sms.refused.absent");
        }
        if (leaving.now(id, "STAFF")) {
            journal.record(actor, "sms.left", "sms-recipient/" + id, "由工作人员退订");
        }
        return Optional.empty();
    }
}
