package search;

import cn.yangguang.lucene.LuceneEngine;
import cn.yangguang.search.SearchAnswer;
import cn.yangguang.search.SearchDocument;
import cn.yangguang.search.SearchQuestion;
import cn.yangguang.search.Validity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the ranking with judged queries and prints it beside plain two-character BM25 with title weight 8. Started by
 * {@code bench/search-quality}; the documents are not part of the project.
 */
final class SearchQuality {

    private static final int DEPTH = 10;

    /** A query with the grades (1 to 3) of the documents that answer it. */
    record Judged(String set, String kind, String query, Map<String, Integer> grades) {}

    private record Measures(double ndcg, double reciprocal, double first) {}

    private SearchQuality() {}

    public static void main(String[] args) throws IOException {
        Path documents = Path.of(args[0]);
        if (!Files.isDirectory(documents)) {
            System.err.println("Documents are not there: " + documents.toAbsolutePath()
                    + ". Give their folder (gzipped JSON lines with id, title, body) as the first argument.");
            System.exit(2);
        }
        List<Judged> queries = queries(Path.of(args[1]));
        boolean verbose = args.length > 2 && args[2].equals("--verbose");
        List<SearchDocument> items = new ArrayList<>();
        Map<Long, String> names = new HashMap<>();
        read(documents, items, names);
        Path folder = Files.createTempDirectory("search-quality");
        try (LuceneEngine engine = new LuceneEngine(folder.resolve("search"));
                PlainBigrams reference = new PlainBigrams()) {
            long start = System.nanoTime();
            try (var rebuild = engine.rebuild()) {
                rebuild.add(items);
                rebuild.finish("0");
            }
            reference.add(items);
            System.out.printf(
                    Locale.ROOT,
                    "%d documents, %d queries, indexed in %.1f s%n",
                    items.size(),
                    queries.size(),
                    (System.nanoTime() - start) / 1e9);
            Function<String, List<Long>> ours = query -> engine.search(SearchQuestion.of(query, DEPTH)).hits().stream()
                    .map(SearchAnswer.Hit::disclosure)
                    .toList();
            Function<String, List<Long>> plain = query -> reference.search(query, DEPTH);
            print(queries, names, ours, plain, verbose);
            latency(queries, ours);
        }
    }

    private static void latency(List<Judged> queries, Function<String, List<Long>> ours) {
        List<Double> times = new ArrayList<>();
        long hits = 0;
        for (int round = 0; round < 20; round++) {
            for (Judged judged : queries) {
                long start = System.nanoTime();
                List<Long> found = ours.apply(judged.query());
                hits += found.size();
                if (round > 4) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        times.sort(Comparator.naturalOrder());
        System.out.printf(
                Locale.ROOT,
                "latency ms: median %.2f  p99 %.2f  worst %.2f  (%d hits)%n",
                times.get(times.size() / 2),
                times.get((int) (times.size() * 0.99)),
                times.getLast(),
                hits);
    }

    private static void print(
            List<Judged> queries,
            Map<Long, String> names,
            Function<String, List<Long>> ours,
            Function<String, List<Long>> plain,
            boolean verbose) {
        Map<String, List<Measures[]>> groups = new TreeMap<>();
        for (Judged judged : queries) {
            List<String> one =
                    ours.apply(judged.query()).stream().map(names::get).toList();
            List<String> other =
                    plain.apply(judged.query()).stream().map(names::get).toList();
            Measures[] both = {measure(judged, one), measure(judged, other)};
            for (String group : List.of("all", "set " + judged.set(), "kind " + judged.kind())) {
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(both);
            }
            if (verbose) {
                System.out.printf(
                        Locale.ROOT,
                        "%5.3f %5.3f  %-8s %s%n   ours %s%n   bm25 %s%n",
                        both[0].ndcg(),
                        both[1].ndcg(),
                        judged.kind(),
                        judged.query(),
                        graded(judged, one),
                        graded(judged, other));
            }
        }
        System.out.printf("%-18s %4s   %-24s %-24s%n", "", "n", "ours: nDCG@10 MRR   P@1", "bm25: nDCG@10 MRR   P@1");
        groups.forEach((group, list) -> System.out.printf(
                Locale.ROOT,
                "%-18s %4d         %.3f %.3f %.3f         %.3f %.3f %.3f%n",
                group,
                list.size(),
                mean(list, 0, Measures::ndcg),
                mean(list, 0, Measures::reciprocal),
                mean(list, 0, Measures::first),
                mean(list, 1, Measures::ndcg),
                mean(list, 1, Measures::reciprocal),
                mean(list, 1, Measures::first)));
    }

    private static String graded(Judged judged, List<String> found) {
        StringBuilder text = new StringBuilder();
        found.forEach(id -> text.append(id)
                .append(':')
                .append(judged.grades().getOrDefault(id, 0))
                .append(' '));
        return text.toString();
    }

    private static double mean(List<Measures[]> list, int which, Function<Measures, Double> measure) {
        return list.stream()
                .mapToDouble(both -> measure.apply(both[which]))
                .average()
                .orElse(0);
    }

    private static Measures measure(Judged judged, List<String> found) {
        double gain = 0;
        double reciprocal = 0;
        for (int i = 0; i < found.size(); i++) {
            int grade = judged.grades().getOrDefault(found.get(i), 0);
            gain += gain(grade, i);
            if (grade > 0 && reciprocal == 0) {
                reciprocal = 1.0 / (i + 1);
            }
        }
        List<Integer> best = judged.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += gain(best.get(i), i);
        }
        return new Measures(ideal == 0 ? 0 : gain / ideal, reciprocal, reciprocal == 1 ? 1 : 0);
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }

    /** Lines of: set, kind, query, then id:grade and so on, parted by tabs. */
    static List<Judged> queries(Path file) throws IOException {
        List<Judged> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                Map<String, Integer> grades = new LinkedHashMap<>();
                for (int i = 3; i < cells.length; i++) {
                    for (String pair : cells[i].strip().split(" +")) {
                        int colon = pair.lastIndexOf(':');
                        grades.put(pair.substring(0, colon), Integer.valueOf(pair.substring(colon + 1)));
                    }
                }
                queries.add(new Judged(cells[0], cells[1], cells[2], grades));
            }
        }
        return queries;
    }

    private static void read(Path folder, List<SearchDocument> items, Map<Long, String> names) throws IOException {
        JsonMapper json = JsonMapper.shared();
        for (String file : List.of("laws.jsonl.gz", "notices.jsonl.gz", "titles.jsonl.gz")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode node = json.readTree(line);
                    long id = items.size() + 1L;
                    names.put(id, text(node, "id"));
                    items.add(document(id, node));
                }
            }
        }
    }

    private static SearchDocument document(long id, JsonNode node) {
        String date = text(node, "date");
        LocalDate day = date.isEmpty() ? LocalDate.of(2019, 1, 1) : LocalDate.parse(date);
        return new SearchDocument(
                id,
                1,
                "organ",
                List.of("organ"),
                text(node, "source"),
                text(node, "index_no"),
                text(node, "title"),
                "",
                text(node, "body"),
                text(node, "doc_no"),
                null,
                text(node, "category"),
                "",
                null,
                "",
                day,
                null,
                List.of("platform"),
                Validity.VALID,
                List.of());
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
