package cn.yangguang.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recipients, packages, what is in them, receipts. */
@Repository
class HandoverStore {

    private static final String PARCEL = """
            select p.id, p.organ, p.recipient, c.kind, c.name, c.contact, c.active, p.day_from, p.day_to, p.supplement, p.made_at, p.made_by,
                   p.sha256, coalesce(p.bytes, 0) as bytes, p.dropped_at, p.drop_reason, r.received_on, r.person_name, r.number, r.scan, r.recorded_by,
                   (select count(*)::int from handover.entry n where n.package = p.id) as entries,
                   (select count(*)::int from handover.entry n where n.package = p.id and not n.withdrawn
                       and not exists (select from disclosure.v_visible_edition v where v.disclosure = n.disclosure and v.edition = n.edition)) as gone
              from handover.package p
              join handover.recipient c on c.id = p.recipient
              left join handover.receipt r on r.package = p.id
            """;

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long something may wait; see {@code handover.term}. */
    record Term(int months, int receiptDays) {}

    Term term(LocalDate on) {
        return jdbc.sql(
                        "select months, receipt_days from handover.term where valid_from <= :on order by valid_from desc limit 1")
                .param("on", on)
                .query(Term.class)
                .optional()
                .orElse(new Term(12, 30));
    }

    List<Recipient> recipients(String organ) {
        return jdbc.sql(
                        "select id, organ, kind, name, contact, active from handover.recipient where organ = :organ order by kind, name")
                .param("organ", organ)
                .query(new SimplePropertyRowMapper<>(Recipient.class))
                .list();
    }

    /** Adds, or changes what is known of one with the same name. */
    long put(String organ, Recipient.Kind kind, String name, String contact, boolean active) {
        return jdbc.sql("""
                        insert into handover.recipient (organ, kind, name, contact, active) values (:organ, :kind, :name, :contact, :active)
                        on conflict (organ, name) do update set kind = excluded.kind, contact = excluded.contact, active = excluded.active
                        returning id
                        """)
                .param("organ", organ)
                .param("kind", kind.name())
                .param("name", name)
                .param("contact", contact)
                .param("active", active)
                .query(Long.class)
                .single();
    }

    /** Two packages for one recipient are put together one after the other, so that nothing is in both. */
    void lock(long recipient) {
        jdbc.sql("select id from handover.recipient where id = :id for update")
                .param("id", recipient)
                .query(Long.class)
                .single();
    }

    long begin(
            String organ,
            long recipient,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean supplement,
            Instant now,
            String person) {
        return jdbc.sql("""
                        insert into handover.package (organ, recipient, day_from, day_to, supplement, made_at, made_by)
                        values (:organ, :recipient, cast(:from as date), cast(:to as date), :supplement, :now, :person) returning id
                        """)
                .param("organ", organ)
                .param("recipient", recipient)
                .param("from", from)
                .param("to", to)
                .param("supplement", supplement)
                .param("now", utc(now))
                .param("person", person)
                .query(Long.class)
                .single();
    }

    void enter(long parcel, int position, HandoverQueries.Candidate candidate) {
        jdbc.sql("""
                        insert into handover.entry (package, position, disclosure, edition, withdrawn)
                        values (:parcel, :position, :disclosure, :edition, :withdrawn)
                        """)
                .param("parcel", parcel)
                .param("position", position)
                .param("disclosure", candidate.disclosure())
                .param("edition", candidate.edition())
                .param("withdrawn", candidate.withdrawn())
                .update();
    }

    /** Once; what another program found first stays. */
    void seal(long parcel, String sha256, long bytes) {
        jdbc.sql("update handover.package set sha256 = :hash, bytes = :bytes where id = :id and sha256 is null")
                .param("hash", sha256)
                .param("bytes", bytes)
                .param("id", parcel)
                .update();
    }

    List<Long> unsealed() {
        return jdbc.sql("select id from handover.package where sha256 is null and dropped_at is null order by id")
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    void drop(long parcel, Instant now, String person, String reason) {
        jdbc.sql(
                        "update handover.package set dropped_at = :now, dropped_by = :person, drop_reason = :reason where id = :id and dropped_at is null")
                .param("now", utc(now))
                .param("person", person)
                .param("reason", reason)
                .param("id", parcel)
                .update();
    }

    void receive(long parcel, Parcel.Receipt receipt, Instant now) {
        jdbc.sql("""
                        insert into handover.receipt (package, received_on, person_name, number, scan, recorded_at, recorded_by)
                        values (:parcel, cast(:on as date), :person, :number, :scan, :now, :by)
                        """)
                .param("parcel", parcel)
                .param("on", receipt.receivedOn())
                .param("person", receipt.personName())
                .param("number", receipt.number())
                .param("scan", receipt.scan())
                .param("now", utc(now))
                .param("by", receipt.recordedBy())
                .update();
    }

    Optional<Parcel> parcel(long id) {
        return jdbc.sql(PARCEL + " where p.id = :id")
                .param("id", id)
                .query(HandoverStore::parcel)
                .optional();
    }

    /** A receipt and a dropping of the same package wait for each other. */
    Optional<Parcel> locked(long id) {
        jdbc.sql("select id from handover.package where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
        return parcel(id);
    }

    List<Parcel> of(String organ) {
        return jdbc.sql(PARCEL + " where p.organ = :organ order by p.id desc")
                .param("organ", organ)
                .query(HandoverStore::parcel)
                .list();
    }

    /** Made before the day, neither received nor dropped. */
    List<Parcel> waiting(Collection<String> organs, LocalDate before) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(PARCEL + """
                         where p.organ in (:organs) and r.package is null and p.dropped_at is null
                           and (p.made_at at time zone 'Asia/Shanghai')::date < :before order by p.id
                        """)
                        .param("organs", organs)
                        .param("before", before)
                        .query(HandoverStore::parcel)
                        .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Parcel parcel(ResultSet row, int n) throws SQLException {
        String organ = row.getString("organ");
        LocalDate received = row.getObject("received_on", LocalDate.class);
        OffsetDateTime dropped = row.getObject("dropped_at", OffsetDateTime.class);
        return new Parcel(
                row.getLong("id"),
                organ,
                new Recipient(
                        row.getLong("recipient"),
                        organ,
                        Recipient.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("contact"),
                        row.getBoolean("active")),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                row.getBoolean("supplement"),
                Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("made_by"),
                row.getInt("entries"),
                row.getInt("gone"),
                row.getString("sha256"),
                row.getLong("bytes"),
                received == null
                        ? null
                        : new Parcel.Receipt(
                                received,
                                row.getString("person_name"),
                                row.getString("number"),
                                row.getString("scan"),
                                row.getString("recorded_by")),
                dropped == null ? null : dropped.toInstant(),
                row.getString("drop_reason"));
    }
}
