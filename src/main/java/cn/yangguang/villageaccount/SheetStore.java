package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.steps.Particulars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Sheets, their versions and their steps as rows. */
@Repository
class SheetStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Acts on the money of one village wait for each other: what a sheet is compared with must not move meanwhile. */
    void lock(String village) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('villageaccount/' || :village, 0))")
                .param("village", village)
                .query((row, n) -> "")
                .single();
    }

    Sheet insert(String village, String unit, String kind, CoveredPeriod period, String title, Instant now) {
        long id = jdbc.sql("""
                        insert into villageaccount.sheet (village, unit, kind, period_from, period_to, title, created_at)
                        values (:village, :unit, :kind, :from, :to, :title, :now) returning id
                        """)
                .param("village", village)
                .param("unit", unit)
                .param("kind", kind)
                .param("from", period.from())
                .param("to", period.to())
                .param("title", title)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new Sheet(id, village, unit, kind, period, title);
    }

    Optional<Sheet> find(long id) {
        return jdbc.sql("""
                        select id, village, unit, kind, period_from, period_to, title from villageaccount.sheet where id = :id
                        """).param("id", id).query(SheetStore::sheet).optional();
    }

    /** The money sheet of this very time, if there is one. */
    Optional<Sheet> find(String village, String unit, CoveredPeriod period) {
        return jdbc.sql("""
                        select id, village, unit, kind, period_from, period_to, title from villageaccount.sheet
                         where village = :village and unit = :unit and kind = 'MONEY' and period_from <= :to and period_to >= :from
                         order by period_from limit 1
                        """)
                .param("village", village)
                .param("unit", unit)
                .param("from", period.from())
                .param("to", period.to())
                .query(SheetStore::sheet)
                .optional();
    }

    void insertVersion(Sheet sheet, int number, Stage stage, Content content, boolean sound) {
        Sums sums = Sums.of(content);
        jdbc.sql("""
                        insert into villageaccount.version (sheet, number, village, stage, content, opening, income, expenditure, sound)
                        values (:sheet, :number, :village, :stage, cast(:content as jsonb), :opening, :income, :expenditure, :sound)
                        """)
                .param("sheet", sheet.id())
                .param("number", number)
                .param("village", sheet.village())
                .param("stage", stage.name())
                .param("content", JSON.writeValueAsString(content))
                .param("opening", sums.opening())
                .param("income", sums.income())
                .param("expenditure", sums.expenditure())
                .param("sound", sound)
                .update();
    }

    void change(Sheet sheet, int number, Content content, boolean sound) {
        Sums sums = Sums.of(content);
        jdbc.sql("""
                        update villageaccount.version
                           set content = cast(:content as jsonb), opening = :opening, income = :income, expenditure = :expenditure, sound = :sound
                         where sheet = :sheet and number = :number
                        """)
                .param("sheet", sheet.id())
                .param("number", number)
                .param("content", JSON.writeValueAsString(content))
                .param("opening", sums.opening())
                .param("income", sums.income())
                .param("expenditure", sums.expenditure())
                .param("sound", sound)
                .update();
    }

    void append(Sheet sheet, Step step) {
        Stage from = step.from();
        jdbc.sql("""
                        insert into villageaccount.step (sheet, seq, version, action, from_stage, to_stage, person, person_name, hand, at, on_day, details)
                        values (:sheet, :seq, :version, :action, :from, :to, :person, :name, :hand, :at, :on, cast(:details as jsonb))
                        """)
                .param("sheet", sheet.id())
                .param("seq", step.seq())
                .param("version", step.version())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("hand", step.hand().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("on", step.on())
                .param("details", step.particulars().written())
                .update();
        jdbc.sql("update villageaccount.version set stage = :stage where sheet = :sheet and number = :number")
                .param("stage", step.to().name())
                .param("sheet", sheet.id())
                .param("number", step.version())
                .update();
    }

    void link(Sheet sheet, int version, String item, EditionRef edition) {
        jdbc.sql("""
                        insert into villageaccount.link (sheet, version, item, disclosure, edition)
                        values (:sheet, :version, :item, :disclosure, :edition)
                        on conflict (sheet, version, item) do update set disclosure = excluded.disclosure, edition = excluded.edition
                        """)
                .param("sheet", sheet.id())
                .param("version", version)
                .param("item", item)
                .param("disclosure", edition.disclosure())
                .param("edition", edition.number())
                .update();
    }

    List<Version> versions(Sheet sheet) {
        Map<Integer, List<Version.Link>> links = new TreeMap<>();
        jdbc.sql("""
                        select k.version, k.item, k.disclosure, k.edition, p.index_number, e.disclosure is not null as live
                          from villageaccount.link k
                          left join disclosure.v_public_edition p on p.disclosure = k.disclosure and p.edition = k.edition
                          left join disclosure.v_live_edition e on e.disclosure = k.disclosure and e.edition = k.edition
                         where k.sheet = :sheet order by k.item
                        """).param("sheet", sheet.id()).query(row -> {
            links.computeIfAbsent(row.getInt("version"), key -> new ArrayList<>())
                    .add(new Version.Link(
                            row.getString("item"),
                            row.getLong("disclosure"),
                            row.getInt("edition"),
                            row.getString("index_number"),
                            row.getBoolean("live")));
        });
        return jdbc.sql("""
                        select l.number, l.stage, l.published_on, v.content
                          from villageaccount.v_line l join villageaccount.version v on v.sheet = l.sheet and v.number = l.number
                         where l.sheet = :sheet order by l.number
                        """)
                .param("sheet", sheet.id())
                .query((row, n) -> new Version(
                        row.getInt("number"),
                        Stage.valueOf(row.getString("stage")),
                        content(sheet, row.getString("content")),
                        links.getOrDefault(row.getInt("number"), List.of()),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }

    List<Step> steps(Sheet sheet) {
        return jdbc.sql("""
                        select version, seq, action, from_stage, to_stage, person, person_name, hand, at, on_day, details
                          from villageaccount.step where sheet = :sheet order by seq
                        """).param("sheet", sheet.id()).query(SheetStore::step).list();
    }

    static Sheet sheet(ResultSet row, int n) throws SQLException {
        return new Sheet(
                row.getLong("id"),
                row.getString("village"),
                row.getString("unit"),
                row.getString("kind"),
                new CoveredPeriod(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getString("title"));
    }

    private static Content content(Sheet sheet, String json) {
        return sheet.money() ? JSON.readValue(json, Statement.class) : JSON.readValue(json, SpecialTable.class);
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        return new Step(
                row.getInt("version"),
                row.getInt("seq"),
                Action.valueOf(row.getString("action")),
                from == null ? null : Stage.valueOf(from),
                Stage.valueOf(row.getString("to_stage")),
                row.getLong("person"),
                row.getString("person_name"),
                Hand.valueOf(row.getString("hand")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("on_day", LocalDate.class),
                Particulars.read(row.getString("details"), Detail.class));
    }

    /** Sums beside the content, so that years and chains are counted without reading every entry. */
    private record Sums(long opening, long income, long expenditure) {
        static Sums of(@Nullable Content content) {
            return content instanceof Statement statement
                    ? new Sums(statement.opening(), statement.income(), statement.expenditure())
                    : new Sums(0, 0, 0);
        }
    }
}
