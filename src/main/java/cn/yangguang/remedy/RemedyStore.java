package cn.yangguang.remedy;

import cn.yangguang.identity.Duty;
import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remedies and their steps as rows. What names a person lies sealed in the step that brought it. */
@Repository
class RemedyStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final String COLUMNS = "id, kind, organ, keeper, application";

    private record Row(long remedy, RemedyStep step) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    RemedyStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @return the id, or nothing when the form with this key was taken in before */
    Optional<Long> insert(NewRemedy remedy, Instant now) {
        return jdbc.sql("""
                        insert into remedy.remedy (kind, organ, keeper, application, once, stage, document, created_at)
                        values (:kind, :organ, :keeper, :application, :once, 'ACCEPTED', '', :now)
                        on conflict (once) do nothing returning id
                        """)
                .param("kind", remedy.kind().name())
                .param("organ", remedy.organ())
                .param("keeper", remedy.keeper())
                .param("application", remedy.application())
                .param("once", remedy.once())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    Optional<Long> ofForm(String once) {
        return jdbc.sql("select id from remedy.remedy where once = :once")
                .param("once", once)
                .query(Long.class)
                .optional();
    }

    /** Takes the row lock under which an act happens. */
    Optional<Remedy.Registered> lock(long id) {
        return jdbc.sql("select " + COLUMNS + " from remedy.remedy where id = :id for update")
                .param("id", id)
                .query(RemedyStore::registered)
                .optional();
    }

    Optional<Remedy.Registered> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from remedy.remedy where id = :id")
                .param("id", id)
                .query(RemedyStore::registered)
                .optional();
    }

    /** Whether another record of the organ, not discarded, has this number. */
    boolean documentTaken(Remedy.Registered registered, String document) {
        return !document.isEmpty()
                && jdbc.sql("""
                                select exists (select from remedy.remedy where keeper = :keeper and kind = :kind
                                   and document = :document and id <> :id and stage <> 'DISCARDED')
                                """)
                        .param("keeper", registered.keeper())
                        .param("kind", registered.kind().name())
                        .param("document", document)
                        .param("id", registered.id())
                        .query(Boolean.class)
                        .single();
    }

    void append(long remedy, RemedyStep step, RemedyParticulars personal) {
        RemedyStage from = step.from();
        jdbc.sql("""
                        insert into remedy.step (remedy, seq, action, from_stage, to_stage, voids, person, person_name, duty, at, on_day, detail, sealed)
                        values (:remedy, :seq, :action, :from, :to, :voids, :person, :name, :duty, :at, :on, cast(:detail as jsonb), :sealed)
                        """)
                .param("remedy", remedy)
                .param("seq", step.seq())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("voids", step.voids())
                .param("person", step.person())
                .param("name", step.personName())
                .param("duty", step.duty().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("on", step.on())
                .param("detail", json(step.particulars()))
                .param("sealed", sealed(remedy, personal))
                .update();
    }

    /** Writes the copies that lists and the check for doubles need. */
    void keep(Remedy subject) {
        RemedyStage stage = subject.stage();
        jdbc.sql("update remedy.remedy set stage = :stage, document = :document where id = :id")
                .param("stage", stage == null ? RemedyStage.ACCEPTED.name() : stage.name())
                .param(
                        "document",
                        subject.instances().isEmpty()
                                ? ""
                                : subject.instances().getFirst().document())
                .param("id", subject.registered().id())
                .update();
    }

    List<RemedyStep> steps(long remedy) {
        return steps(List.of(remedy)).getOrDefault(remedy, List.of());
    }

    /** The steps of many remedies at once. */
    Map<Long, List<RemedyStep>> steps(Collection<Long> remedies) {
        if (remedies.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select remedy, seq, action, from_stage, to_stage, voids, person, person_name, duty, at, on_day, detail
                          from remedy.step where remedy in (:ids) order by remedy, seq
                        """).param("ids", remedies).query(RemedyStore::row).list().stream()
                .collect(Collectors.groupingBy(Row::remedy, Collectors.mapping(Row::step, Collectors.toList())));
    }

    /** Who claims or complains, as last recorded; empty when nobody was named. */
    RemedyParticulars personal(long remedy) {
        return jdbc.sql(
                        "select sealed from remedy.step where remedy = :id and sealed is not null order by seq desc limit 1")
                .param("id", remedy)
                .query(byte[].class)
                .optional()
                .map(kept -> particulars(vault.openText(context(remedy), kept)))
                .orElse(RemedyParticulars.NONE);
    }

    static Remedy.Registered registered(ResultSet row, int n) throws SQLException {
        return new Remedy.Registered(
                row.getLong("id"),
                RemedyKind.valueOf(row.getString("kind")),
                row.getString("organ"),
                row.getString("keeper"),
                row.getString("application"));
    }

    private byte @Nullable [] sealed(long remedy, RemedyParticulars personal) {
        return personal.details().isEmpty() ? null : vault.sealText(context(remedy), json(personal));
    }

    /** Sealed for its record: moved to another one it does not open there. */
    private static String context(long remedy) {
        return "remedy.step:" + remedy;
    }

    private static String json(RemedyParticulars given) {
        Map<String, String> details = new TreeMap<>();
        given.details().forEach((detail, text) -> details.put(detail.name(), text));
        return JSON.writeValueAsString(details);
    }

    private static RemedyParticulars particulars(String json) {
        Map<RemedyDetail, String> details = new EnumMap<>(RemedyDetail.class);
        JSON.readValue(json, DETAILS).forEach((name, text) -> details.put(RemedyDetail.valueOf(name), text));
        return new RemedyParticulars(details);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        return new Row(
                row.getLong("remedy"),
                new RemedyStep(
                        row.getInt("seq"),
                        RemedyAction.valueOf(row.getString("action")),
                        from == null ? null : RemedyStage.valueOf(from),
                        RemedyStage.valueOf(row.getString("to_stage")),
                        row.getObject("voids", Integer.class),
                        row.getLong("person"),
                        row.getString("person_name"),
                        Duty.valueOf(row.getString("duty")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("on_day", LocalDate.class),
                        particulars(row.getString("detail"))));
    }
}
