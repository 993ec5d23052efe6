package cn.yangguang.directive;

import cn.yangguang.enclosure.Taken;
import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import cn.yangguang.vault.Sha256;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders, their addressees, steps, letters and files as rows. */
@Repository
class DirectiveStore {

    private static final int MOST = 2_000;
    private static final String SELECT = """
            select id, organ, begun_on, (select array_agg(a.organ order by a.organ) from directive.addressee a where a.directive = d.id) as addressees
              from directive.directive d
            """;

    private record Row(long directive, Step step) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    DirectiveStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What the form made before. Forms with this key wait for each other until the transaction ends. */
    Optional<Long> ofForm(String once) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('directive/' || :once, 0))")
                .param("once", once)
                .query((row, n) -> "")
                .single();
        return jdbc.sql("select id from directive.directive where once = :once")
                .param("once", once)
                .query(Long.class)
                .optional();
    }

    Registered insert(Registered wanted, String once) {
        long id = jdbc.sql("""
                        insert into directive.directive (organ, begun_on, once, stage) values (:organ, :begun, :once, 'DRAFTED') returning id
                        """)
                .param("organ", wanted.organ())
                .param("begun", wanted.begunOn())
                .param("once", once)
                .query(Long.class)
                .single();
        wanted.addressees()
                .forEach(
                        addressee -> jdbc.sql("insert into directive.addressee (directive, organ) values (:id, :organ)")
                                .param("id", id)
                                .param("organ", addressee)
                                .update());
        return new Registered(id, wanted.organ(), wanted.addressees(), wanted.begunOn());
    }

    Optional<Registered> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(DirectiveStore::registered)
                .optional();
    }

    /** The same, and nobody else acts on it until the transaction ends. */
    Optional<Registered> lock(long id) {
        jdbc.sql("select id from directive.directive where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** Those given by these organs or to these ones, the newest first, at most 2,000. */
    List<Registered> list(Set<String> issuers, Set<String> addressees) {
        return jdbc.sql(SELECT + """
                         where organ = any(:issuers)
                            or exists (select from directive.addressee a where a.directive = d.id and a.organ = any(:addressees))
                         order by id desc limit :most
                        """)
                .param("issuers", issuers.toArray(String[]::new))
                .param("addressees", addressees.toArray(String[]::new))
                .param("most", MOST)
                .query(DirectiveStore::registered)
                .list();
    }

    /** The next running number of the mark's year; its row stays locked until the transaction ends. */
    int next(String organ, String mark, int year) {
        return jdbc.sql("""
                        insert into directive.series (organ, mark, year, last) values (:organ, :mark, :year, 1)
                        on conflict (organ, mark, year) do update set last = series.last + 1 returning last
                        """)
                .param("organ", organ)
                .param("mark", mark)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** The mark the organ used last; empty when it used none yet. */
    Optional<String> lastMark(String organ) {
        return jdbc.sql("select mark from directive.series where organ = :organ order by year desc, last desc limit 1")
                .param("organ", organ)
                .query(String.class)
                .optional();
    }

    void number(long id, String number, LocalDate on) {
        jdbc.sql("update directive.directive set number = :number, issued_on = :on where id = :id")
                .param("number", number)
                .param("on", on)
                .param("id", id)
                .update();
    }

    void append(Directive before, Step step) {
        long id = before.registered().id();
        Stage from = step.from();
        jdbc.sql("""
                        insert into directive.step (directive, seq, addressee, action, from_stage, to_stage, person, person_name, duty, at, sealed)
                        values (:id, :seq, :addressee, :action, :from, :to, :person, :name, :duty, :at, :sealed)
                        """)
                .param("id", id)
                .param("seq", step.seq())
                .param("addressee", step.addressee())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("duty", step.duty().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param(
                        "sealed",
                        vault.sealText(
                                context(id, step.seq()), step.particulars().written()))
                .update();
        copyStages(id, step);
    }

    private void copyStages(long id, Step step) {
        if (step.addressee() == null) {
            jdbc.sql("update directive.directive set stage = :stage where id = :id")
                    .param("stage", step.to().name())
                    .param("id", id)
                    .update();
        }
        if (step.action() == Action.ISSUE) {
            jdbc.sql("update directive.addressee set stage = 'WAITING' where directive = :id")
                    .param("id", id)
                    .update();
        }
        if (step.addressee() != null) {
            jdbc.sql("update directive.addressee set stage = :stage where directive = :id and organ = :organ")
                    .param("stage", step.to().name())
                    .param("id", id)
                    .param("organ", step.addressee())
                    .update();
        }
    }

    List<Directive> fold(Collection<Registered> registered) {
        Map<Long, List<Step>> steps =
                steps(registered.stream().map(Registered::id).toList());
        return registered.stream()
                .map(one -> Directive.of(one, steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    Directive fold(Registered registered) {
        return fold(List.of(registered)).getFirst();
    }

    /** The stages that stand beside the steps, by addressee; the order's own under the empty key. */
    Map<String, Stage> stages(long id) {
        Map<String, Stage> stages = new TreeMap<>();
        jdbc.sql("""
                        select '' as organ, stage from directive.directive where id = :id
                        union all select organ, stage from directive.addressee where directive = :id and stage is not null
                        """).param("id", id).query(row -> {
            stages.put(row.getString("organ"), Stage.valueOf(row.getString("stage")));
        });
        return stages;
    }

    void keep(long id, int seq, Taken.Kept file, Instant at) {
        jdbc.sql(
                        "insert into directive.enclosure (directive, seq, name, hash, kept_at) values (:id, :seq, :name, :hash, :at)")
                .param("id", id)
                .param("seq", seq)
                .param("name", file.name())
                .param("hash", file.hash())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Enclosed> enclosed(long id) {
        return jdbc.sql("select id, seq, name, hash from directive.enclosure where directive = :id order by id")
                .param("id", id)
                .query((row, n) -> new Enclosed(
                        row.getLong("id"), row.getInt("seq"), row.getString("name"), row.getString("hash")))
                .list();
    }

    void seal(long id, byte[] docx) {
        jdbc.sql("insert into directive.letter (directive, sealed, sha256) values (:id, :sealed, :hash)")
                .param("id", id)
                .param("sealed", vault.seal(letter(id), docx))
                .param("hash", Sha256.of(docx))
                .update();
    }

    Optional<byte[]> letterOf(long id) {
        return jdbc.sql("select sealed from directive.letter where directive = :id")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(kept -> vault.open(letter(id), kept));
    }

    List<Term> terms() {
        return jdbc.sql("select organ, valid_from, acknowledge, judge from directive.term")
                .query((row, n) -> new Term(
                        row.getString("organ"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("acknowledge"),
                        row.getInt("judge")))
                .list();
    }

    private Map<Long, List<Step>> steps(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                        select directive, seq, addressee, action, from_stage, to_stage, person, person_name, duty, at, sealed
                          from directive.step where directive in (:ids) order by directive, seq
                        """).param("ids", ids).query(this::row).list().stream()
                        .collect(Collectors.groupingBy(
                                Row::directive, Collectors.mapping(Row::step, Collectors.toList())));
    }

    private static String context(long id, int seq) {
        return "directive.step:" + id + "/" + seq;
    }

    private static String letter(long id) {
        return "directive.letter:" + id;
    }

    private static Registered registered(ResultSet row, int n) throws SQLException {
        return new Registered(
                row.getLong("id"),
                row.getString("organ"),
                List.of((String[]) row.getArray("addressees").getArray()),
                row.getObject("begun_on", LocalDate.class));
    }

    private Row row(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        long id = row.getLong("directive");
        int seq = row.getInt("seq");
        return new Row(
                id,
                new Step(
                        seq,
                        row.getString("addressee"),
                        Action.valueOf(row.getString("action")),
                        from == null ? null : Stage.valueOf(from),
                        Stage.valueOf(row.getString("to_stage")),
                        row.getLong("person"),
                        row.getString("person_name"),
                        Duty.valueOf(row.getString("duty")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Particulars.read(vault.openText(context(id, seq), row.getBytes("sealed")), Detail.class)));
    }
}
