package cn.yangguang.outbox;

import cn.yangguang.outbox.BatchRow.State;
import cn.yangguang.tabular.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a platform answered to a batch.
 *
 * @param problems lines that were not taken, in Chinese
 */
public record Receipt(int accepted, int refused, List<String> problems) {

    static final String KEY = "报送编号";
    static final String RESULT = "结果";
    static final String REMARK = "说明";

    private static final int LONGEST = 200;

    /** How platforms say yes and no. */
    private static final Map<String, State> WORDS = Map.ofEntries(
            Map.entry("接受", State.ACCEPTED),
            Map.entry("已接受", State.ACCEPTED),
            Map.entry("通过", State.ACCEPTED),
            Map.entry("成功", State.ACCEPTED),
            Map.entry("已发布", State.ACCEPTED),
            Map.entry("采用", State.ACCEPTED),
            Map.entry("拒绝", State.REFUSED),
            Map.entry("退回", State.REFUSED),
            Map.entry("失败", State.REFUSED),
            Map.entry("不通过", State.REFUSED),
            Map.entry("不接受", State.REFUSED));

    public Receipt {
        problems = List.copyOf(problems);
    }

    /** Takes one answer. */
    interface Taking {
        /** @return whether there is such a row, without an answer or with this one */
        boolean take(UUID key, State state, String words);
    }

    static Receipt read(List<Row> rows, Taking taking) {
        List<String> problems = new ArrayList<>();
        int accepted = 0;
        int refused = 0;
        for (Row row : rows) {
            State state = WORDS.get(row.get(RESULT).strip());
            String problem = state == null
                    ? "结果“" + cut(row.get(RESULT)) + "”看不懂，请写接受或拒绝"
                    : taken(row, state, taking) ? "" : "报送编号“" + cut(row.get(KEY)) + "”不在这个批次里，或者已有另一个结果";
            if (problem.isEmpty()) {
                accepted += state == State.ACCEPTED ? 1 : 0;
                refused += state == State.REFUSED ? 1 : 0;
            } else {
                problems.add("第 " + row.line() + " 行：" + problem);
            }
        }
        return new Receipt(accepted, refused, problems);
    }

    private static boolean taken(Row row, State state, Taking taking) {
        try {
            return taking.take(
                    UUID.fromString(row.get(KEY).strip()),
                    state,
                    cut(row.cells().getOrDefault(REMARK, "")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
