package cn.yangguang.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules of the review, as the data file has them. */
public final class Rules {

    private static final Map<String, Rule> ALL = read();

    private Rules() {}

    /** In the order of the file. */
    public static List<Rule> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * The rule with this code.
     *
     * @throws IllegalStateException when there is none: a mistake of the program
     */
    public static Rule of(String code) {
        Rule rule = ALL.get(code);
        if (rule == null) {
            throw new IllegalStateException("审查规则 rules.csv 缺少 " + code);
        }
        return rule;
    }

    private static Map<String, Rule> read() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String line : DataLines.table("rules.csv")) {
            String[] cells = line.split(",", -1);
            if (cells.length != 6
                    || rules.put(
                                    cells[0],
                                    new Rule(
                                            cells[0],
                                            Severity.valueOf(cells[1]),
                                            cells[2],
                                            cells[3],
                                            cells[4],
                                            cells[5]))
                            != null) {
                throw new IllegalStateException("审查规则 rules.csv 有误：" + line);
            }
        }
        return rules;
    }
}
