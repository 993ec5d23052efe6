package cn.yangguang.village;

import cn.yangguang.village.Owed.Kind;
import cn.yangguang.village.Standing.State;
import cn.yangguang.village.VillageItem.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one village owes with a last day in a stretch of time, and how it stands on a day. Pure. */
final class Owing {

    private final VillageFacts facts;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate on;

    /** @param on as of which day: what was published later is not known then */
    Owing(VillageFacts facts, LocalDate from, LocalDate to, LocalDate on) {
        this.facts = facts;
        this.from = from;
        this.to = to;
        this.on = on;
    }

    /** By item, then by day. */
    List<Standing> standings() {
        return facts.items().stream()
                .flatMap(item -> switch (item.rhythm()) {
                    case QUARTERLY, FINANCE -> periods(item);
                    case DECISION -> decisions(item);
                    case OCCASION -> occasions(item, Kind.OCCASION);
                })
                .filter(standing -> within(standing.owed().due()))
                .toList();
    }

    private boolean within(LocalDate due) {
        return !due.isBefore(from) && !due.isAfter(to);
    }

    private List<Posted> known(VillageItem item) {
        return facts.under(item).stream()
                .filter(posted -> !posted.publishedOn().isAfter(on))
                .toList();
    }

    private Stream<Standing> periods(VillageItem item) {
        List<Posted> known = known(item);
        Stream<Term> terms =
                item.rhythm() == Rhythm.FINANCE ? Stream.concat(terms(1, true), terms(3, false)) : terms(3, null);
        return terms.filter(term -> facts.owes(item, term.to()))
                .sorted(java.util.Comparator.comparing(Term::due))
                .map(term -> standing(period(item, Kind.PERIOD, "", "", term), first(known, term::covered)));
    }

    /**
     * Terms of so many months around the stretch of time.
     *
     * @param monthly only those at whose end the rule of the accounts was this; null for any
     */
    private Stream<Term> terms(int months, @Nullable Boolean monthly) {
        List<Term> all = new ArrayList<>();
        LocalDate start = from.withDayOfMonth(1).minusMonths(months + 1L);
        for (Term at = Term.containing(start, months, 1); !at.to().isAfter(to); at = at.next()) {
            LocalDate after = at.to().plusDays(1);
            PublicationRule rule = facts.rule(after);
            LocalDate since = facts.since();
            boolean held = since == null || !at.to().isBefore(since);
            if (held && (monthly == null || monthly == rule.monthlyFinance())) {
                all.add(Term.containing(at.from(), months, rule.day()));
            }
        }
        return all.stream();
    }

    private Owed period(VillageItem item, Kind kind, String before, String words, Term term) {
        String period = term.quarterly()
                ? term.from().getYear() + "-Q" + term.quarter()
                : term.from().toString().substring(0, 7);
        String about = words.isEmpty() ? term.words() : words + "（" + term.words() + "）";
        return new Owed(
                facts.village(),
                item,
                kind,
                before + period,
                about,
                term,
                term.to().plusDays(1),
                term.due());
    }

    /** The decision itself, and for every whole quarter after it until it is finished how it is carried out. */
    private Stream<Standing> decisions(VillageItem item) {
        List<Posted> known = known(item);
        Stream<Standing> followUps = decisionsOf(item).stream()
                .flatMap(decision -> terms(3, null)
                        .filter(term -> term.from().isAfter(decision.happenedOn()))
                        .filter(term ->
                                decision.finishedOn() == null || !term.from().isAfter(decision.finishedOn()))
                        .map(term -> standing(
                                period(
                                        item,
                                        Kind.FOLLOW_UP,
                                        subject(Kind.DECISION, decision) + "/",
                                        decision.words(),
                                        term),
                                first(known, posted -> posted.period() != null && term.covered(posted)))));
        return Stream.concat(occasions(item, Kind.DECISION), followUps);
    }

    /** What was announced, and what nobody announced but was published as a decision. */
    private List<Occasion> decisionsOf(VillageItem item) {
        List<Occasion> announced = announced(item);
        List<String> told = paired(item, announced).stream()
                .filter(Objects::nonNull)
                .map(Posted::indexNumber)
                .toList();
        List<Long> entered = announced.stream()
                .map(Occasion::disclosure)
                .filter(Objects::nonNull)
                .toList();
        Stream<Occasion> published = known(item).stream()
                .filter(posted -> posted.period() == null
                        && !told.contains(posted.indexNumber())
                        && !entered.contains(posted.disclosure()))
                .map(posted -> new Occasion(
                        0,
                        facts.village(),
                        item.code(),
                        posted.publishedOn(),
                        posted.title(),
                        posted.disclosure(),
                        null));
        return Stream.concat(announced.stream(), published).toList();
    }

    /** Decisions that are known by their publication alone, so that they can be stated finished. */
    List<Occasion> openDecisions() {
        return facts.items().stream()
                .filter(item -> item.rhythm() == Rhythm.DECISION)
                .flatMap(item -> decisionsOf(item).stream())
                .filter(decision -> decision.finishedOn() == null)
                .toList();
    }

    private List<Occasion> announced(VillageItem item) {
        return facts.occasions().stream()
                .filter(occasion -> occasion.code().equals(item.code()))
                .sorted(java.util.Comparator.comparing(Occasion::happenedOn).thenComparing(Occasion::id))
                .toList();
    }

    private Stream<Standing> occasions(VillageItem item, Kind kind) {
        List<Occasion> announced = announced(item);
        List<@Nullable Posted> posted = paired(item, announced);
        List<Standing> all = new ArrayList<>();
        for (int i = 0; i < announced.size(); i++) {
            Occasion occasion = announced.get(i);
            if (occasion.disclosure() == null && facts.owes(item, occasion.happenedOn())) {
                all.add(standing(owed(item, kind, occasion), posted.get(i)));
            }
        }
        return all.stream();
    }

    private Owed owed(VillageItem item, Kind kind, Occasion occasion) {
        return new Owed(
                facts.village(),
                item,
                kind,
                subject(kind, occasion),
                occasion.words(),
                null,
                occasion.happenedOn(),
                occasion.happenedOn().plusDays(facts.promptness().days()));
    }

    private static String subject(Kind kind, Occasion occasion) {
        String name = kind == Kind.OCCASION ? "occasion/" : "decision/";
        return name + (occasion.id() == 0 ? "item-" + occasion.disclosure() : String.valueOf(occasion.id()));
    }

    /** For each occasion in its order the first publication after it that no earlier one took; null where there is none. */
    private List<@Nullable Posted> paired(VillageItem item, List<Occasion> occasions) {
        List<Posted> free = new ArrayList<>(known(item));
        if (item.rhythm() == Rhythm.DECISION) {
            free.removeIf(posted -> posted.period() != null);
        }
        List<@Nullable Posted> paired = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Long own = occasion.disclosure();
            Optional<Posted> found = free.stream()
                    .filter(posted -> own == null
                            ? !posted.publishedOn().isBefore(occasion.happenedOn())
                            : own == posted.disclosure())
                    .findFirst();
            found.ifPresent(free::remove);
            paired.add(found.orElse(null));
        }
        return paired;
    }

    private static Optional<Posted> first(List<Posted> known, java.util.function.Predicate<Posted> fits) {
        return known.stream().filter(fits).findFirst();
    }

    private Standing standing(Owed owed, Optional<Posted> posted) {
        return standing(owed, posted.orElse(null));
    }

    private Standing standing(Owed owed, @Nullable Posted posted) {
        if (posted != null) {
            return new Standing(owed, posted.publishedOn().isAfter(owed.due()) ? State.LATE : State.MET, posted);
        }
        State state = on.isAfter(owed.due()) ? State.MISSING : on.isBefore(owed.from()) ? State.COMING : State.DUE;
        return new Standing(owed, state, null);
    }
}
