package cn.yangguang.simulated;

import cn.yangguang.workrecord.EntryField;
import cn.yangguang.workrecord.Register;
import cn.yangguang.workrecord.WorkRecords;
import cn.yangguang.yearbook.Action;
import cn.yangguang.yearbook.Hand;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearform.FormCell;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the office owes once a year: a training in summer, the report of the year before in January. */
final class OfficeYear {

    private static final Map<Integer, String> WORDS = Map.of(
            1, """
            （一）主动公开。模拟：按目录逐项公开。
            （二）依申请公开。模拟：本年新收政府信息公开申请{R01.C7:件}，结转下年度继续办理{R04.C7:件}。
            （三）政府信息管理。模拟：发布前逐件审查。
            （四）政府信息公开平台建设。模拟：栏目更新每日监测。
            （五）监督保障。模拟：工作考核、社会评议按计划开展，没有需要责任追究的情形。""",
            5, "模拟：公开内容的及时性还需要改进；下一年对照目录逐月核对。");

    private final World world;

    OfficeYear(World world) {
        this.world = world;
    }

    void begin() {
        report(2024, LocalDate.of(2025, 1, 22));
        boolean forgotten = world.random().nextBoolean();
        if (forgotten) {
            LocalDate since = LocalDate.of(2025, 12, 1);
            world.faults()
                    .plant("no training in the year", "WR-NO-TRAINING", World.TOWN, "training/2025", since, World.LAST);
        } else {
            world.diary().on(LocalDate.of(2025, 6, 10), this::train);
        }
        world.diary().on(LocalDate.of(2025, 11, 25), this::neverHandedOver);
        LocalDate late = LocalDate.of(2026, 2, 9);
        report(2025, late);
        world.faults()
                .plant(
                        "the report approved late",
                        "RR-LATE",
                        World.TOWN,
                        "report/2025",
                        LocalDate.of(2026, 2, 1),
                        late.minusDays(1));
    }

    /** Nothing goes to the archive and the library: owed when the oldest of it is a year old. */
    private void neverHandedOver() {
        LocalDate oldest = world.jdbc()
                .sql(
                        "select min((published_at at time zone 'Asia/Shanghai')::date) from disclosure.v_live_edition where organ = :organ")
                .param("organ", World.TOWN)
                .query(LocalDate.class)
                .single();
        world.faults()
                .plant(
                        "nothing handed over to the archive",
                        "AH-OWED",
                        World.TOWN,
                        "handover",
                        oldest.plusYears(1).plusDays(1),
                        null);
    }

    private void train() {
        var typed = new EnumMap<EntryField, String>(EntryField.class);
        typed.put(EntryField.ON, world.today().toString());
        typed.put(EntryField.SUBJECT, "模拟：信息公开业务培训");
        typed.put(EntryField.KIND, "HELD");
        typed.put(EntryField.BY, "模拟党政办");
        typed.put(EntryField.PERSONS, "24");
        typed.put(EntryField.HOURS, "2");
        World.never(world.get(WorkRecords.class)
                .add(World.TOWN, Register.TRAINING, typed, world.cast().statistician(), Cast.ORIGIN));
    }

    private void report(int year, LocalDate day) {
        world.diary().on(day, () -> {
            Yearbooks yearbooks = world.get(Yearbooks.class);
            Hand statistician = Hand.of(world.cast().statistician(), Cast.ORIGIN);
            var values = new TreeMap<String, String>();
            yearbooks.draft(World.TOWN, year).orElseThrow().blanks().stream()
                    .map(FormCell::code)
                    .forEach(cell -> values.put(cell, "0"));
            World.never(yearbooks.enterFigures(World.TOWN, year, values, statistician));
            WORDS.forEach(
                    (part, words) -> World.never(yearbooks.writePart(World.TOWN, year, part, words, statistician)));
            World.never(yearbooks.act(World.TOWN, year, Action.SUBMIT, "", statistician));
            World.never(yearbooks.act(
                    World.TOWN, year, Action.APPROVE, "", Hand.of(world.cast().signatory(), Cast.ORIGIN)));
        });
    }
}
