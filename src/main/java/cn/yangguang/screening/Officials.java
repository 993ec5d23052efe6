package cn.yangguang.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is in office or speaks by profession, as the same document says it: 副局长张三 makes a later “据张三介绍” no private person. Read
 * when first asked, since most documents name nobody.
 */
final class Officials {

    private static final WordSet DUTY = WordSet.of(
            "书记 主任 镇长 乡长 县长 市长 区长 州长 省长 局长 科长 股长 所长 站长 校长 院长 处长 司长 厅长 部长 署长 关长 行长 社长 会长 团长 队长 组长 园长 台长 主席 委员 常委 领导 干部 秘书长 干事长"
                    + " 民警 法官 检察官 检察长 律师 医生 医师 护士 护士长 教授 研究员 记者 支书 经理 总经理 董事 董事长 总裁 总监 工程师 总工程师 巡视员 调研员 督查员 副职 院士 专家 学者 发言人 负责人 教师 老师 班主任 辅导员 参赞 大使 代表 委员长 总理 理事长 司令员 政委 主编 编辑 通讯员 主播 主持人 所长 馆长 漫画家 作家 顾问 助理 专员 站长 支队长 大队长 中队长 网格员 志愿者");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private final List<Words> words;
    private @Nullable Set<String> names;

    /** @param words the whole document */
    Officials(List<Words> words) {
        this.words = words;
    }

    /** Whether somewhere in the document a duty stands right before this name, or before others in a row with it. */
    boolean hold(String name) {
        Set<String> known = names;
        if (known == null) {
            known = read();
            names = known;
        }
        return known.contains(name);
    }

    private Set<String> read() {
        Set<String> found = new HashSet<>();
        for (Words one : words) {
            String text = one.text();
            for (int at = 0; at < text.length() && !one.inTable(); at++) {
                int length = DUTY.lengthAt(text, at);
                if (length > 0) {
                    row(text, at + length, found);
                    at += length - 1;
                }
            }
        }
        return found;
    }

    /** What may be the names after a duty, 、 between them: nobody knows where a name ends, so each length is kept. */
    private static void row(String text, int from, Set<String> found) {
        int at = from;
        while (at >= 0) {
            int end = at;
            while (end < text.length() && end - at < LONGEST && Texts.isHan(text.charAt(end))) {
                end++;
                if (end - at >= SHORTEST) {
                    found.add(text.substring(at, end));
                }
            }
            at = end - at >= SHORTEST && Texts.at(text, end) == '、' ? end + 1 : -1;
        }
    }
}
