package cn.yangguang.scoring;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The scored set in a folder: files in sub-folders of 500, {@code labels.jsonl} beside them. */
public final class SampleSet {

    /** As many as the public set has at least. */
    public static final int DOCUMENTS = 20_000;

    public static final long SEED = 20_261_126L;

    static final String LABELS = "labels.jsonl";
    private static final int AT_ONCE = 500;
    private static final String README = """
            # 评测样本

            由程序按种子编造的乡镇文书，用来评测发布前审查。文中人物、号码、住址、单位均为虚构，与任何人无关。

            - labels.jsonl：每行一个标注。file 文件；inside 压缩包内的文件；kind 种类；paragraph 段（文本文件为行），从 1 起；
              table、row、column 表、行、列，从 1 起；start、end 在段或单元格内的起止字符，从 0 起；value 原文。
            - 标注分为应当发现的内容、容易误认而不应报告的内容、报与不报都可以的内容（EITHER）。
            """;

    private SampleSet() {}

    /**
     * Writes a set.
     *
     * @param folder empty or not there yet
     * @param made told after each batch how many documents there are
     * @return how many labels of each kind
     */
    public static Map<LabelKind, Integer> make(Path folder, int documents, long seed, IntConsumer made)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("README.md"), README);
        Map<LabelKind, Integer> counts = new LinkedHashMap<>();
        Set<Path> folders = new HashSet<>();
        JsonMapper json = JsonMapper.shared();
        try (BufferedWriter labels = Files.newBufferedWriter(folder.resolve(LABELS))) {
            for (int from = 0; from < documents; from += AT_ONCE) {
                int until = Math.min(documents, from + AT_ONCE);
                Path batch = folder.resolve("%03d".formatted(from / AT_ONCE));
                if (folders.add(batch)) {
                    Files.createDirectories(batch);
                }
                for (List<Label> some : batch(folder, from, until, seed)) {
                    for (Label label : some) {
                        labels.write(json.writeValueAsString(label));
                        labels.write('\n');
                        counts.merge(label.kind(), 1, Integer::sum);
                    }
                }
                made.accept(until);
            }
        }
        return counts;
    }

    private static List<List<Label>> batch(Path folder, int from, int until, long seed) {
        return IntStream.range(from, until)
                .parallel()
                .mapToObj(number -> one(folder, number, seed))
                .toList();
    }

    private static List<Label> one(Path folder, int number, long seed) {
        Sample sample = Sample.of(number, seed);
        try {
            Files.write(folder.resolve(sample.file()), sample.content());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return sample.labels();
    }

    /** The labels of a set by file, in the order of the set. */
    static Map<String, List<Label>> read(Path folder) throws IOException {
        Map<String, List<Label>> byFile = new LinkedHashMap<>();
        try (var lines = Files.lines(folder.resolve(LABELS))) {
            lines.forEach(line -> {
                Label label = JsonMapper.shared().readValue(line, Label.class);
                byFile.computeIfAbsent(label.file(), key -> new ArrayList<>()).add(label);
            });
        }
        return byFile;
    }
}
