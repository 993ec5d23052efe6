package cn.yangguang.appraisal;

import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpinionStore {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String SELECT = """
            select o.id, o.organ, o.disclosure, o.item, o.satisfaction, o.comment, o.at, l.shown, l.reason, l.person_name, l.at as looked_at
              from appraisal.opinion o
              left join lateral (select shown, reason, person_name, at from appraisal.look where opinion = o.id order by seq desc limit 1) l on true
            """;
    private static final String COUNTS = """
            count(*) filter (where satisfaction = 'SATISFIED') as satisfied,
            count(*) filter (where satisfaction = 'FAIR') as fair,
            count(*) filter (where satisfaction = 'UNSATISFIED') as unsatisfied
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    OpinionStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** How it came: by which voice, from which place, with which form. */
    record Came(String voice, String place, String once, Instant at) {}

    /** @return false when this voice has spoken of the item, or this form was sent, already */
    boolean insert(String organ, long disclosure, String item, Satisfaction satisfaction, String comment, Came came) {
        return jdbc.sql("""
                        insert into appraisal.opinion (organ, disclosure, item, satisfaction, comment, voice, place, once, at)
                        values (:organ, :disclosure, :item, :satisfaction, :comment, :voice, :place, :once, :at)
                        on conflict do nothing
                        """)
                        .param("organ", organ)
                        .param("disclosure", disclosure)
                        .param("item", item)
                        .param("satisfaction", satisfaction.name())
                        .param("comment", comment.isEmpty() ? null : vault.sealText(context(disclosure), comment))
                        .param("voice", came.voice())
                        .param("place", came.place())
                        .param("once", came.once())
                        .param("at", came.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean sent(String once) {
        return jdbc.sql("select exists (select from appraisal.opinion where once = :once)")
                .param("once", once)
                .query(Boolean.class)
                .single();
    }

    long from(long disclosure, String place) {
        return jdbc.sql("select count(*) from appraisal.opinion where disclosure = :disclosure and place = :place")
                .param("disclosure", disclosure)
                .param("place", place)
                .query(Long.class)
                .single();
    }

    /** What was said of each item of which so many spoke. */
    Map<Long, Verdict> spokenOf(int least) {
        return jdbc
                .sql("select disclosure, " + COUNTS
                        + " from appraisal.opinion group by disclosure having count(*) >= :least")
                .param("least", least)
                .query((row, n) -> Map.entry(row.getLong("disclosure"), verdict(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Verdict of(long disclosure) {
        return jdbc.sql("select " + COUNTS + " from appraisal.opinion where disclosure = :disclosure")
                .param("disclosure", disclosure)
                .query((row, n) -> verdict(row))
                .single();
    }

    /** What was said of each organ's items in a year; organs of whose items nobody spoke are absent. */
    Map<String, Verdict> of(Collection<String> organs, int year) {
        if (organs.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select organ, " + COUNTS
                                + " from appraisal.opinion where organ in (:organs) and at >= :from and at < :until group by organ")
                .param("organs", organs)
                .param("from", begin(year))
                .param("until", begin(year + 1))
                .query((row, n) -> Map.entry(row.getString("organ"), verdict(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The items of which most was said in the year, the most spoken of first. */
    List<Opinions.OfItem> items(Collection<String> organs, int year, int most) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("select organ, min(item) as item, " + COUNTS + """
                          from appraisal.opinion where organ in (:organs) and at >= :from and at < :until
                         group by organ, disclosure order by count(*) desc, disclosure limit :most
                        """)
                        .param("organs", organs)
                        .param("from", begin(year))
                        .param("until", begin(year + 1))
                        .param("most", most)
                        .query((row, n) ->
                                new Opinions.OfItem(row.getString("organ"), row.getString("item"), verdict(row)))
                        .list();
    }

    /** The comments that nobody looked at, the oldest first. */
    List<Opinion> waiting(Collection<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SELECT
                                        + " where o.organ in (:organs) and o.comment is not null and l.at is null order by o.at, o.id")
                        .param("organs", organs)
                        .query(this::opinion)
                        .list();
    }

    /** The comments somebody looked at, the newest first. */
    List<Opinion> looked(Collection<String> organs, int most) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SELECT
                                        + " where o.organ in (:organs) and l.at is not null order by l.at desc, o.id desc limit :most")
                        .param("organs", organs)
                        .param("most", most)
                        .query(this::opinion)
                        .list();
    }

    /** The comments that may stand beside the item, the newest first. */
    List<Opinion> shown(long disclosure, int most) {
        return jdbc.sql(SELECT
                        + " where o.disclosure = :disclosure and l.shown order by o.at desc, o.id desc limit :most")
                .param("disclosure", disclosure)
                .param("most", most)
                .query(this::opinion)
                .list();
    }

    Optional<Opinion> lock(long id) {
        return jdbc.sql(SELECT + " where o.id = :id for update of o")
                .param("id", id)
                .query(this::opinion)
                .optional();
    }

    void look(long opinion, boolean shown, String reason, long person, String name, Instant at) {
        jdbc.sql("""
                        insert into appraisal.look (opinion, seq, shown, reason, person, person_name, at)
                        select :opinion, coalesce(max(seq), 0) + 1, :shown, :reason, :person, :name, :at
                          from appraisal.look where opinion = :opinion
                        """)
                .param("opinion", opinion)
                .param("shown", shown)
                .param("reason", reason)
                .param("person", person)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Opinion opinion(ResultSet row, int n) throws SQLException {
        byte[] sealed = row.getBytes("comment");
        long disclosure = row.getLong("disclosure");
        OffsetDateTime looked = row.getObject("looked_at", OffsetDateTime.class);
        return new Opinion(
                row.getLong("id"),
                row.getString("organ"),
                disclosure,
                row.getString("item"),
                Satisfaction.valueOf(row.getString("satisfaction")),
                sealed == null ? "" : vault.openText(context(disclosure), sealed),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                looked == null
                        ? null
                        : new Opinion.Look(
                                row.getBoolean("shown"),
                                row.getString("reason"),
                                row.getString("person_name"),
                                looked.toInstant()));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(row.getLong("satisfied"), row.getLong("fair"), row.getLong("unsatisfied"));
    }

    private static OffsetDateTime begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(SHANGHAI).toOffsetDateTime();
    }

    private static String context(long disclosure) {
        return "appraisal.comment:" + disclosure;
    }
}
