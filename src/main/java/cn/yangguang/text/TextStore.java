package cn.yangguang.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextStore {

    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(String hash, FileText text, Instant at) {
        Unread unread = text.unread();
        jdbc.sql("""
                        insert into text.file_text (hash, text, cut, unread, read_at)
                        values (:hash, :text, :cut, :unread, :at) on conflict (hash) do nothing
                        """)
                .param("hash", hash)
                .param("text", text.text())
                .param("cut", text.cut())
                .param("unread", unread == null ? null : unread.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<String, FileText> find(Collection<String> hashes) {
        Map<String, FileText> found = new HashMap<>();
        if (!hashes.isEmpty()) {
            jdbc.sql("select hash, text, cut, unread from text.file_text where hash in (:hashes)")
                    .param("hashes", hashes)
                    .query(row -> {
                        found.put(row.getString("hash"), text(row));
                    });
        }
        return found;
    }

    private static FileText text(ResultSet row) throws SQLException {
        String unread = row.getString("unread");
        return new FileText(
                row.getString("text"), row.getBoolean("cut"), unread == null ? null : Unread.valueOf(unread));
    }
}
