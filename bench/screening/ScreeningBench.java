import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.Screening;
import cn.yangguang.screening.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** False alarms on public documents, and how fast plain text is read on one core. */
class ScreeningBench {

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        boolean verbose = args.length > 1;
        Screening screening = Screening.of(OfficeFacts.NONE, LocalDate.of(2026, 11, 26));
        for (String file : List.of("laws.jsonl.gz", "notices.jsonl.gz", "titles.jsonl.gz")) {
            List<Contents> documents = new ArrayList<>();
            List<String> titles = new ArrayList<>();
            long bytes = 0;
            for (String line : lines(folder.resolve(file))) {
                JsonNode node = JsonMapper.shared().readTree(line);
                documents.add(contents(node.path("title").asString(""), node.path("body").asString("")));
                titles.add(node.path("kind").asString("") + " " + node.path("title").asString(""));
                bytes += node.path("body").asString("").getBytes(StandardCharsets.UTF_8).length;
            }
            run(file, screening, documents, titles, bytes, verbose);
        }
    }

    private static void run(
            String file, Screening screening, List<Contents> documents, List<String> titles, long bytes, boolean verbose) {
        TreeMap<String, Integer> codes = new TreeMap<>();
        int blocked = 0;
        int warned = 0;
        for (int i = 0; i < documents.size(); i++) {
            List<Finding> findings = screening.screen(documents.get(i));
            boolean block = findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
            blocked += block ? 1 : 0;
            warned += !block && !findings.isEmpty() ? 1 : 0;
            findings.stream().map(Finding::code).distinct().forEach(code -> codes.merge(code, 1, Integer::sum));
            if (verbose) {
                print(titles.get(i), documents.get(i), findings);
            }
        }
        System.out.printf("%s: %d documents, blocked %d (%.2f %%), warned only %d (%.2f %%) %s%n", file, documents.size(), blocked,
                100.0 * blocked / documents.size(), warned, 100.0 * warned / documents.size(), codes);
        double best = 0;
        for (int round = 0; round < 4 && bytes > 1_000_000; round++) {
            long start = System.nanoTime();
            documents.forEach(screening::screen);
            best = Math.max(best, bytes / 1e6 / ((System.nanoTime() - start) / 1e9));
        }
        System.out.printf("%s: %.1f MB, %.1f MB/s%n", file, bytes / 1e6, best);
    }

    private static void print(String title, Contents document, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.at().part() >= 0 && document.parts().get(finding.at().part()) instanceof Passage passage) {
                int start = finding.at().start();
                int end = finding.at().end();
                String text = passage.text();
                System.out.println(finding.code() + "\t" + title + "\t" + text.substring(Math.max(0, start - 40), start) + "【"
                        + text.substring(start, end) + "】" + text.substring(end, Math.min(text.length(), end + 25)));
            }
        }
    }

    private static Contents contents(String title, String body) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Passage("标题", Seen.SHOWN, title));
        String[] paragraphs = body.split("\n");
        for (int i = 0; i < paragraphs.length; i++) {
            parts.add(new Passage("正文第" + (i + 1) + "段", Seen.SHOWN, paragraphs[i]));
        }
        return new Contents(parts, List.of(), null);
    }

    private static List<String> lines(Path file) throws Exception {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
