package cn.yangguang.subscription;

import cn.yangguang.Program;
import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Serves on a folder; the first time it notes one edition for so many readers. Says READY and sends on. */
final class MailingProgram {

    private MailingProgram() {}

    public static void main(String[] args) throws InterruptedException {
        var folder = new DataFolder(Path.of(args[0]));
        Database database = Database.embedded(folder);
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("yangguang.files", folder.files().toString());
        settings.put("yangguang.search", folder.search().toString());
        settings.put("yangguang.vault", folder.root().resolve("vault").toString());
        settings.put("spring.main.lazy-initialization", true);
        settings.put("server.port", 0);
        settings.put("yangguang.subscription.lease-seconds", 4);
        settings.put("yangguang.subscription.wait-seconds", 1);
        for (String other : new String[] {"monitor", "tally", "watch", "yearbook"}) {
            settings.put("yangguang." + other + ".background", false);
        }
        var context = new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(settings)
                .run();
        prepare(context, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        context.getBean("subscriptionKeeper", SmartLifecycle.class).start();
        context.getBean("postroom", SmartLifecycle.class).start();
        System.out.println("READY");
        System.out.flush();
        Thread.sleep(600_000);
    }

    private static void prepare(ApplicationContext context, int port, int readers) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Clock clock = context.getBean(Clock.class);
        if (jdbc.sql("select count(*) from subscription.letter")
                        .query(Long.class)
                        .single()
                > 0) {
            jdbc.sql("update subscription.letter set next_at = now() where state = 'WAITING'")
                    .update();
            return;
        }
        var town = new SubscriptionTown(jdbc, "mailing");
        long account = town.account(port);
        String number = town.publish(town.town, "演示通知", null, clock.instant());
        var store = context.getBean(SubscriptionStore.class);
        Map<Long, Rhythm> all = new HashMap<>();
        for (int i = 0; i < readers; i++) {
            all.put(store.reader("reader" + i + "@example.org", clock.instant()), Rhythm.AT_ONCE);
        }
        UUID key = UUID.randomUUID();
        var run = new TellingStore.Run(account, town.disclosure(number), 1, number);
        var tellings = context.getBean(TellingStore.class);
        tellings.begin(key, run, clock.instant());
        tellings.note(key, run, all, clock.instant());
        all.keySet()
                .forEach(reader -> store.confirm(
                        store.add(
                                reader,
                                new Wish(null, false, java.util.List.of(), "", false, Rhythm.AT_ONCE),
                                SubscriptionTown.key(),
                                clock.instant()),
                        clock.instant()));
    }
}
