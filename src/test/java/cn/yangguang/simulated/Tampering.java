package cn.yangguang.simulated;

import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.journal.Actor;
import cn.yangguang.simulated.Desk.Paper;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody with the database in hand does at night, and what a clerk does by hand to look timely. The first is done in SQL with the
 * triggers switched off: the program itself has no way to do it.
 */
final class Tampering {

    private static final String TITLE = "模拟镇综合信息补充";

    private final World world;
    private int number;

    Tampering(World world) {
        this.world = world;
    }

    void begin() {
        tamper("backdated", "GD-BACKDATED", """
                update disclosure.edition set published_at = published_at - interval '40 day', formation_date = formation_date - 40 where disclosure = :id
                """);
        tamper("without review", "GD-UNREVIEWED", """
                delete from disclosure.step where disclosure = :id and action = 'PASS_SECRECY_REVIEW'
                """);
        tamper("removed, as if a correction had followed", "GD-REMOVED", """
                update disclosure.edition set stage = 'CORRECTED' where disclosure = :id
                """);
        tamper("removed with the day of its publication", "GD-REMOVED", """
                update disclosure.edition set stage = 'DISCARDED', published_at = null where disclosure = :id
                """);
        tamper("formed after its publication", "GD-FORMED-LATER", """
                update disclosure.edition set formation_date = formation_date + 5 where disclosure = :id
                """);
        vanish();
        redated();
        importedLate();
        burst();
    }

    private LocalDate someDay() {
        return world.workday(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 10, 31));
    }

    private EditionRef item(LocalDate formed, boolean late) {
        return world.desk().publish(paper("综合信息", formed), world.today(), late);
    }

    private Paper paper(String column, LocalDate formed) {
        String title = TITLE + ++number;
        return new Paper(
                World.TOWN, title, title + "的内容。", Place.column(column), null, null, formed, List.of("platform"));
    }

    private void tamper(String why, String code, String sql) {
        LocalDate day = someDay();
        LocalDate night = day.plusDays(3 + world.random().nextInt(20));
        world.diary().on(day, () -> {
            EditionRef ref = item(day, false);
            world.diary().on(night, () -> behindTheBack(sql, ref.disclosure()));
            plant(why, code, item(ref), day, night);
        });
    }

    private void plant(String why, String code, String subject, LocalDate since, LocalDate from) {
        world.faults().plant(new Planted(why, code, World.TOWN, subject, since, from, null));
    }

    private static String item(EditionRef ref) {
        return "item/" + ref.disclosure() + "/" + ref.number();
    }

    /** Every trace is deleted that can be: the journal and the number itself are kept elsewhere. */
    private void vanish() {
        LocalDate day = someDay();
        LocalDate night = day.plusDays(5);
        world.diary().on(day, () -> {
            EditionRef ref = item(day, false);
            plant("deleted", "GD-VANISHED", "number/" + world.desk().indexNumber(ref), day, night);
            world.diary()
                    .on(
                            night,
                            () -> List.of("step", "delivery", "edition", "disclosure")
                                    .forEach(table -> behindTheBack(
                                            "delete from disclosure." + table + " where "
                                                    + (table.equals("disclosure") ? "id" : "disclosure") + " = :id",
                                            ref.disclosure())));
        });
    }

    private void behindTheBack(String sql, long disclosure) {
        world.jdbc().sql("set local session_replication_role = replica").update();
        world.jdbc().sql(sql).param("id", disclosure).update();
        world.jdbc().sql("set local session_replication_role = origin").update();
    }

    /** Late, with its reason; then a correction moves the day of formation. */
    private void redated() {
        LocalDate day = someDay();
        world.diary().on(day, () -> {
            Paper late = paper("综合信息", day.minusDays(60));
            EditionRef ref = world.desk().publish(late, day, true);
            LocalDate moved = day.plusDays(4);
            world.diary().on(moved, () -> {
                EditionRef next = world.desk().correct(ref, late.formedOn(day.minusDays(2)), moved);
                plant("day of formation moved", "GD-REDATED", item(next), moved, moved);
            });
        });
    }

    private void importedLate() {
        LocalDate day = someDay().plusDays(45);
        world.diary().on(day, () -> {
            String title = "模拟镇综合信息补录";
            String rows = "信息名称,正文,类别,生成日期,发布日期,公开渠道\n%s,<p>内容。</p>,综合信息,%s,%s,政府信息公开平台\n"
                    .formatted(title, day.minusDays(42), day.minusDays(40));
            taken(rows);
            long id = world.jdbc()
                    .sql("select disclosure from disclosure.v_live_edition where organ = :organ and title = :title")
                    .param("organ", World.TOWN)
                    .param("title", title)
                    .query(Long.class)
                    .single();
            plant("entered long after its date", "GD-LATE-IMPORT", "item/" + id + "/1", day, day);
        });
    }

    private static void done(ImportOutcome outcome) {
        if (!outcome.done()) {
            throw new IllegalStateException("refused: " + outcome.bad());
        }
    }

    private void taken(String rows) {
        try (var in = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8))) {
            done(world.get(DisclosureImport.class)
                    .run(World.TOWN, in, "模拟补录", false, Actor.commandLine(World.TOWN), ImportProgress.SILENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column in which something appears only in the days before the leader's look at this month. */
    private void burst() {
        int month = 6 + world.random().nextInt(5);
        LocalDate look = InspectionYear.lookAt(month);
        for (int i = 0; i < 6; i++) {
            LocalDate day = look.minusDays(2L + 2 * i);
            world.diary().on(day, () -> world.desk().publish(paper("专项整治", day), day, false));
        }
        world.faults()
                .plant(
                        "filled before the look",
                        "GD-BURST",
                        World.TOWN,
                        "column/" + Place.column("专项整治") + "/" + look,
                        look,
                        look.plusDays(364));
    }
}
