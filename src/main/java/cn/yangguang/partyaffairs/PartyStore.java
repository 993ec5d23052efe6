package cn.yangguang.partyaffairs;

import cn.yangguang.partyaffairs.PartyPublication.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartyStore {

    private static final String ALL = """
            select id, organ, item, scope, title, body, written_by, writer_name, published_on, coalesce(signer_name, '') as signer, withdrawn_on
              from partyaffairs.publication
            """;

    private final JdbcClient jdbc;

    PartyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PartyItem> items() {
        return jdbc.sql("select code, title, basis from partyaffairs.item order by position")
                .query((row, n) -> new PartyItem(row.getString("code"), row.getString("title"), row.getString("basis")))
                .list();
    }

    List<PartyPublication> of(String organ) {
        return jdbc.sql(ALL + " where organ = :organ order by published_on desc nulls first, id desc limit 300")
                .param("organ", organ)
                .query(PartyStore::publication)
                .list();
    }

    Optional<PartyPublication> find(long id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id)
                .query(PartyStore::publication)
                .optional();
    }

    long insert(PartyPublication draft, Instant at) {
        return jdbc.sql("""
                        insert into partyaffairs.publication (organ, item, scope, title, body, written_at, written_by, writer_name)
                        values (:organ, :item, :scope, :title, :body, :at, :by, :name) returning id
                        """)
                .param("organ", draft.organ())
                .param("item", draft.item())
                .param("scope", draft.scope().name())
                .param("title", draft.title())
                .param("body", draft.body())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", draft.writtenBy())
                .param("name", draft.writer())
                .query(Long.class)
                .single();
    }

    boolean publish(long id, LocalDate on, String signer) {
        return jdbc.sql(
                                "update partyaffairs.publication set published_on = :on, signer_name = :signer where id = :id and published_on is null")
                        .param("id", id)
                        .param("on", on)
                        .param("signer", signer)
                        .update()
                == 1;
    }

    boolean withdraw(long id, LocalDate on) {
        return jdbc.sql("""
                        update partyaffairs.publication set withdrawn_on = :on where id = :id and published_on is not null and withdrawn_on is null
                        """).param("id", id).param("on", on).update() == 1;
    }

    private static PartyPublication publication(ResultSet row, int n) throws SQLException {
        return new PartyPublication(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("item"),
                Scope.valueOf(row.getString("scope")),
                row.getString("title"),
                row.getString("body"),
                row.getLong("written_by"),
                row.getString("writer_name"),
                row.getObject("published_on", LocalDate.class),
                row.getString("signer"),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
