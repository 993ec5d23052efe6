package cn.yangguang.objection;

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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Objections and their steps as rows. Objector, code and details are sealed: nothing in the rows tells who said what. */
@Repository
class ObjectionStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS = "id, number, village, township, channel, received_on, anonymous";

    private record Row(long objection, Step step) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    ObjectionStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What the form made before. Forms with this key wait for each other until the transaction ends. */
    Optional<Registered> ofForm(String once) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('objection/' || :once, 0))")
                .param("once", once)
                .query((row, n) -> "")
                .single();
        return jdbc.sql("select " + COLUMNS + " from objection.objection where once = :once")
                .param("once", once)
                .query(ObjectionStore::registered)
                .optional();
    }

    /** The next running number of the township's year; the row lock makes numbers gap-free and unique. */
    int next(String township, int year) {
        return jdbc.sql("""
                        insert into objection.series (organ, year, last) values (:organ, :year, 1)
                        on conflict (organ, year) do update set last = series.last + 1 returning last
                        """)
                .param("organ", township)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    Registered insert(Registered wanted, Objector objector, String code, String once, Instant now) {
        return jdbc.sql("""
                        insert into objection.objection (number, village, township, channel, received_on, anonymous, objector, code, once, stage, created_at)
                        values (:number, :village, :township, :channel, :received, :anonymous, :objector, :code, :once, 'RECEIVED', :now) returning\s
                        """ + COLUMNS)
                .param("number", wanted.number())
                .param("village", wanted.village())
                .param("township", wanted.township())
                .param("channel", wanted.channel().name())
                .param("received", wanted.receivedOn())
                .param("anonymous", wanted.anonymous())
                .param("objector", vault.sealText(objector(wanted.number()), JSON.writeValueAsString(objector)))
                .param("code", vault.sealText(code(wanted.number()), code))
                .param("once", once)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ObjectionStore::registered)
                .single();
    }

    Optional<Registered> find(String number, boolean locking) {
        return jdbc.sql("select " + COLUMNS + " from objection.objection where number = :number"
                        + (locking ? " for update" : ""))
                .param("number", number)
                .query(ObjectionStore::registered)
                .optional();
    }

    /** Those of these townships or villages, the newest first, at most 2,000. */
    List<Registered> list(Set<String> townships, Set<String> villages) {
        return townships.isEmpty() && villages.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + """
                         from objection.objection where township = any(:townships) or village = any(:villages)
                         order by received_on desc, id desc limit 2000
                        """)
                        .param("townships", townships.toArray(String[]::new))
                        .param("villages", villages.toArray(String[]::new))
                        .query(ObjectionStore::registered)
                        .list();
    }

    Objector objector(Registered registered) {
        byte[] sealed = jdbc.sql("select objector from objection.objection where id = :id")
                .param("id", registered.id())
                .query(byte[].class)
                .single();
        return JSON.readValue(vault.openText(objector(registered.number()), sealed), Objector.class);
    }

    String code(Registered registered) {
        byte[] sealed = jdbc.sql("select code from objection.objection where id = :id")
                .param("id", registered.id())
                .query(byte[].class)
                .single();
        return vault.openText(code(registered.number()), sealed);
    }

    void append(Registered registered, Step step) {
        Stage from = step.from();
        Hand hand = step.hand();
        jdbc.sql("""
                        insert into objection.step (objection, seq, action, from_stage, to_stage, person, person_name, hand, at, on_day, sealed)
                        values (:id, :seq, :action, :from, :to, :person, :name, :hand, :at, :on, :sealed)
                        """)
                .param("id", registered.id())
                .param("seq", step.seq())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("hand", hand == null ? null : hand.name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("on", step.on())
                .param(
                        "sealed",
                        vault.sealText(
                                step(registered.id(), step.seq()),
                                step.particulars().written()))
                .update();
        jdbc.sql("update objection.objection set stage = :stage where id = :id")
                .param("stage", step.to().name())
                .param("id", registered.id())
                .update();
    }

    /** The steps of many objections at once. */
    Map<Long, List<Step>> steps(Collection<Long> objections) {
        return objections.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                        select objection, seq, action, from_stage, to_stage, person, person_name, hand, at, on_day, sealed
                          from objection.step where objection in (:ids) order by objection, seq
                        """).param("ids", objections).query(this::row).list().stream()
                        .collect(Collectors.groupingBy(
                                Row::objection, Collectors.mapping(Row::step, Collectors.toList())));
    }

    List<Deadlines.Limit> limits() {
        return jdbc.sql("select organ, valid_from, accept_days, answer_days from objection.deadline")
                .query((row, n) -> new Deadlines.Limit(
                        row.getString("organ"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("accept_days"),
                        row.getInt("answer_days")))
                .list();
    }

    /** What the village published under the item after the moment: index numbers, the first first. */
    List<String> publishedSince(String village, String item, Instant since) {
        return jdbc.sql("""
                        select index_number from disclosure.v_live_edition
                         where organ = :village and category = :item and published_at > :since order by published_at
                        """)
                .param("village", village)
                .param("item", item)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getString("index_number"))
                .list();
    }

    /** Codes and titles of what villages publish. */
    Map<String, String> items() {
        Map<String, String> items = new TreeMap<>();
        jdbc.sql("select code, title from catalogue.v_category where code ~ '^V[0-9]{2}$'")
                .query(row -> {
                    items.put(row.getString("code"), row.getString("title"));
                });
        return items;
    }

    private static String objector(String number) {
        return "objection.objector:" + number;
    }

    private static String code(String number) {
        return "objection.code:" + number;
    }

    private static String step(long objection, int seq) {
        return "objection.step:" + objection + "/" + seq;
    }

    private static Registered registered(ResultSet row, int n) throws SQLException {
        return new Registered(
                row.getLong("id"),
                row.getString("number"),
                row.getString("village"),
                row.getString("township"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("anonymous"));
    }

    private Row row(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        String hand = row.getString("hand");
        long id = row.getLong("objection");
        int seq = row.getInt("seq");
        return new Row(
                id,
                new Step(
                        seq,
                        Action.valueOf(row.getString("action")),
                        from == null ? null : Stage.valueOf(from),
                        Stage.valueOf(row.getString("to_stage")),
                        row.getObject("person", Long.class),
                        row.getString("person_name"),
                        hand == null ? null : Hand.valueOf(hand),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("on_day", LocalDate.class),
                        Particulars.read(vault.openText(step(id, seq), row.getBytes("sealed")), Detail.class)));
    }
}
