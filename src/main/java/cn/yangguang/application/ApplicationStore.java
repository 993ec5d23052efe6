package cn.yangguang.application;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is fixed at receipt, and the copies of stage and items. */
@Repository
class ApplicationStore {

    private static final String COLUMNS =
            "id, number, organ, law, channel, received_on, applicant_type, applicant_mark";

    private final JdbcClient jdbc;

    ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next running number of the organ's year; the row lock makes numbers gap-free and unique. */
    int next(String organ, int year) {
        return jdbc.sql("""
                        insert into application.series (organ, year, last) values (:organ, :year, 1)
                        on conflict (organ, year) do update set last = series.last + 1 returning last
                        """)
                .param("organ", organ)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** @return the id; {@code registered.id()} is ignored */
    long insert(Registered registered, String codeMark, byte[] applicant, Stage stage, Instant now) {
        return jdbc.sql("""
                        insert into application.application
                          (number, organ, law, channel, received_on, applicant_type, applicant_mark, code_mark, applicant, stage, created_at)
                        values (:number, :organ, :law, :channel, :received, :type, :mark, :code, :applicant, :stage, :now) returning id
                        """)
                .param("number", registered.number())
                .param("organ", registered.organ())
                .param("law", registered.law().name())
                .param("channel", registered.channel().name())
                .param("received", registered.receivedOn())
                .param("type", registered.applicantType().name())
                .param("mark", registered.applicant())
                .param("code", codeMark)
                .param("applicant", applicant)
                .param("stage", stage.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Takes the row lock under which an act happens. */
    Optional<Registered> lock(long id) {
        return jdbc.sql("select " + COLUMNS + " from application.application where id = :id for update")
                .param("id", id)
                .query(ApplicationStore::registered)
                .optional();
    }

    Optional<Registered> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from application.application where id = :id")
                .param("id", id)
                .query(ApplicationStore::registered)
                .optional();
    }

    Optional<Registered> find(String number) {
        return jdbc.sql("select " + COLUMNS + " from application.application where number = :number")
                .param("number", number)
                .query(ApplicationStore::registered)
                .optional();
    }

    /** The case behind number and query code; nothing when either is wrong. */
    Optional<Registered> find(String number, String codeMark) {
        return jdbc.sql("select " + COLUMNS
                        + " from application.application where number = :number and code_mark = :mark")
                .param("number", number)
                .param("mark", codeMark)
                .query(ApplicationStore::registered)
                .optional();
    }

    /** Other cases of the same applicant at the organ, the newest first. */
    List<Registered> ofApplicant(String organ, String mark) {
        return jdbc.sql("select " + COLUMNS + """
                         from application.application where organ = :organ and applicant_mark = :mark
                         order by received_on desc, id desc
                        """)
                .param("organ", organ)
                .param("mark", mark)
                .query(ApplicationStore::registered)
                .list();
    }

    byte[] applicant(long id) {
        return jdbc.sql("select applicant from application.application where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** Writes the copies of what the steps say. */
    void keep(Case subject) {
        long id = subject.registered().id();
        jdbc.sql("update application.application set stage = :stage, round = :round where id = :id")
                .param("stage", subject.stage().name())
                .param("round", subject.round())
                .param("id", id)
                .update();
        jdbc.sql("delete from application.item where application = :id")
                .param("id", id)
                .update();
        for (Item item : subject.items()) {
            insert(id, item);
        }
    }

    private void insert(long id, Item item) {
        Item.Decision decision = item.decision();
        jdbc.sql("""
                        insert into application.item (application, number, text, outcome, decided_on)
                        values (:id, :number, :text, :outcome, :on)
                        """)
                .param("id", id)
                .param("number", item.number())
                .param("text", item.text())
                .param("outcome", decision == null ? null : decision.outcome().name())
                .param("on", decision == null ? null : decision.on())
                .update();
    }

    /** The copies as they stand: stage, round, then one line an item; compared with the steps by the replay check. */
    List<String> kept(long id) {
        return jdbc.sql("""
                        select stage || ' ' || round from application.application where id = :id
                        union all
                        select * from (select number || ' ' || text || ' ' || coalesce(outcome, '') || ' ' || coalesce(decided_on::text, '')
                                         from application.item where application = :id order by number) as items
                        """).param("id", id).query((row, n) -> row.getString(1)).list();
    }

    static List<String> copies(Case subject) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(subject.stage() + " " + subject.round()),
                        subject.items().stream().map(ApplicationStore::copy))
                .toList();
    }

    private static String copy(Item item) {
        Item.Decision decision = item.decision();
        return item.number() + " " + item.text() + " "
                + (decision == null ? " " : decision.outcome() + " " + decision.on());
    }

    static Registered registered(ResultSet row, int n) throws SQLException {
        return new Registered(
                row.getLong("id"),
                row.getString("number"),
                row.getString("organ"),
                LawVersion.valueOf(row.getString("law")),
                ReceiptChannel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getString("applicant_mark"));
    }
}
