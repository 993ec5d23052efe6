package cn.yangguang.sms;

import cn.yangguang.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people wrote back, sealed. */
@Repository
class ReplyStore {

    private static final String SAID = "sms.said";

    private final JdbcClient jdbc;
    private final Vault vault;

    ReplyStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @return false when it was heard before */
    boolean keep(
            long account, String organ, Heard.Received heard, @Nullable Long recipient, boolean leaves, Instant at) {
        return jdbc.sql("""
                        insert into sms.incoming (account, msgid, organ, recipient, kind, said, heard_at)
                        values (:account, :msgid, :organ, :recipient, :kind, :said, :at) on conflict do nothing
                        """)
                        .param("account", account)
                        .param("msgid", heard.number())
                        .param("organ", organ)
                        .param("recipient", recipient)
                        .param("kind", leaves ? "LEAVE" : "WORDS")
                        .param("said", vault.sealText(SAID, heard.phone() + "\n" + heard.text()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The newest first, of those that said more than 退订. */
    List<SmsReplies.Reply> of(Collection<String> organs, int most) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select said, heard_at from sms.incoming where organ in (:organs) and kind = 'WORDS' order by heard_at desc, id desc limit :most
                        """)
                        .param("organs", organs)
                        .param("most", most)
                        .query((row, n) -> {
                            String[] said =
                                    vault.openText(SAID, row.getBytes("said")).split("\n", 2);
                            return new SmsReplies.Reply(
                                    Phone.masked(said[0]),
                                    said[1],
                                    row.getObject("heard_at", OffsetDateTime.class)
                                            .toInstant());
                        })
                        .list();
    }
}
