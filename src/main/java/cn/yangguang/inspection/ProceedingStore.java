package cn.yangguang.inspection;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Inspections, orders and their steps as rows. Names of persons held to account are sealed. */
@Repository("inspectionProceedingStore")
class ProceedingStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS = "id, number, organ, inspected, inspection, begun_on";
    private static final int MOST = 2000;

    private record Row(long proceeding, Step step) {}

    /** What is to be begun. */
    record Beginning(
            String organ,
            @Nullable String inspected,
            @Nullable Long inspection,
            @Nullable Long plan,
            @Nullable String occurrence,
            LocalDate on,
            Stage stage,
            String once) {

        String series() {
            return inspection == null ? "dc" : "zg";
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;

    ProceedingStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What the form made before. Forms with this key wait for each other until the transaction ends. */
    Optional<String> ofForm(String once) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:once, 0))")
                .param("once", once)
                .query((row, n) -> "")
                .single();
        return jdbc.sql("select number from inspection.proceeding where once = :once")
                .param("once", once)
                .query(String.class)
                .optional();
    }

    Proceeding begin(Beginning wanted) {
        int year = wanted.on().getYear();
        String number = "%s-%s-%d-%04d".formatted(wanted.organ(), wanted.series(), year, next(wanted, year));
        return jdbc.sql("""
                        insert into inspection.proceeding (number, organ, inspected, inspection, plan, occurrence, begun_on, once, stage)
                        values (:number, :organ, :inspected, :inspection, :plan, :occurrence, :on, :once, :stage) returning\s
                        """ + COLUMNS)
                .param("number", number)
                .param("organ", wanted.organ())
                .param("inspected", wanted.inspected())
                .param("inspection", wanted.inspection())
                .param("plan", wanted.plan())
                .param("occurrence", wanted.occurrence())
                .param("on", wanted.on())
                .param("once", wanted.once())
                .param("stage", wanted.stage().name())
                .query(ProceedingStore::proceeding)
                .single();
    }

    /** The row lock makes numbers gap-free and unique. */
    private int next(Beginning wanted, int year) {
        return jdbc.sql("""
                        insert into inspection.series (organ, kind, year, last) values (:organ, :kind, :year, 1)
                        on conflict (organ, kind, year) do update set last = series.last + 1 returning last
                        """)
                .param("organ", wanted.organ())
                .param("kind", wanted.series())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Whether the occurrence of the plan has an inspection that was not given up. */
    boolean taken(long plan, String occurrence) {
        return jdbc.sql("""
                        select exists (select from inspection.proceeding
                                        where plan = :plan and occurrence = :occurrence and stage <> 'ABANDONED')
                        """)
                .param("plan", plan)
                .param("occurrence", occurrence)
                .query(Boolean.class)
                .single();
    }

    /** Takes the row lock under which an act happens. */
    Optional<Proceeding> lock(String number) {
        return jdbc.sql("select " + COLUMNS + " from inspection.proceeding where number = :number for update")
                .param("number", number)
                .query(ProceedingStore::proceeding)
                .optional();
    }

    Optional<Proceeding> find(String number) {
        return jdbc.sql("select " + COLUMNS + " from inspection.proceeding where number = :number")
                .param("number", number)
                .query(ProceedingStore::proceeding)
                .optional();
    }

    Optional<Proceeding> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from inspection.proceeding where id = :id")
                .param("id", id)
                .query(ProceedingStore::proceeding)
                .optional();
    }

    /** Inspections of these organs, the newest first, at most 2,000. */
    List<Proceeding> inspections(Set<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + """
                                 from inspection.proceeding where organ in (:organs) and inspection is null order by id desc limit :most
                                """)
                        .param("organs", organs)
                        .param("most", MOST)
                        .query(ProceedingStore::proceeding)
                        .list();
    }

    /** Orders of these inspecting organs and to these inspected ones, the newest first, at most 2,000. */
    List<Proceeding> orders(Set<String> organs, Set<String> inspected) {
        return jdbc.sql("select " + COLUMNS + """
                         from inspection.proceeding
                         where inspection is not null and (organ = any(:organs) or inspected = any(:inspected))
                         order by id desc limit :most
                        """)
                .param("organs", organs.toArray(String[]::new))
                .param("inspected", inspected.toArray(String[]::new))
                .param("most", MOST)
                .query(ProceedingStore::proceeding)
                .list();
    }

    List<Proceeding> ordersOf(long inspection) {
        return jdbc.sql("select " + COLUMNS + " from inspection.proceeding where inspection = :id order by id")
                .param("id", inspection)
                .query(ProceedingStore::proceeding)
                .list();
    }

    void append(Proceeding proceeding, Step step, @Nullable LocalDate due) {
        Map<String, String> open = new TreeMap<>();
        Map<String, String> sealed = new TreeMap<>();
        step.particulars()
                .details()
                .forEach((detail, text) -> (detail.sensitive() ? sealed : open).put(detail.name(), text));
        Stage from = step.from();
        jdbc.sql("""
                        insert into inspection.step (proceeding, seq, action, from_stage, to_stage, person, person_name, duty, at, particulars, sealed)
                        values (:id, :seq, :action, :from, :to, :person, :name, :duty, :at, cast(:particulars as jsonb), :sealed)
                        """)
                .param("id", proceeding.id())
                .param("seq", step.seq())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("duty", step.duty().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("particulars", JSON.writeValueAsString(open))
                .param(
                        "sealed",
                        sealed.isEmpty()
                                ? null
                                : vault.sealText(context(proceeding.id(), step.seq()), JSON.writeValueAsString(sealed)))
                .update();
        jdbc.sql("update inspection.proceeding set stage = :stage, due_on = :due where id = :id")
                .param("stage", step.to().name())
                .param("due", due)
                .param("id", proceeding.id())
                .update();
    }

    List<Course> courses(Collection<Proceeding> proceedings) {
        Map<Long, List<Step>> steps =
                steps(proceedings.stream().map(Proceeding::id).toList());
        return proceedings.stream()
                .map(one -> Course.of(one, steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    Course course(Proceeding proceeding) {
        return courses(List.of(proceeding)).getFirst();
    }

    /** The stage that stands beside the steps. */
    Stage stage(long id) {
        return Stage.valueOf(jdbc.sql("select stage from inspection.proceeding where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    private Map<Long, List<Step>> steps(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select proceeding, seq, action, from_stage, to_stage, person, person_name, duty, at, particulars, sealed
                          from inspection.step where proceeding in (:ids) order by proceeding, seq
                        """).param("ids", ids).query(this::row).list().stream()
                .collect(Collectors.groupingBy(Row::proceeding, Collectors.mapping(Row::step, Collectors.toList())));
    }

    private static String context(long proceeding, int seq) {
        return "inspection.step:" + proceeding + "/" + seq;
    }

    private static Proceeding proceeding(ResultSet row, int n) throws SQLException {
        return new Proceeding(
                row.getLong("id"),
                row.getString("number"),
                row.getString("organ"),
                row.getString("inspected"),
                row.getObject("inspection", Long.class),
                row.getObject("begun_on", LocalDate.class));
    }

    private Row row(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        long id = row.getLong("proceeding");
        int seq = row.getInt("seq");
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        details.putAll(
                Particulars.read(row.getString("particulars"), Detail.class).details());
        byte[] sealed = row.getBytes("sealed");
        if (sealed != null) {
            details.putAll(Particulars.read(vault.openText(context(id, seq), sealed), Detail.class)
                    .details());
        }
        return new Row(
                id,
                new Step(
                        seq,
                        Action.valueOf(row.getString("action")),
                        from == null ? null : Stage.valueOf(from),
                        Stage.valueOf(row.getString("to_stage")),
                        row.getLong("person"),
                        row.getString("person_name"),
                        Duty.valueOf(row.getString("duty")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Particulars<>(details)));
    }
}
