package cn.yangguang.scoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A notice as Word file together with its list as workbook or CSV, packed as an office packs it. */
final class ZipFile implements SampleWriter {

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        Draft words = draft.words();
        boolean book = chance.percent(60);
        String notice = draft.title() + ".docx";
        String list = "附件 名单." + (book ? "xlsx" : "csv");
        Draft lists = book ? XlsxFile.rounded(draft.lists(), chance) : draft.lists();
        byte[] content = new Packing(chance.percent(30) ? TextFile.GBK : StandardCharsets.UTF_8)
                .add(notice, DocxFile.content(words, chance))
                .add(list, book ? XlsxFile.content(lists, chance) : CsvFile.content(lists, chance))
                .done();
        List<Label> labels = new ArrayList<>(Sample.labels(file, notice, words));
        labels.addAll(Sample.labels(file, list, lists));
        return new Sample(file, content, labels);
    }
}
