package cn.yangguang.simulated;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.obligation.Announcements;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.obligation.Statements;
import cn.yangguang.simulated.Desk.Paper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the township publishes by its catalogue: everything in time and whole, but for the slots in which a fault is planted. */
final class TownYear {

    /** So long a column of news may stand still. */
    private static final int NEWS_DAYS = 14;

    private static final String PHONE = "监督电话：0000-0000000。";

    /** Something to publish once. */
    private static final class Slot {
        final String matter;
        final String occasion;
        final String title;
        final String column;
        final @Nullable CoveredPeriod period;
        final LocalDate opens;
        final LocalDate due;

        @Nullable
        Fault fault;

        Slot(
                String matter,
                String occasion,
                String title,
                String column,
                @Nullable CoveredPeriod period,
                LocalDate opens,
                LocalDate due) {
            this.matter = matter;
            this.occasion = occasion;
            this.title = title;
            this.column = column;
            this.period = period;
            this.opens = opens;
            this.due = due;
        }
    }

    /** What can go wrong with a slot. */
    private enum Fault {
        NEVER,
        LATE,
        HALF,
        HALF_MENDED,
        STATED_ALONE,
        /** No fault: nothing to publish, stated by one and agreed to by another. */
        NOTHING
    }

    private final World world;
    private final Map<String, Long> matters;

    TownYear(World world) {
        this.world = world;
        this.matters = Place.matters(world);
    }

    void begin() {
        List<Slot> months = months();
        List<Slot> quarters = quarters();
        List<Slot> rest = yearly();
        List<Slot> free = new ArrayList<>(months);
        List.of(Fault.NEVER, Fault.NEVER, Fault.LATE, Fault.LATE, Fault.STATED_ALONE, Fault.NOTHING, Fault.NOTHING)
                .forEach(fault -> world.draw(free).fault = fault);
        List<Slot> showing = new ArrayList<>(
                quarters.stream().filter(slot -> slot.title.endsWith("公示")).toList());
        world.draw(showing).fault = Fault.HALF;
        world.draw(showing).fault = Fault.HALF_MENDED;
        world.draw(showing).fault = Fault.NEVER;
        months.forEach(this::write);
        quarters.forEach(this::write);
        rest.forEach(this::write);
        events();
        news();
    }

    private List<Slot> months() {
        List<Slot> slots = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            var period = CoveredPeriod.parse("2025年" + month + "月").orElseThrow();
            String key = YearMonth.of(2025, month).toString();
            LocalDate next = period.to().plusDays(1);
            slots.add(new Slot("收支月报", key, period + "财政收支情况", "财政资金", period, next, next.withDayOfMonth(15)));
            slots.add(new Slot("发放月报", key, period + "惠农补贴发放情况", "财政资金", period, next, next.withDayOfMonth(15)));
            slots.add(new Slot("检查月报", key, period + "环境整治检查情况", "安全生产", period, next, next.withDayOfMonth(20)));
        }
        return slots;
    }

    private List<Slot> quarters() {
        List<Slot> slots = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate from = LocalDate.of(2025, 3 * quarter - 2, 1);
            var period = new CoveredPeriod(from, from.plusMonths(3).minusDays(1));
            LocalDate next = period.to().plusDays(1);
            String key = "2025-Q" + quarter;
            slots.add(new Slot("救助季报", key, period + "临时救助公示", "社会救助", period, next, next.withDayOfMonth(20)));
            slots.add(new Slot("改造季报", key, period + "危房改造补助公示", "社会救助", period, next, next.withDayOfMonth(20)));
            slots.add(new Slot("形势季报", key, period + "安全生产形势", "安全生产", period, next, next.withDayOfMonth(15)));
        }
        return slots;
    }

    private List<Slot> yearly() {
        var year = new CoveredPeriod(World.FIRST, World.LAST);
        LocalDate first = World.FIRST;
        LocalDate soon = world.due(first, 10);
        return List.of(
                new Slot("年度预算", "2025", "2025年财政预算", "财政资金", year, first.plusMonths(1), LocalDate.of(2025, 3, 31)),
                new Slot("年度工作要点", "2025", "2025年工作要点", "政策文件", year, first.plusMonths(1), LocalDate.of(2025, 2, 28)),
                new Slot("概况信息", "2025-P", "模拟镇机构概况", "机构职能", null, first, soon),
                new Slot("办事流程", "2025-P", "模拟镇办事流程", "办事流程", null, first, soon));
    }

    private void write(Slot slot) {
        Fault fault = slot.fault;
        LocalDate day = world.workday(slot.opens, slot.due);
        if (fault == null) {
            world.diary().on(day, () -> publish(slot, true));
            return;
        }
        switch (fault) {
            case NEVER -> plant("never published", "OB-LATE", slot, slot.due.plusDays(1), null);
            case LATE -> {
                LocalDate late = world.workday(slot.due.plusDays(3), slot.due.plusDays(25));
                world.diary().on(late, () -> publish(slot, true));
                plantLate(slot, late);
            }
            case HALF -> {
                world.diary().on(day, () -> publish(slot, false));
                plant("an element missing", "OB-HALF", slot, day, null);
            }
            case HALF_MENDED -> {
                LocalDate mended = world.workday(slot.due.plusDays(2), slot.due.plusDays(20));
                world.diary().on(day, () -> {
                    EditionRef half = publish(slot, false);
                    world.diary()
                            .on(
                                    mended,
                                    () -> world.desk()
                                            .correct(half, paper(slot, true).formedOn(day), mended));
                });
                plant("an element missing for a time", "OB-HALF", slot, day, mended.minusDays(1));
                plantMet(slot, mended);
            }
            case STATED_ALONE -> {
                world.diary().on(day, () -> state(slot));
                plant("nothing to publish, said by one person alone", "OB-LATE", slot, slot.due.plusDays(1), null);
            }
            case NOTHING ->
                world.diary().on(day, () -> {
                    state(slot);
                    World.never(world.get(Statements.class)
                            .decide(
                                    World.TOWN,
                                    id(slot),
                                    slot.occasion,
                                    true,
                                    "",
                                    Cast.in(world.cast().signatory())));
                });
        }
    }

    private void plantLate(Slot slot, LocalDate published) {
        plant("published late", "OB-LATE", slot, slot.due.plusDays(1), published.minusDays(1));
        plantMet(slot, published);
    }

    /** Late and met since that day: told until the year of the last day ends. */
    private void plantMet(Slot slot, LocalDate met) {
        LocalDate end = slot.due.withDayOfYear(1).plusYears(1).minusDays(1);
        world.faults()
                .plant(new Planted(
                        "was published late: " + slot.title,
                        "OB-PUBLISHED-LATE",
                        World.TOWN,
                        subject(slot),
                        slot.due.plusDays(1),
                        met,
                        end));
    }

    private String subject(Slot slot) {
        return "matter/" + id(slot) + "/" + slot.occasion;
    }

    private void plant(String why, String code, Slot slot, LocalDate since, @Nullable LocalDate until) {
        world.faults().plant(why + ": " + slot.title, code, World.TOWN, subject(slot), since, until);
    }

    private long id(Slot slot) {
        return matters.get(slot.matter);
    }

    private void state(Slot slot) {
        World.never(world.get(Statements.class)
                .state(
                        World.TOWN,
                        id(slot),
                        slot.occasion,
                        "模拟：本期没有发生",
                        Cast.in(world.cast().handler())));
    }

    private EditionRef publish(Slot slot, boolean whole) {
        LocalDate today = world.today();
        return world.desk().publish(paper(slot, whole), today, slot.period == null && today.isAfter(slot.due));
    }

    private Paper paper(Slot slot, boolean whole) {
        return new Paper(
                World.TOWN,
                slot.title,
                slot.title.endsWith("公示")
                        ? "本次救助和补助对象的公示期为7个工作日，欢迎群众监督，有关情况如下所述，资金已经全部发放到位，没有截留和挪用的情形。" + (whole ? PHONE : "")
                        : slot.title + "的具体内容和数字见正文各项。",
                Place.column(slot.column),
                id(slot),
                slot.period,
                slot.occasion.startsWith("e") ? slot.opens : world.today(),
                List.of("platform"));
    }

    private void events() {
        List<Slot> all = new ArrayList<>();
        Map<String, Integer> limits = Map.of("检查结果", 10, "政策文件", 20, "处罚结果", 7);
        for (String matter : List.of("检查结果", "政策文件", "处罚结果")) {
            for (int number = 1; number <= 6; number++) {
                LocalDate month = LocalDate.of(2025, 2 * number - 1, 1);
                LocalDate day = world.workday(month.plusDays(6), month.plusDays(40));
                all.add(new Slot(
                        matter,
                        "",
                        "模拟" + matter + "第" + number + "号",
                        matter.equals("政策文件") ? "政策文件" : "安全生产",
                        null,
                        day,
                        world.due(day, limits.getOrDefault(matter, 20))));
            }
        }
        List<Slot> free = new ArrayList<>(all);
        world.draw(free).fault = Fault.NEVER;
        world.draw(free).fault = Fault.LATE;
        all.forEach(slot -> world.diary().on(slot.opens, () -> announce(slot)));
    }

    /** The event is announced on its day; its number is known then. */
    private void announce(Slot slot) {
        long matter = id(slot);
        World.never(world.get(Announcements.class)
                .announce(
                        World.TOWN,
                        matter,
                        slot.opens,
                        slot.title,
                        Cast.in(world.cast().handler())));
        String occasion = world.get(Obligations.class).of(Set.of(World.TOWN), slot.due, slot.due, slot.opens).stream()
                .filter(one -> one.matter() == matter && one.event() != null)
                .filter(one -> one.event().words().equals(slot.title))
                .findFirst()
                .orElseThrow()
                .occasion();
        Slot known = new Slot(slot.matter, occasion, slot.title, slot.column, null, slot.opens, slot.due);
        known.fault = slot.fault;
        write(known);
    }

    /** 活动信息 every week or so, but for some weeks in which nobody writes any: its column is out of date after fourteen days. */
    private void news() {
        int number = 1;
        LocalDate pause = LocalDate.of(2025, 3, 1).plusDays(world.random().nextInt(200));
        LocalDate before = World.FIRST;
        for (LocalDate day = World.FIRST.plusDays(5);
                !day.isAfter(World.END);
                day = day.plusDays(6L + world.random().nextInt(4))) {
            if (!day.isBefore(pause) && day.isBefore(pause.plusDays(32))) {
                continue;
            }
            quiet(before, day);
            before = day;
            String title = "模拟镇工作动态第" + number++ + "期";
            world.diary().on(day, () -> world.desk().publish(plain(title), world.today(), false));
        }
    }

    private void quiet(LocalDate before, LocalDate day) {
        world.faults()
                .plant(
                        "no news",
                        "MO-STALE",
                        World.TOWN,
                        "column/" + Place.column("工作动态"),
                        before.plusDays(NEWS_DAYS + 1L),
                        day.minusDays(1));
    }

    private Paper plain(String title) {
        return new Paper(
                World.TOWN,
                title,
                title + "的内容。",
                Place.column("工作动态"),
                null,
                null,
                world.today(),
                List.of("platform"));
    }
}
