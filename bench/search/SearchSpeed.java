package search;

import cn.yangguang.Program;
import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import cn.yangguang.search.IndexCheck;
import cn.yangguang.search.SearchEngine;
import cn.yangguang.search.SearchIndex;
import cn.yangguang.search.SearchQuestion;
import cn.yangguang.search.SearchSort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Indexes a county of composed items from a real database and measures questions on it. Prints figures, judges nothing.
 * {@code bench/README.md} says how to read them.
 */
public final class SearchSpeed {

    private record Options(int items, int queries, long seed, Path data) {}

    private SearchSpeed() {}

    static String indexNumber(int serial) {
        return "11640181DEMO00016X/2016-%06d".formatted(serial);
    }

    public static void main(String[] args) throws Exception {
        Options options = options(args);
        DataFolder folder = new DataFolder(options.data());
        Files.createDirectories(folder.temporary());
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        System.out.printf("种子 %d，%d 条信息，%d 个处理器%n", options.seed(), options.items(), Runtime.getRuntime().availableProcessors());
        try (Database database = Database.embedded(folder)) {
            Map<String, Object> settings = new HashMap<>(database.settings());
            settings.put("yangguang.files", folder.files().toString());
            settings.put("yangguang.search", folder.search().toString());
            settings.put("yangguang.vault", folder.vault().toString());
            settings.put("spring.main.lazy-initialization", true);
            try (var context = new SpringApplicationBuilder(Program.class)
                    .web(WebApplicationType.NONE).registerShutdownHook(false).properties(settings).run()) {
                List<TownshipTexts.Item> items = load(new Loading(context.getBean(DataSource.class)), options);
                index(context.getBean(SearchIndex.class), folder.search());
                ask(context.getBean(SearchEngine.class), items, options);
            }
        }
        System.exit(0);
    }

    private static List<TownshipTexts.Item> load(Loading loading, Options options) throws Exception {
        var texts = new TownshipTexts(options.seed());
        List<TownshipTexts.Item> items = new ArrayList<>();
        for (int i = 1; i <= options.items(); i++) {
            items.add(texts.next(i));
        }
        int present = loading.present();
        if (present == 0) {
            long start = System.nanoTime();
            loading.load(items);
            System.out.printf("数据库：写入 %d 条，%.0f 秒%n", items.size(), seconds(start));
        } else if (present != options.items()) {
            throw new IllegalStateException("这个文件夹里已有 " + present + " 条信息，请用 --data 换一个");
        }
        long characters = items.stream().mapToLong(i -> i.title().length() + i.body().length() + i.attachment().length()).sum();
        System.out.printf("文字：%.1f 百万字，附件 %d 个%n", characters / 1e6, items.stream().filter(i -> !i.attachment().isEmpty()).count());
        return items;
    }

    private static void index(SearchIndex index, Path folder) throws IOException {
        long start = System.nanoTime();
        int documents = index.rebuild((done, of) -> System.err.printf("\r重建索引 %d/%d", done, of));
        double seconds = seconds(start);
        System.err.println();
        System.out.printf("索引：%d 条，%.1f 秒，每秒 %.0f 条，%.1f MB%n", documents, seconds, documents / seconds, size(folder) / 1e6);
        IndexCheck check = index.check();
        System.out.println(check.consistent() ? "索引与数据库一致" : "索引与数据库不一致：" + check);
    }

    private static void ask(SearchEngine engine, List<TownshipTexts.Item> items, Options options) throws Exception {
        List<TownshipTexts.Line> lines = new TownshipTexts(options.seed() + 1).lines(options.queries(), items);
        run(engine, lines.subList(0, Math.min(lines.size(), 1_500)), 2);
        for (int threads = 1; threads <= 2; threads++) {
            long start = System.nanoTime();
            Map<TownshipTexts.Kind, List<Long>> times = run(engine, lines, threads);
            double seconds = seconds(start);
            List<Long> all = times.values().stream().flatMap(List::stream).toList();
            System.out.printf("%n%d 个线程：每秒 %.0f 次检索%n", threads, all.size() / seconds);
            row("全部", all);
            times.forEach((kind, some) -> row(kind.name(), some));
        }
        suggestions(engine);
    }

    private static Map<TownshipTexts.Kind, List<Long>> run(SearchEngine engine, List<TownshipTexts.Line> lines, int threads)
            throws Exception {
        Map<TownshipTexts.Kind, List<Long>> times = new EnumMap<>(TownshipTexts.Kind.class);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int first = t;
                work.add(() -> {
                    for (int i = first; i < lines.size(); i += threads) {
                        long start = System.nanoTime();
                        engine.search(question(lines.get(i)));
                        long took = System.nanoTime() - start;
                        synchronized (times) {
                            times.computeIfAbsent(lines.get(i).kind(), k -> new ArrayList<>()).add(took);
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        return times;
    }

    private static SearchQuestion question(TownshipTexts.Line line) {
        return switch (line.kind()) {
            case FILTERED -> new SearchQuestion(line.text(), "town3", true, 2016, null, null, "platform", null, SearchSort.RELEVANCE, 0, 20);
            case BY_DATE -> new SearchQuestion(line.text(), null, true, null, null, null, null, null, SearchSort.NEWEST, 0, 20);
            default -> SearchQuestion.of(line.text(), 20);
        };
    }

    private static void suggestions(SearchEngine engine) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            for (String subject : TownshipTexts.SUBJECTS) {
                for (int length = 1; length <= Math.min(4, subject.length()); length++) {
                    long start = System.nanoTime();
                    engine.suggest(subject.substring(0, length), null, 8);
                    if (round > 2) {
                        times.add(System.nanoTime() - start);
                    }
                }
            }
        }
        System.out.println();
        row("输入时的提示", times);
    }

    private static void row(String name, List<Long> nanoseconds) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "  %-16s %6d 次   p50 %6.2f ms   p95 %6.2f ms   p99 %6.2f ms   最长 %6.2f ms%n",
                name, sorted.length, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static Options options(String[] args) {
        Map<String, String> given = new HashMap<>(Map.of("--items", "100000", "--queries", "6000", "--seed", "20261126", "--data", "var/bench-search"));
        for (int i = 0; i < args.length; i += 2) {
            if (!given.containsKey(args[i]) || i + 1 == args.length) {
                System.err.println("用法：bench/search-speed [--items N] [--queries N] [--seed N] [--data 文件夹]；收到 " + Arrays.toString(args));
                System.exit(2);
            }
            given.put(args[i], args[i + 1]);
        }
        return new Options(
                Integer.parseInt(given.get("--items")),
                Integer.parseInt(given.get("--queries")),
                Long.parseLong(given.get("--seed")),
                Path.of(given.get("--data")));
    }
}
