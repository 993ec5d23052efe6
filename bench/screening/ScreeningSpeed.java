import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Dissector;
import cn.yangguang.scoring.SampleSet;
import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.Screening;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast files are taken apart and reviewed, on one thread, in seconds of that thread's processor; plain text beside a handful of
 * patterns over the same bytes. Prints figures, asserts nothing.
 */
final class ScreeningSpeed {

    private static final int MEGABYTES = 20;
    private static final int ROUNDS = 8;
    private static final int PAGES = 10;
    private static final int SIGNS_A_PAGE = 616;
    private static final int ROWS = 5_000;

    private final Dissector dissector = new Dissector();
    private final Screening screening = Screening.of(OfficeFacts.NONE, LocalDate.of(2026, 1, 1));

    public static void main(String[] args) throws IOException {
        new ScreeningSpeed().run();
    }

    private void run() throws IOException {
        for (String file : List.of("notices.jsonl.gz", "laws.jsonl.gz")) {
            Path documents = Path.of("../shared/data/documents").resolve(file);
            if (Files.isReadable(documents)) {
                plain("公开文件 " + file, published(documents));
            } else {
                System.out.println("没有 " + documents + "，不测公开文件");
            }
        }
        String text = text();
        plain("虚构的名单和文书", text.repeat(1 + (MEGABYTES << 20) / (3 * text.length())));
        best("10 页 docx（目标 1 秒）", docx(text));
        best("5,000 行 xlsx（目标 3 秒）", xlsx(text));
    }

    /** The review beside {@link FewPatterns}, in turn. */
    private void plain(String what, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        double megabytes = bytes.length / 1e6;
        double seconds = best("%s %.1f MB".formatted(what, megabytes), bytes);
        double few = Double.MAX_VALUE;
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processor();
            told = FewPatterns.count(new String(bytes, StandardCharsets.UTF_8));
            few = Math.min(few, (processor() - start) / 1e9);
        }
        System.out.printf(
                "  每秒 %.1f MB（目标 20）；对照：只用 %d 个正则表达式，每秒 %.1f MB，命中 %d 处；为对照的 %.2f 倍%n",
                megabytes / seconds, FewPatterns.ALL.size(), megabytes / few, told, few / seconds);
    }

    /** The first reading, which has everything to load, and the best of the others. */
    private double best(String what, byte[] file) {
        double[] seconds = new double[ROUNDS];
        int findings = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processor();
            Contents contents = dissector.read(file);
            findings = screening.screen(contents).size();
            seconds[round] = (processor() - start) / 1e9;
        }
        double best = Arrays.stream(seconds).min().orElseThrow();
        System.out.printf("%s：第一次 %.3f 秒，最快 %.3f 秒，发现 %d 处%n", what, seconds[0], best, findings);
        return best;
    }

    /** Nanoseconds of the processor that this thread has had: what other programs take does not count. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String published(Path documents) throws IOException {
        var all = new StringBuilder();
        try (var in = new GZIPInputStream(Files.newInputStream(documents))) {
            for (String line : (Iterable<String>) new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()::iterator) {
                var document = JsonMapper.shared().readTree(line);
                all.append(document.path("title").asString("")).append('\n');
                all.append(document.path("body").asString("")).append('\n');
            }
        }
        return all.toString();
    }

    /** Running text of invented documents, over and over. */
    private static String text() throws IOException {
        Path folder = Files.createTempDirectory("yangguang-bench");
        try {
            SampleSet.make(folder, 2_000, SampleSet.SEED, made -> {});
            var some = new StringBuilder();
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    some.append(text.indexOf('\uFFFD') < 0 ? text.replace("\uFEFF", "") : "");
                }
            }
            return some.toString();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(ScreeningSpeed::delete);
            }
        }
    }

    private static byte[] docx(String text) throws IOException {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            for (String line : lines(text, PAGES * SIGNS_A_PAGE)) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(String text, int signs) {
        return text.substring(0, signs).lines().toList();
    }

    private static byte[] xlsx(String text) throws IOException {
        try (var book = new SXSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            String[] heads = {"序号", "姓名", "身份证号", "家庭住址", "联系电话", "一卡通账号", "金额", "备注"};
            for (int row = 0; row <= ROWS; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < heads.length; column++) {
                    cells.createCell(column).setCellValue(row == 0 ? heads[column] : cell(column, row, text));
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String cell(int column, int row, String text) {
        return switch (column) {
            case 0 -> "" + row;
            case 1 -> "演示" + (char) ('一' + row);
            case 2 -> "32080319560" + (1_000_000 + row);
            case 3 -> "样例县示范镇演一村" + (1 + row % 9) + "组" + row + "号";
            case 4 -> "1380" + (1_000_000 + row);
            case 5 -> "621700" + (1_000_000_000_000L + row);
            case 6 -> row + ".50";
            default -> text.substring(row, row + 6).strip();
        };
    }

    /** What is often used in place of a review: the shapes of five numbers, without check digits, words around them or columns. */
    private static final class FewPatterns {
        static final List<Pattern> ALL = List.of(
                Pattern.compile("(?<!\\d)[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?!\\d)"),
                Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
                Pattern.compile("(?<!\\d)[3-6]\\d{14,18}(?!\\d)"),
                Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"),
                Pattern.compile("(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)"));

        static int count(String text) {
            int told = 0;
            for (Pattern pattern : ALL) {
                var matcher = pattern.matcher(text);
                while (matcher.find()) {
                    told++;
                }
            }
            return told;
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
