package cn.yangguang.disclosure;

import cn.yangguang.identity.Duty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Steps and deliveries: rows that are only ever added. */
@Repository
class StepStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(long disclosure, Step step) {
        Map<String, String> details = new java.util.TreeMap<>();
        step.particulars().details().forEach((detail, text) -> details.put(detail.name(), text));
        Stage from = step.from();
        Duty duty = step.duty();
        jdbc.sql("""
                        insert into disclosure.step (disclosure, seq, edition, action, from_stage, to_stage, person, person_name, duty, at, detail)
                        values (:disclosure, :seq, :edition, :action, :from, :to, :person, :name, :duty, :at, cast(:detail as jsonb))
                        """)
                .param("disclosure", disclosure)
                .param("seq", step.seq())
                .param("edition", step.edition())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("duty", duty == null ? "" : duty.name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("detail", JSON.writeValueAsString(details))
                .update();
    }

    /** In the order they happened. */
    List<Step> of(long disclosure) {
        return jdbc.sql("""
                        select seq, edition, action, from_stage, to_stage, person, person_name, duty, at, detail
                          from disclosure.step where disclosure = :id order by seq
                        """).param("id", disclosure).query(StepStore::step).list();
    }

    void deliver(EditionRef ref, Delivery delivery) {
        jdbc.sql("""
                        insert into disclosure.delivery (disclosure, edition, channel, posted_on, evidence, note, recorded_at, person_name)
                        values (:disclosure, :edition, :channel, :posted, :evidence, :note, :at, :name)
                        """)
                .param("disclosure", ref.disclosure())
                .param("edition", ref.number())
                .param("channel", delivery.channel())
                .param("posted", delivery.postedOn())
                .param("evidence", delivery.evidence())
                .param("note", delivery.note())
                .param("at", delivery.recordedAt().atOffset(ZoneOffset.UTC))
                .param("name", delivery.personName())
                .update();
    }

    List<Delivery> deliveries(EditionRef ref) {
        return jdbc.sql("""
                        select channel, posted_on, evidence, note, recorded_at, person_name
                          from disclosure.delivery where disclosure = :disclosure and edition = :edition order by posted_on, id
                        """)
                .param("disclosure", ref.disclosure())
                .param("edition", ref.number())
                .query((row, n) -> new Delivery(
                        row.getString(1),
                        row.getObject(2, java.time.LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6)))
                .list();
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        String duty = row.getString("duty");
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        JSON.readValue(row.getString("detail"), DETAILS)
                .forEach((name, text) -> details.put(Detail.valueOf(name), text));
        return new Step(
                row.getInt("seq"),
                row.getInt("edition"),
                Action.valueOf(row.getString("action")),
                from == null ? null : Stage.valueOf(from),
                Stage.valueOf(row.getString("to_stage")),
                row.getObject("person", Long.class),
                row.getString("person_name"),
                duty.isEmpty() ? null : Duty.valueOf(duty),
                at,
                new Particulars(details));
    }
}
