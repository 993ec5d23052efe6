package cn.yangguang.wechat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pictures lie with WeChat already. */
@Repository
class ArticlePictureStore {

    private final JdbcClient jdbc;

    ArticlePictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(OfficialAccount account, String hash, String kind) {
        return jdbc.sql(
                        "select given from wechat.picture where host = :host and app = :app and hash = :hash and kind = :kind")
                .param("host", account.host())
                .param("app", account.app())
                .param("hash", hash)
                .param("kind", kind)
                .query(String.class)
                .optional();
    }

    void put(OfficialAccount account, String hash, String kind, String given, Instant now) {
        jdbc.sql("""
                        insert into wechat.picture (host, app, hash, kind, given, at) values (:host, :app, :hash, :kind, :given, :at)
                        on conflict (host, app, hash, kind) do update set given = excluded.given, at = excluded.at
                        """)
                .param("host", account.host())
                .param("app", account.app())
                .param("hash", hash)
                .param("kind", kind)
                .param("given", given)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** WeChat does not have it any more. */
    void forget(OfficialAccount account, String given) {
        jdbc.sql("delete from wechat.picture where host = :host and app = :app and given = :given")
                .param("host", account.host())
                .param("app", account.app())
                .param("given", given)
                .update();
    }
}
