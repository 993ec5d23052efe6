package tally;

import cn.yangguang.Program;
import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import cn.yangguang.tally.Tally;
import cn.yangguang.tally.TallyCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Measures the figures of a year over many cases beside a full count. Prints figures, judges nothing. {@code bench/README.md} says how to read them. */
public final class FigureSpeed {

    private static final int TOWNS = 12;
    private static final int YEAR = 2024;
    private static final int BATCH = 500_000;
    private static final int ROUNDS = 15;

    private record Options(long cases, Path data) {}

    private FigureSpeed() {}

    public static void main(String[] args) throws Exception {
        Options options = options(args);
        DataFolder folder = new DataFolder(options.data());
        Files.createDirectories(folder.temporary());
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        try (Database database = Database.embedded(folder)) {
            Map<String, Object> settings = new HashMap<>(database.settings());
            settings.put("yangguang.files", folder.files().toString());
            settings.put("yangguang.search", folder.search().toString());
            settings.put("yangguang.vault", folder.vault().toString());
            settings.put("spring.main.lazy-initialization", true);
            try (var context = new SpringApplicationBuilder(Program.class)
                    .web(WebApplicationType.NONE).registerShutdownHook(false).properties(settings).run()) {
                var jdbc = context.getBean(JdbcClient.class);
                fill(jdbc, context.getBean(DataSource.class), options.cases());
                measure(jdbc, context.getBean(Tally.class), context.getBean(TallyCheck.class));
            }
        }
        System.exit(0);
    }

    /** Rows as the program writes them, but past the register: no case stands behind them. The sums are taken from a full count. */
    private static void fill(JdbcClient jdbc, DataSource source, long cases) throws SQLException {
        long present = jdbc.sql("select count(*) from application.counted").query(Long.class).single();
        if (present > 0) {
            System.out.printf("已有 %d 件%n", present);
            return;
        }
        organs(jdbc);
        long start = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            var past = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            past.sql("set session_replication_role = replica").update();
            for (long from = 0; from < cases; from += BATCH) {
                batch(past, from, Math.min(cases, from + BATCH));
                System.err.printf("\r造数据 %d/%d", Math.min(cases, from + BATCH), cases);
            }
            past.sql("reset session_replication_role").update();
        }
        System.err.println();
        jdbc.sql("vacuum analyze application.counted").update();
        System.out.printf("写入 %d 件，%.0f 秒%n", cases, seconds(start));
        start = System.nanoTime();
        jdbc.sql("insert into tally.total (organ, year, key, number) select organ, year, key, number from tally.v_full").update();
        jdbc.sql("vacuum analyze tally.total").update();
        System.out.printf("第一次全部清点并记下合计：%.1f 秒，%d 个合计%n", seconds(start), jdbc.sql("select count(*) from tally.total").query(Long.class).single());
    }

    private static void organs(JdbcClient jdbc) {
        jdbc.sql("insert into organ.organ (key, name, full_name, level, active) values ('county', '演示县', '演示县人民政府', 'COUNTY', true)").update();
        for (String town : towns()) {
            jdbc.sql("insert into organ.organ (key, name, full_name, level, parent, active) values (:key, :key, :key, 'TOWNSHIP', 'county', true)")
                    .param("key", town).update();
        }
    }

    private static List<String> towns() {
        return IntStream.range(0, TOWNS).mapToObj(i -> "town" + i).toList();
    }

    /** Ten years of cases, most decided within weeks, one in fifty still open. */
    private static void batch(JdbcClient jdbc, long from, long to) {
        jdbc.sql("""
                with drawn as (select n, abs(hashint8(n)::bigint) as h, abs(hashint8(n + 1000000007)::bigint) as g from generate_series(cast(:from as bigint) + 1, :to) n),
                     made as (select n, h, g, date '2016-01-01' + (h %% 3650)::int as started, g %% 50 = 0 as open from drawn)
                insert into application.counted (application, number, organ, applicant_type, channel, started_on, ended_on, outcomes, pace)
                select n, 'c-' || n, 'town' || n %% %d,
                       (array['NATURAL_PERSON', 'NATURAL_PERSON', 'NATURAL_PERSON', 'COMMERCIAL_ENTERPRISE', 'RESEARCH_INSTITUTION', 'PUBLIC_WELFARE_ORGANIZATION',
                              'LEGAL_SERVICE_INSTITUTION', 'OTHER_ORGANIZATION'])[1 + h / 7 %% 8],
                       (array['IN_PERSON', 'REGISTERED_MAIL', 'ORDINARY_MAIL', 'ONLINE', 'ONLINE', 'EMAIL', 'FAX'])[1 + g / 11 %% 7],
                       started, case when not open then started + (g %% 40)::int end,
                       case when open then '' else (array['GRANTED', 'GRANTED', 'GRANTED_ALREADY_PUBLIC', 'PARTIALLY_GRANTED', 'REFUSED_THIRD_PARTY', 'UNABLE_NOT_EXIST',
                              'UNABLE_NOT_RESPONSIBLE', 'GRANTED+UNABLE_NOT_EXIST', 'OTHER_WITHDRAWN', 'NOT_PROCESSED_PETITION'])[1 + g / 13 %% 10] end,
                       case when open then '' else (array['IN_TIME', 'IN_TIME', 'EXTENDED', 'LATE'])[1 + h / 17 %% 4] end
                  from made
                """.formatted(TOWNS)).param("from", from).param("to", to).update();
    }

    private static void measure(JdbcClient jdbc, Tally tally, TallyCheck check) {
        double town = median(() -> tally.tables("town1", YEAR));
        double county = median(() -> tally.tables(towns(), YEAR));
        double naiveTown = median(() -> naive(jdbc, List.of("town1")));
        double naiveCounty = once(() -> naive(jdbc, towns()));
        System.out.printf("一个机关一年的表：%.1f 毫秒；逐件清点：%.0f 毫秒；%.0f 倍%n", town, naiveTown, naiveTown / town);
        System.out.printf("%d 个机关合计一年的表：%.1f 毫秒；逐件清点：%.0f 毫秒；%.0f 倍%n", TOWNS, county, naiveCounty, naiveCounty / county);
        int[] length = new int[1];
        double list = once(() -> length[0] = tally.records("town1", YEAR, "R03.4.1.C2").size());
        System.out.printf("一个数字后面的清单（%d 件）：%.0f 毫秒%n", length[0], list);
        System.out.printf("一件申请的变动（连同合计）：%.2f 毫秒%n", acts(jdbc));
        System.out.printf("夜间累加：%.0f 毫秒%n", once(check::addUp));
        int[] found = new int[1];
        double night = once(() -> found[0] = check.run().size());
        System.out.printf("夜间全部清点并比较：%.1f 秒，不一致 %d 个%n", night / 1000, found[0]);
    }

    /** Table 3 of one year by looking at every case. */
    private static Object naive(JdbcClient jdbc, List<String> organs) {
        return jdbc.sql("""
                select applicant_type, outcomes, privacy, pace,
                       count(*) filter (where started_on between :first and :last) as received,
                       count(*) filter (where started_on < :first and (ended_on is null or ended_on >= :first)) as carried,
                       count(*) filter (where ended_on between :first and :last) as ended,
                       count(*) filter (where started_on <= :last and (ended_on is null or ended_on > :last)) as open
                  from application.v_statistics where organ in (:organs) group by 1, 2, 3, 4
                """)
                .param("organs", organs)
                .param("first", LocalDate.of(YEAR, 1, 1))
                .param("last", LocalDate.of(YEAR, 12, 31))
                .query().listOfRows();
    }

    /** Single changes of single cases, as acts make them; in milliseconds each. */
    private static double acts(JdbcClient jdbc) {
        int acts = 500;
        long start = System.nanoTime();
        for (int i = 1; i <= acts; i++) {
            jdbc.sql("""
                    update application.counted set outcomes = case when outcomes = '' then '' else 'OTHER_OTHER' end
                     where application = :id
                    """).param("id", i * 17L).update();
        }
        return seconds(start) * 1000 / acts;
    }

    private static double median(Runnable what) {
        double[] each = new double[ROUNDS];
        what.run();
        for (int i = 0; i < ROUNDS; i++) {
            each[i] = once(what);
        }
        Arrays.sort(each);
        return each[ROUNDS / 2];
    }

    private static double once(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return seconds(start) * 1000;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Options options(String[] args) {
        Map<String, String> given = new HashMap<>();
        List<String> words = Stream.of(args).toList();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            given.put(words.get(i), words.get(i + 1));
        }
        return new Options(
                Long.parseLong(given.getOrDefault("--cases", "10000000")), Path.of(given.getOrDefault("--data", "var/bench-figures")));
    }
}
