package cn.yangguang.simulated;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.journal.Actor;
import cn.yangguang.simulated.Desk.Paper;
import cn.yangguang.village.Occasions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the villages publish each quarter and after a meeting, and what then hangs on their boards. Income and expenditure are told by the
 * money sheets.
 */
final class VillageYear {

    private static final Map<String, String> ITEMS = new TreeMap<>(Map.ofEntries(
            Map.entry("V01", "村民代表会议决定事项实施情况"),
            Map.entry("V02", "计划生育政策落实情况"),
            Map.entry("V03", "补贴补助资金管理使用情况"),
            Map.entry("V04", "协助人民政府开展工作情况"),
            Map.entry("V05", "村民关心的其他事项"),
            Map.entry("V15", "财务计划执行情况"),
            Map.entry("V18", "各项资产情况"),
            Map.entry("V19", "各类资源情况"),
            Map.entry("V20", "债权债务情况"),
            Map.entry("V21", "收益分配情况"),
            Map.entry("V22", "财务其他事项")));

    /** Days that "及时" leaves after a decision. */
    private static final int PROMPT = 5;

    private record Slot(
            String village, String item, String subject, CoveredPeriod period, LocalDate due, String title) {}

    private final World world;
    private final Boards boards;

    VillageYear(World world, Boards boards) {
        this.world = world;
        this.boards = boards;
    }

    void begin() {
        List<Slot> slots = new ArrayList<>();
        for (String village : world.villages()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                LocalDate from = LocalDate.of(2025, 3 * quarter - 2, 1);
                var period = new CoveredPeriod(from, from.plusMonths(3).minusDays(1));
                LocalDate due = period.to().plusDays(20);
                for (Map.Entry<String, String> item : ITEMS.entrySet()) {
                    slots.add(new Slot(
                            village, item.getKey(), "2025-Q" + quarter, period, due, period + item.getValue()));
                }
            }
        }
        List<Slot> free = new ArrayList<>(slots);
        List<Slot> never = List.of(world.draw(free), world.draw(free), world.draw(free));
        List<Slot> late = List.of(world.draw(free), world.draw(free), world.draw(free));
        Map<String, LocalDate> day = new TreeMap<>();
        for (Slot slot : slots) {
            // A village publishes its quarter in one go.
            LocalDate usual = day.computeIfAbsent(
                    slot.village() + slot.subject(),
                    key -> world.workday(slot.period().to().plusDays(3), slot.due()));
            if (never.contains(slot)) {
                plant("never published", slot, null);
            } else if (late.contains(slot)) {
                LocalDate then =
                        world.workday(slot.due().plusDays(4), slot.due().plusDays(30));
                world.diary().on(then, () -> publish(slot));
                plant("published late", slot, then.minusDays(1));
            } else {
                world.diary().on(usual, () -> publish(slot));
            }
        }
        decisions();
    }

    private void plant(String why, Slot slot, @Nullable LocalDate until) {
        world.faults()
                .plant(
                        why + ": " + slot.title(),
                        "VL-LATE",
                        slot.village(),
                        slot.item() + "/" + slot.subject(),
                        slot.due().plusDays(1),
                        until);
    }

    private void publish(Slot slot) {
        publish(slot.village(), slot.item(), slot.title(), slot.period());
    }

    private void publish(String village, String item, String title, @Nullable CoveredPeriod period) {
        EditionRef ref = world.desk()
                .publish(
                        new Paper(
                                village,
                                title,
                                title + "：逐项内容见公开栏。",
                                item,
                                null,
                                period,
                                world.today(),
                                List.of("platform", "village-board")),
                        world.today(),
                        false);
        boards.published(village, ref);
    }

    /** One decision of the assembly in every village; how it is carried out is told each quarter. */
    private void decisions() {
        List<String> free = new ArrayList<>(world.villages());
        String silent = world.draw(free);
        String forgetful = world.draw(free);
        for (String village : world.villages()) {
            String item = world.oneOf(List.of("V07", "V08", "V09", "V10", "V13"));
            LocalDate met = world.workday(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 6, 20));
            world.diary().on(met, () -> decided(village, item, met, village.equals(silent), village.equals(forgetful)));
        }
    }

    private void decided(String village, String item, LocalDate met, boolean silent, boolean forgetful) {
        Occasions occasions = world.get(Occasions.class);
        World.never(occasions.announce(village, item, met, "模拟：村民会议的决定", Actor.commandLine(village)));
        long id = occasions.open(village).stream()
                .filter(one -> one.code().equals(item))
                .findFirst()
                .orElseThrow()
                .id();
        String subject = item + "/decision/" + id;
        LocalDate due = met.plusDays(PROMPT);
        if (silent) {
            world.faults().plant("a decision never published", "VL-LATE", village, subject, due.plusDays(1), null);
        } else {
            world.diary().on(world.workday(met.plusDays(1), due), () -> publish(village, item, "村民会议的决定", null));
        }
        LocalDate first =
                met.withDayOfMonth(1).minusMonths((met.getMonthValue() - 1) % 3).plusMonths(3);
        int left = forgetful ? 1 : 0;
        for (LocalDate from = first; from.getYear() == 2025; from = from.plusMonths(3)) {
            var period = new CoveredPeriod(from, from.plusMonths(3).minusDays(1));
            LocalDate last = period.to().plusDays(20);
            if (left-- > 0) {
                world.faults()
                        .plant(
                                "not told how a decision is carried out",
                                "VL-LATE",
                                village,
                                subject + "/2025-Q" + (from.getMonthValue() + 2) / 3,
                                last.plusDays(1),
                                null);
            } else {
                world.diary()
                        .on(
                                world.workday(period.to().plusDays(1), last),
                                () -> publish(village, item, period + "决定的实施情况", period));
            }
        }
    }
}
