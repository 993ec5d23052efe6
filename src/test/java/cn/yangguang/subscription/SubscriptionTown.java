package cn.yangguang.subscription;

import cn.yangguang.reading.PublicRows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county with a town below it, a mail account of the county, and items published today. */
final class SubscriptionTown {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final String county;
    final String town;
    private final JdbcClient jdbc;
    private final PublicRows rows;
    private int items;

    SubscriptionTown(JdbcClient jdbc, String name) {
        this.jdbc = jdbc;
        this.rows = new PublicRows(jdbc);
        this.county = name + "-county";
        this.town = name + "-town";
        rows.organ(county, "演示县人民政府");
        rows.place(county, "COUNTY", null);
        rows.organ(town, "演示县河东镇人民政府");
        rows.place(town, "TOWNSHIP", county);
    }

    /** The county writes through this server. */
    long account(int port) {
        return jdbc.sql("""
                        insert into channel.account (organ, channel, kind, settings, per_minute, per_day)
                        values (:organ, 'mail', 'mail', cast(:settings as jsonb), 6000, 1000000)
                        on conflict (organ, channel) do update set settings = excluded.settings returning id
                        """)
                .param("organ", county)
                .param("settings", """
                        {"host": "127.0.0.1", "port": "%d", "security": "NONE", "from": "gk@example.com", "site": "https://www.example.gov.cn"}
                        """.formatted(port))
                .query(Long.class)
                .single();
    }

    String publish(String organ, String title, @Nullable String category, Instant now) {
        String number = organ + "/2026-%05d".formatted(++items);
        rows.item(organ, number, title, category, LocalDate.ofInstant(now, ZONE));
        return number;
    }

    long disclosure(String number) {
        return jdbc.sql("select id from disclosure.disclosure where index_number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    void correct(String number, String title, Instant now) {
        long id = disclosure(number);
        rows.set(id, 1, "stage", "CORRECTED");
        rows.edition(id, 2, "PUBLISHED", title, null, LocalDate.ofInstant(now, ZONE));
    }

    void withdraw(String number, Instant now) {
        rows.withdraw(disclosure(number), 1, LocalDate.ofInstant(now, ZONE));
    }

    void column(String organ, String code, String title) {
        rows.column(organ, code, title, 1);
    }

    /** How many letters are in this state. */
    int letters(String state) {
        return jdbc.sql("""
                        select count(*) from subscription.letter l join channel.account a on a.id = l.account where a.organ = :organ and l.state = :state
                        """)
                .param("organ", county)
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    boolean open() {
        return letters("WAITING") + letters("SENDING") + letters("HANDED") > 0;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
