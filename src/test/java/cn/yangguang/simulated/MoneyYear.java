package cn.yangguang.simulated;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.identity.Person;
import cn.yangguang.steps.Particulars;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Detail;
import cn.yangguang.villageaccount.Entry;
import cn.yangguang.villageaccount.Outcome;
import cn.yangguang.villageaccount.Scan;
import cn.yangguang.villageaccount.Sheet;
import cn.yangguang.villageaccount.Statement;
import cn.yangguang.villageaccount.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The money of the villages, quarter by quarter: made, checked by the group, handed over, reviewed, published, posted. */
final class MoneyYear {

    private static final String MEMBERS = "模拟理财甲、模拟理财乙";

    private final World world;
    private final Boards boards;
    private final Accounts accounts;
    private final Map<String, Long> balance = new HashMap<>();

    MoneyYear(World world, Boards boards) {
        this.world = world;
        this.boards = boards;
        this.accounts = world.get(Accounts.class);
    }

    /** What can go wrong with a sheet. */
    private enum Fault {
        NEVER,
        LATE,
        /** Recorded as public before, with a closing that does not follow. */
        WRONG_SUM,
        /** Recorded as public before, with an opening that is not the last closing. */
        WRONG_OPENING,
        UNCHECKED
    }

    private record Term(String village, CoveredPeriod period, LocalDate due, String key) {}

    void begin() {
        List<Term> terms = new ArrayList<>();
        for (String village : world.villages()) {
            balance.put(village, 1_000_000L + 1000L * world.random().nextInt(1000));
            for (int quarter = 1; quarter <= 4; quarter++) {
                LocalDate from = LocalDate.of(2025, 3 * quarter - 2, 1);
                var period = new CoveredPeriod(from, from.plusMonths(3).minusDays(1));
                terms.add(new Term(village, period, period.to().plusDays(20), "2025-Q" + quarter));
            }
        }
        // A wrong opening shows only beside the sheet before it: never in the first quarter, and one fault for a
        // village.
        List<String> villages = new ArrayList<>(world.villages());
        Map<Term, Fault> faults = new HashMap<>();
        for (Fault fault : Fault.values()) {
            String village = world.draw(villages);
            String quarter = "2025-Q" + (2 + world.random().nextInt(2));
            terms.stream()
                    .filter(term -> term.village().equals(village) && term.key().equals(quarter))
                    .forEach(term -> faults.put(term, fault));
        }
        terms.forEach(term -> write(term, faults.get(term)));
    }

    private void write(Term term, @Nullable Fault fault) {
        LocalDate day = world.workday(term.period().to().plusDays(3), term.due());
        if (fault == null) {
            world.diary().apart(day, () -> publish(term));
            return;
        }
        switch (fault) {
            case NEVER -> missing(term, "no sheet", null);
            case LATE -> {
                LocalDate late =
                        world.workday(term.due().plusDays(3), term.due().plusDays(25));
                world.diary().apart(late, () -> publish(term));
                missing(term, "sheet late", late.minusDays(1));
            }
            case WRONG_SUM, WRONG_OPENING, UNCHECKED -> world.diary().on(day, () -> known(term, fault));
        }
    }

    /** Both items of the board and the sheet itself are missing. */
    private void missing(Term term, String why, @Nullable LocalDate until) {
        LocalDate since = term.due().plusDays(1);
        world.faults()
                .plant(
                        why,
                        "VA-MISSING",
                        term.village(),
                        "term/" + term.period().from(),
                        since,
                        until);
        for (String item : List.of("V16", "V17")) {
            world.faults().plant(why, "VL-LATE", term.village(), item + "/" + term.key(), since, until);
        }
    }

    private Statement statement(Term term, long off, boolean wrongClosing) {
        long opening = balance.getOrDefault(term.village(), 0L);
        List<Entry> entries = new ArrayList<>();
        long now = opening;
        for (int i = 0; i < 4; i++) {
            long amount = 10_000 + 100L * world.random().nextInt(900);
            long income = i % 2 == 0 ? amount : 0;
            long expenditure = i % 2 == 0 ? 0 : amount;
            now += income - expenditure;
            entries.add(new Entry(
                    i + 1,
                    term.period().from().plusDays(10L * i + 5),
                    "记-" + (i + 1),
                    i % 2 == 0 ? "发包收入" : "公益支出",
                    i % 2 == 0 ? "S02" : "Z05",
                    income,
                    expenditure,
                    null,
                    "模拟会计",
                    "模拟证明",
                    "模拟主任"));
        }
        balance.put(term.village(), now + off);
        return new Statement(opening + off, entries, null, null, wrongClosing ? now + 5_000 : now + off);
    }

    private void publish(Term term) {
        Person reporter = world.cast().reporter();
        Person handler = world.cast().handler();
        Outcome.Done made = done(accounts.begin(
                Action.CREATE,
                new Sheet(0, term.village(), "", Sheet.MONEY, term.period(), ""),
                statement(term, 0, false),
                Particulars.none(),
                reporter,
                Cast.ORIGIN));
        act(made.sheet(), Action.SEND, Particulars.none(), List.of(), reporter);
        var checked = new Particulars<>(
                Map.of(Detail.ON, world.today().toString(), Detail.MEMBERS, MEMBERS, Detail.OPINION, "逐笔核对，属实"));
        var signed = new Scan("签字.txt", "text/plain", "模拟签字".getBytes(StandardCharsets.UTF_8));
        act(made.sheet(), Action.PASS, checked, List.of(signed), handler);
        act(made.sheet(), Action.HAND_OVER, Particulars.none(), List.of(), handler);
        Version version = accounts.find(made.sheet(), handler).orElseThrow().last();
        for (Version.Link link : version.links()) {
            var ref = new EditionRef(link.disclosure(), link.edition());
            world.get(Disclosures.class).awaitExamination(ref, Duration.ofSeconds(30));
            world.desk().onward(ref, world.today(), false);
            boards.published(term.village(), ref);
        }
    }

    /** A sheet that was public before it was recorded: nothing keeps it from being wrong. The village publishes its items by hand. */
    private void known(Term term, Fault fault) {
        Statement statement = statement(term, fault == Fault.WRONG_OPENING ? 7_700 : 0, fault == Fault.WRONG_SUM);
        var given = new Particulars<>(
                fault == Fault.UNCHECKED
                        ? Map.of(Detail.ON, world.today().toString())
                        : Map.of(Detail.ON, world.today().toString(), Detail.MEMBERS, MEMBERS));
        Outcome.Done made = done(accounts.begin(
                Action.IMPORT,
                new Sheet(0, term.village(), "", Sheet.MONEY, term.period(), ""),
                statement,
                given,
                world.cast().reporter(),
                Cast.ORIGIN));
        String code = fault == Fault.UNCHECKED ? "VA-UNCHECKED" : "VA-BALANCE";
        world.faults().plant(fault.toString(), code, term.village(), "sheet/" + made.sheet(), world.today(), null);
        for (String item : List.of("V16", "V17")) {
            EditionRef ref = world.desk()
                    .publish(
                            new Desk.Paper(
                                    term.village(),
                                    term.period() + "收支情况" + item,
                                    "收支情况见表。",
                                    item,
                                    null,
                                    term.period(),
                                    world.today(),
                                    List.of("platform", "village-board")),
                            world.today(),
                            false);
            boards.published(term.village(), ref);
        }
    }

    private void act(long sheet, Action action, Particulars<Detail> given, List<Scan> files, Person person) {
        done(accounts.act(sheet, action, given, files, person, Cast.ORIGIN));
    }

    private static Outcome.Done done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Refused(var reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }
}
