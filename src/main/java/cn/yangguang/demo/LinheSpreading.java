package cn.yangguang.demo;

import cn.yangguang.disclosure.DisclosureRegister;
import cn.yangguang.disclosure.RegisterFilter;
import cn.yangguang.disclosure.RegisterOrder;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.handover.Handovers;
import cn.yangguang.handover.Packages;
import cn.yangguang.handover.Recipient;
import cn.yangguang.harvest.Harvests;
import cn.yangguang.harvest.Source;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.reach.Reach;
import cn.yangguang.tabular.ImportProgress;
import cn.yangguang.traffic.PageViews.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How the year spread: made-up numbers of reads of the newest items, a few weeks long; January handed over to an archive; a
 * source to harvest from.
 */
@Component
class LinheSpreading {

    private static final int ITEMS = 12;
    private static final int DAYS = 45;

    /** Leads nowhere and is turned off. */
    private static final Source FEED = new Source(
            0,
            LinheOrgans.LINHE,
            "演示市平台",
            Source.Kind.RSS,
            "https://example.invalid/feed.rss",
            "",
            24,
            false,
            "",
            "",
            null,
            null,
            "");

    private final DisclosureRegister register;
    private final LinhePeople people;
    private final Reach reach;
    private final Handovers handovers;
    private final Packages packages;
    private final Harvests harvests;
    private final Clock clock;

    LinheSpreading(
            DisclosureRegister register,
            LinhePeople people,
            Reach reach,
            Handovers handovers,
            Packages packages,
            Harvests harvests,
            Clock clock) {
        this.register = register;
        this.people = people;
        this.reach = reach;
        this.handovers = handovers;
        this.packages = packages;
        this.harvests = harvests;
        this.clock = clock;
    }

    /** Inside the transaction of the year. */
    void begin() {
        read();
        handOver();
        Refused.never(harvests.put(FEED, Actor.commandLine(LinheOrgans.LINHE)));
    }

    /** January went to the archive; the rest waits. */
    private void handOver() {
        Person handler = people.holding(Duty.HANDLER);
        Actor actor = Actor.commandLine(LinheOrgans.LINHE);
        Refused.never(handovers.recipient(
                LinheOrgans.LINHE, Recipient.Kind.ARCHIVE, "演示市档案馆", "演示科，0000-0000000", true, actor));
        Refused.never(handovers.recipient(LinheOrgans.LINHE, Recipient.Kind.LIBRARY, "演示市图书馆", "演示部", true, actor));
        long archive = handovers.recipients(LinheOrgans.LINHE).stream()
                .filter(one -> one.kind() == Recipient.Kind.ARCHIVE)
                .findFirst()
                .orElseThrow()
                .id();
        Long parcel = handovers
                .put(LinheOrgans.LINHE, archive, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 31), actor)
                .parcel();
        if (parcel != null) {
            packages.seal(parcel, ImportProgress.SILENT);
            Refused.never(handovers.receive(parcel, LocalDate.now(clock), "演示接收人", "演示-0001", null, handler, actor));
        }
    }

    private void read() {
        List<String> numbers = register
                .find(
                        new RegisterFilter(Stage.PUBLISHED, "", 0, "", RegisterOrder.NEWEST, 1),
                        people.holding(Duty.HANDLER))
                .rows()
                .stream()
                .flatMap(row -> Optional.ofNullable(row.indexNumber()).stream())
                .limit(ITEMS)
                .toList();
        LocalDate today = LocalDate.now(clock);
        Map<View, Long> reads = new HashMap<>();
        for (int item = 0; item < numbers.size(); item++) {
            for (int back = 0; back < DAYS; back++) {
                long count = (item * 7L + back * 13L) % 11 + (DAYS - back) / (item + 3);
                if (count > 0) {
                    reads.put(new View(numbers.get(item), today.minusDays(back)), count);
                }
            }
        }
        reach.add(reads);
    }
}
