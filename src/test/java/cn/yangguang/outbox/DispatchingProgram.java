package cn.yangguang.outbox;

import cn.yangguang.Program;
import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import cn.yangguang.reading.PublicRows;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Serves on a folder; the first time it publishes so many items to a platform whose address it is told. Says READY and works on. */
final class DispatchingProgram {

    private DispatchingProgram() {}

    public static void main(String[] args) throws InterruptedException {
        var folder = new DataFolder(Path.of(args[0]));
        Database database = Database.embedded(folder);
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("yangguang.files", folder.files().toString());
        settings.put("yangguang.search", folder.search().toString());
        settings.put("yangguang.vault", folder.root().resolve("vault").toString());
        settings.put("spring.main.lazy-initialization", true);
        settings.put("server.port", 0);
        settings.put("yangguang.channel.heartbeat-seconds", 1);
        for (String other : new String[] {"monitor", "tally", "watch", "yearbook"}) {
            settings.put("yangguang." + other + ".background", false);
        }
        var context = new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(settings)
                .run();
        prepare(context.getBean(JdbcClient.class), args[1], Integer.parseInt(args[2]));
        context.getBean("dispatchKeeper", org.springframework.context.SmartLifecycle.class)
                .start();
        context.getBean("dispatchQueue", org.springframework.context.SmartLifecycle.class)
                .start();
        System.out.println("READY");
        System.out.flush();
        Thread.sleep(600_000);
    }

    private static void prepare(JdbcClient jdbc, String url, int items) {
        if (jdbc.sql("select count(*) from channel.dispatch").query(Long.class).single() > 0) {
            return;
        }
        var rows = new PublicRows(jdbc);
        rows.organ("linhe", "灵武市临河镇人民政府");
        jdbc.sql("""
                        insert into channel.account (organ, channel, kind, settings, per_minute, per_day)
                        values ('linhe', 'county', 'http', jsonb_build_object('url', :url), 6000, 1000000)
                        """).param("url", url).update();
        for (int i = 1; i <= items; i++) {
            rows.item("linhe", "640181105/2026-%05d".formatted(i), "演示" + i, null, LocalDate.of(2026, 3, 2));
        }
        jdbc.sql("""
                        insert into channel.dispatch (account, disclosure, edition, index_number, key, state, next_at, created_at, changed_at)
                        select a.id, d.id, 1, d.index_number, gen_random_uuid(), 'WAITING', now(), now(), now()
                          from disclosure.disclosure d cross join channel.account a
                        """).update();
    }
}
