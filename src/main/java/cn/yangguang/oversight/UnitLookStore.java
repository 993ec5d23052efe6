package cn.yangguang.oversight;

import cn.yangguang.identity.Duty;
import cn.yangguang.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks as rows; only ever added. */
@Repository
class UnitLookStore {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Vault vault;

    UnitLookStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Look look, long person) {
        jdbc.sql("""
                        insert into oversight.look (above, below, kind, number, person, person_name, duty, at, reason)
                        values (:above, :below, :kind, :number, :person, :name, :duty, :at, :reason)
                        """)
                .param("above", look.above())
                .param("below", look.below())
                .param("kind", look.kind())
                .param("number", look.number())
                .param("person", person)
                .param("name", look.who())
                .param("duty", look.duty().name())
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .param("reason", vault.sealText(context(look.kind(), look.number()), look.reason()))
                .update();
    }

    /** Looks at records of these units, or by people of these organs, the newest first, at most 500. */
    List<Look> of(Set<String> below, Set<String> above) {
        return jdbc.sql("""
                        select above, below, kind, number, person_name, duty, at, reason from oversight.look
                         where below = any(:below) or above = any(:above) order by id desc limit :most
                        """)
                .param("below", below.toArray(String[]::new))
                .param("above", above.toArray(String[]::new))
                .param("most", MOST)
                .query((row, n) -> new Look(
                        row.getString("above"),
                        row.getString("below"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getString("person_name"),
                        Duty.valueOf(row.getString("duty")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        vault.openText(
                                context(row.getString("kind"), row.getString("number")), row.getBytes("reason"))))
                .list();
    }

    long since(Set<String> below, Instant since) {
        return jdbc.sql("select count(*) from oversight.look where below = any(:below) and at >= :since")
                .param("below", below.toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static String context(String kind, String number) {
        return "oversight.look:" + kind + "/" + number;
    }
}
