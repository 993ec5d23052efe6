package cn.yangguang.sms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SmsTemplateStore {

    private final JdbcClient jdbc;

    SmsTemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TemplateKind, String> of(String organ) {
        var words = new EnumMap<TemplateKind, String>(TemplateKind.class);
        jdbc.sql("select kind, words from sms.template where organ = :organ")
                .param("organ", organ)
                .query(row -> {
                    words.put(TemplateKind.valueOf(row.getString("kind")), row.getString("words"));
                });
        return words;
    }

    void put(String organ, TemplateKind kind, String words, Instant at, String by) {
        jdbc.sql("""
                        insert into sms.template (organ, kind, words, changed_at, changed_by) values (:organ, :kind, :words, :at, :by)
                        on conflict (organ, kind) do update set words = excluded.words, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("organ", organ)
                .param("kind", kind.name())
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
