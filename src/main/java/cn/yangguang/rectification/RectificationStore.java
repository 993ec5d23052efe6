package cn.yangguang.rectification;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.steps.Particulars;
import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Requests and their steps as rows. Requester and details are sealed: nothing in the rows tells whose record is wrong, or how. */
@Repository
class RectificationStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS = "id, number, organ, applicant_type, received_on";
    private static final int MOST = 2000;

    private record Row(long rectification, Step step) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    RectificationStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What the form made before. Forms with this key wait for each other until the transaction ends. */
    Optional<String> ofForm(String once) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:once, 0))")
                .param("once", once)
                .query((row, n) -> "")
                .single();
        return jdbc.sql("select number from rectification.rectification where once = :once")
                .param("once", once)
                .query(String.class)
                .optional();
    }

    /** The next running number of the organ's year; the row lock makes numbers gap-free and unique. */
    int next(String organ, int year) {
        return jdbc.sql("""
                        insert into rectification.series (organ, year, last) values (:organ, :year, 1)
                        on conflict (organ, year) do update set last = series.last + 1 returning last
                        """)
                .param("organ", organ)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    Registered insert(NewRectification wanted, String number, LocalDate receivedOn, Instant now) {
        return jdbc.sql("""
                        insert into rectification.rectification (number, organ, applicant_type, received_on, requester, once, stage, created_at)
                        values (:number, :organ, :type, :received, :requester, :once, 'RECEIVED', :now) returning\s
                        """ + COLUMNS)
                .param("number", number)
                .param("organ", wanted.organ())
                .param("type", wanted.type().name())
                .param("received", receivedOn)
                .param("requester", vault.sealText(requester(number), JSON.writeValueAsString(wanted.requester())))
                .param("once", wanted.once())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RectificationStore::registered)
                .single();
    }

    /** Takes the row lock under which an act happens. */
    Optional<Registered> lock(String number) {
        return jdbc.sql("select " + COLUMNS + " from rectification.rectification where number = :number for update")
                .param("number", number)
                .query(RectificationStore::registered)
                .optional();
    }

    Optional<Registered> find(String number) {
        return jdbc.sql("select " + COLUMNS + " from rectification.rectification where number = :number")
                .param("number", number)
                .query(RectificationStore::registered)
                .optional();
    }

    /** The newest first, at most 2,000. */
    List<Registered> list(Set<String> organs, boolean open) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                         from rectification.rectification
                         where organ in (:organs) and (not :onlyOpen or stage in ('RECEIVED', 'PROPOSED', 'DECIDED'))
                         order by received_on desc, id desc limit :most
                        """)
                .param("organs", organs)
                .param("onlyOpen", open)
                .param("most", MOST)
                .query(RectificationStore::registered)
                .list();
    }

    Requester requester(Registered registered) {
        byte[] sealed = jdbc.sql("select requester from rectification.rectification where id = :id")
                .param("id", registered.id())
                .query(byte[].class)
                .single();
        return JSON.readValue(vault.openText(requester(registered.number()), sealed), Requester.class);
    }

    void append(Registered registered, Step step) {
        Stage from = step.from();
        jdbc.sql("""
                        insert into rectification.step (rectification, seq, action, from_stage, to_stage, person, person_name, duty, at, on_day, sealed)
                        values (:id, :seq, :action, :from, :to, :person, :name, :duty, :at, :on, :sealed)
                        """)
                .param("id", registered.id())
                .param("seq", step.seq())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("duty", step.duty().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("on", step.on())
                .param(
                        "sealed",
                        vault.sealText(
                                step(registered.id(), step.seq()),
                                step.particulars().written()))
                .update();
        jdbc.sql("update rectification.rectification set stage = :stage where id = :id")
                .param("stage", step.to().name())
                .param("id", registered.id())
                .update();
    }

    List<Step> steps(long rectification) {
        return steps(List.of(rectification)).getOrDefault(rectification, List.of());
    }

    /** The steps of many requests at once. */
    Map<Long, List<Step>> steps(Collection<Long> rectifications) {
        if (rectifications.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select rectification, seq, action, from_stage, to_stage, person, person_name, duty, at, on_day, sealed
                          from rectification.step where rectification in (:ids) order by rectification, seq
                        """).param("ids", rectifications).query(this::row).list().stream()
                .collect(Collectors.groupingBy(Row::rectification, Collectors.mapping(Row::step, Collectors.toList())));
    }

    private static String requester(String number) {
        return "rectification.requester:" + number;
    }

    private static String step(long rectification, int seq) {
        return "rectification.step:" + rectification + "/" + seq;
    }

    private static Registered registered(ResultSet row, int n) throws SQLException {
        return new Registered(
                row.getLong("id"),
                row.getString("number"),
                row.getString("organ"),
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getObject("received_on", LocalDate.class));
    }

    private Row row(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        long id = row.getLong("rectification");
        int seq = row.getInt("seq");
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
                        row.getObject("on_day", LocalDate.class),
                        Particulars.read(vault.openText(step(id, seq), row.getBytes("sealed")), Detail.class)));
    }
}
