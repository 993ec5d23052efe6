package cn.yangguang.issuing;

import cn.yangguang.journal.Actor;
import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who was served where stays closed; ways, days and results are open for counting. */
@Repository
class ServiceStore {
    private static final String CONTEXT = "issuing.service/";
    private static final String COLUMNS = """
            select id, letter, way, result, handed_on, signed_on, sent_at, particulars, proof_type, voids, recorded_at, recorded_by_name
              from issuing.service
            """;

    private record Particulars(String recipient, String address, boolean statePost, String proofNumber, String note) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    ServiceStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    long add(
            long letter,
            ServiceEntry entry,
            byte @Nullable [] proof,
            @Nullable String type,
            @Nullable Long voids,
            Instant at,
            Actor actor) {
        String context = CONTEXT + letter;
        var particulars = new Particulars(
                entry.recipient(), entry.address(), entry.statePost(), entry.proofNumber(), entry.note());
        return jdbc.sql("""
                        insert into issuing.service (letter, way, result, handed_on, signed_on, sent_at, particulars, proof, proof_type,
                          voids, recorded_at, recorded_by, recorded_by_name)
                        values (:letter, :way, :result, :handed, :signed, :sent, :particulars, :proof, :type,
                          :voids, :at, :person, :name)
                        returning id
                        """)
                .param("letter", letter)
                .param("way", entry.way().name())
                .param("result", entry.result().name())
                .param("handed", entry.handedOn(), Types.DATE)
                .param("signed", entry.signedOn(), Types.DATE)
                .param("sent", entry.sentAt() == null ? null : entry.sentAt().atOffset(ZoneOffset.UTC))
                .param(
                        "particulars",
                        vault.sealText(context, JsonMapper.shared().writeValueAsString(particulars)))
                .param("proof", proof == null ? null : vault.seal(context, proof), Types.BINARY)
                .param("type", type)
                .param("voids", voids, Types.BIGINT)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", actor.person(), Types.BIGINT)
                .param("name", actor.name())
                .query(Long.class)
                .single();
    }

    List<ServiceRecord> of(long letter) {
        return jdbc.sql(COLUMNS + " where letter = :letter order by id")
                .param("letter", letter)
                .query(this::record)
                .list();
    }

    Optional<ServiceRecord> find(long id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(this::record)
                .optional();
    }

    Optional<byte[]> proof(long id) {
        return jdbc.sql("select letter, proof from issuing.service where id = :id and proof is not null")
                .param("id", id)
                .query((row, number) -> vault.open(CONTEXT + row.getLong("letter"), row.getBytes("proof")))
                .optional();
    }

    private ServiceRecord record(ResultSet row, int number) throws SQLException {
        long letter = row.getLong("letter");
        var particulars = JsonMapper.shared()
                .readValue(vault.openText(CONTEXT + letter, row.getBytes("particulars")), Particulars.class);
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        var entry = new ServiceEntry(
                ServiceWay.valueOf(row.getString("way")),
                ServiceResult.valueOf(row.getString("result")),
                particulars.recipient(),
                particulars.address(),
                row.getObject("handed_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                sent == null ? null : sent.toInstant(),
                particulars.statePost(),
                particulars.proofNumber(),
                particulars.note());
        long voided = row.getLong("voids");
        Long voids = row.wasNull() ? null : voided;
        return new ServiceRecord(
                row.getLong("id"),
                letter,
                entry,
                row.getString("proof_type"),
                voids,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"));
    }
}
