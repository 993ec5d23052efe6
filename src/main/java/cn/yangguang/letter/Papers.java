package cn.yangguang.letter;

import cn.yangguang.law.LetterType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The thirty-four papers of 依申请公开 as the program brings them: {@code papers.csv} and a text file for each. */
public final class Papers {
    private static final String FILE = "papers.csv";
    private static final Map<LetterType, DefaultPaper> ALL = read();

    private Papers() {}

    public static List<DefaultPaper> all() {
        return List.copyOf(ALL.values());
    }

    public static DefaultPaper of(LetterType type) {
        return Objects.requireNonNull(ALL.get(type), type.code());
    }

    private static Map<LetterType, DefaultPaper> read() {
        var papers = new EnumMap<LetterType, DefaultPaper>(LetterType.class);
        for (var row : DataTable.rows(FILE, 4)) {
            var type = LetterType.ofCode(row.get(0))
                    .orElseThrow(() -> new IllegalStateException("文书数据文件 " + FILE + "：没有文书" + row.get(0)));
            var source = PaperSource.parse(DataTable.text("papers/" + type.code() + ".txt"));
            papers.put(
                    type,
                    new DefaultPaper(
                            type,
                            Layout.valueOf(row.get(1)),
                            row.get(2).isEmpty() ? null : NumberSeries.valueOf(row.get(2)),
                            row.get(3).isEmpty() ? null : DataTable.blank(FILE, row.get(3)),
                            source.title(),
                            source.body(),
                            source.attachment(),
                            source.slip()));
        }
        for (var type : LetterType.values())
            if (!papers.containsKey(type)) throw new IllegalStateException("文书数据文件 " + FILE + " 缺少" + type.code());
        return papers;
    }
}
