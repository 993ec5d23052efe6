package cn.yangguang.scoring;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text in UTF-8 with or without mark, or GBK; one line for each paragraph and row. */
final class TextFile implements SampleWriter {

    static final Charset GBK = Charset.forName("GBK");

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        Draft lines = Lines.of(draft, chance.pick(List.of("\t", "  ", " ", "\t")));
        String end = chance.percent(50) ? "\r\n" : "\n";
        String text = lines.blocks().stream()
                .map(block -> ((Block.Paragraph) block).words().text())
                .collect(Collectors.joining(end, "", end));
        return new Sample(file, encoded(text, chance), Sample.labels(file, "", lines));
    }

    static byte[] encoded(String text, Chance chance) {
        int throwOf = chance.below(10);
        return throwOf < 3
                ? text.getBytes(GBK)
                : ((throwOf < 5 ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
