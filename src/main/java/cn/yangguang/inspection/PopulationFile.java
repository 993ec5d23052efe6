package cn.yangguang.inspection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A population as a file: CSV in UTF-8 whose header names at least {@code id} and {@code weight}; other columns are for readers.
 *
 * @param candidates those of the good lines
 * @param rows every column of each candidate, by its id
 * @param problems what is wrong, each with its line, in Chinese; empty when the file can be drawn from
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
public record PopulationFile(
        List<Candidate> candidates, Map<String, Map<String, String>> rows, List<String> problems, String sha256) {

    private static final int MOST_PROBLEMS = 20;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public PopulationFile {
        candidates = List.copyOf(candidates);
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads the bytes of a file; what is wrong is told, never thrown. */
    public static PopulationFile read(byte[] bytes) {
        String hash = HexFormat.of().formatHex(Sampling.sha256().digest(bytes));
        var reading = new Reading();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            reading.all(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            reading.problems.add("文件不是 UTF-8 编码，请按原样下载总体文件，不要另存");
        }
        return new PopulationFile(reading.candidates, reading.rows, reading.problems, hash);
    }

    private static final class Reading {
        private final List<Candidate> candidates = new ArrayList<>();
        private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        private final List<String> problems = new ArrayList<>();

        void all(String text) {
            try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
                if (!parser.getHeaderNames().containsAll(List.of("id", "weight"))) {
                    problems.add("第 1 行：表头要有 id 和 weight 两列");
                    return;
                }
                for (CSVRecord row : parser) {
                    if (problems.size() < MOST_PROBLEMS) {
                        one(row, row.getRecordNumber() + 1);
                    }
                }
            } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
                problems.add("文件不是完整的 CSV，请重新下载");
            }
            if (candidates.isEmpty() && problems.isEmpty()) {
                problems.add("文件里没有可抽取的事项");
            }
        }

        private void one(CSVRecord row, long number) {
            String id = row.isSet("id") ? row.get("id") : "";
            String weight = row.isSet("weight") ? row.get("weight") : "";
            if (!Candidate.isId(id)) {
                problems.add("第 " + number + " 条：编号“" + id + "”不对");
            } else if (!weight.matches("[1-9]\\d{0,6}") || Integer.parseInt(weight) > Candidate.HEAVIEST) {
                problems.add("第 " + number + " 条：权重“" + weight + "”应为 1 到 " + Candidate.HEAVIEST + " 的整数");
            } else if (rows.putIfAbsent(id, row.toMap()) != null) {
                problems.add("第 " + number + " 条：编号“" + id + "”重复");
            } else {
                candidates.add(new Candidate(id, Integer.parseInt(weight)));
            }
        }
    }
}
