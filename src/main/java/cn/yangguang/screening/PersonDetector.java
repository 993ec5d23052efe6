package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of private persons in running words: after what they are (申请人, 户主, 村民 …), before sex, identity card or illness.
 * Who acts in office is no finding.
 */
final class PersonDetector implements Detector {

    private static final Map<Character, List<String>> ROLES = roles();
    private static final BitSet FIRST_OF_ROLE = new BitSet();
    private static final BitSet SIGNS = new BitSet();

    static {
        ROLES.keySet().forEach(FIRST_OF_ROLE::set);
        "男女身手电联出现家".chars().forEach(SIGNS::set);
    }

    private static final Pattern ANNOUNCED = Pattern.compile("姓名|名叫|:");
    private static final Pattern LINK = Pattern.compile("(?:姓名|名叫|叫|名为|:|\"|“| ){0,3}");
    private static final WordSet OFFICIAL = WordSet.of(
            "书记 主任 镇长 乡长 县长 市长 区长 局长 科长 股长 所长 站长 校长 院长 处长 主席 委员 部长 干事 干部 民警 法官 检察 律师 医生 教授 记者 支书 队长 经理 董事 省长 司长 厅长 秘书长 会长 员工 同志任");
    private static final Pattern OFFICIAL_AFTER = Pattern.compile(
            "^[^。；;]{0,3}[(,，、 ]?[^。；;,，)]{0,10}(?:书记|主任|镇长|乡长|县长|市长|区长|局长|科长|股长|所长|站长|校长|院长|处长|主席|委员|部长|干事|干部|民警|法官|检察|律师|医生|教授|记者|支书|队长|经理|董事|省长|司长|厅长|秘书长|会长|员工|同志任)");
    private static final WordSet ORGAN = WordSet.of("局 委 政府 办公室 中心 处 科 股 厅 委员会 公安局 指挥部 管委会 街道办 法院 检察院");
    private static final WordSet CONTACT = WordSet.of("联系人");
    private static final Pattern OFFICE_PHONE_AFTER =
            Pattern.compile("^[^。；;]{0,30}(?:0\\d{2,3}-?\\d{7,8}|(?<!\\d)\\d{7,8}(?!\\d)|12345|400-?\\d{3})");
    private static final WordSet ILL =
            WordSet.of("患有 身患 确诊 残疾一级 残疾二级 残疾三级 残疾四级 残疾1级 残疾2级 残疾3级 残疾4级 一级残疾 二级残疾 三级残疾 四级残疾 1级残疾 2级残疾 3级残疾 4级残疾"
                    + " 精神分裂 精神障碍 智力残疾 肢体残疾 艾滋 癌 肿瘤 尿毒症 白血病 肺结核 糖尿病 脑梗 脑出血 偏瘫 瘫痪 怀孕 孕0 孕1 孕2 孕3 孕4 孕5 孕6 孕7 孕8 孕9"
                    + " 流产 心脏病 高血压 重病 重度残疾 慢性病 患病 病故 透析");
    private static final String CARDS = "身份证|居民身份证|公民身份|手机号|手机|联系电话|电话|残疾证|银行卡|卡号|账号|一卡通|现住|家住|住址|户籍|出生";
    private static final Pattern BEFORE_CARD = Pattern.compile("[(,、:： ]{0,2}(?:" + CARDS + ")");

    @Override
    public void inspect(Subject subject, Findings found) {
        Set<String> leaders = subject.office().leaders().stream()
                .map(OfficeFacts.Leader::name)
                .collect(Collectors.toSet());
        for (Words words : subject.words()) {
            if (words.kind() == ColumnKind.NONE || words.kind() == ColumnKind.OTHER) {
                inspect(words, leaders, found);
            }
        }
    }

    private static void inspect(Words words, Set<String> leaders, Findings found) {
        String text = words.text();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            List<String> roles = FIRST_OF_ROLE.get(c) ? ROLES.get(c) : null;
            if (roles != null) {
                for (String role : roles) {
                    if (text.startsWith(role, at)) {
                        afterRole(words, at, role, leaders, found);
                        break;
                    }
                }
            }
            if (SIGNS.get(c)) {
                beforeSign(words, at, leaders, found);
            }
        }
    }

    private static void afterRole(Words words, int at, String role, Set<String> leaders, Findings found) {
        String text = words.text();
        var link = LINK.matcher(text).region(at + role.length(), text.length());
        int start = link.lookingAt() ? link.end() : at + role.length();
        boolean announced =
                ANNOUNCED.matcher(text).region(at + role.length(), start).find();
        if (role.endsWith("名") && start == at + role.length() || Texts.at(text, at - 1) == '妇') {
            return;
        }
        int end = ProseNames.end(text, start, announced);
        if (end > 0 && !(role.equals("联系人") && isOffice(words, at, end))) {
            add(words, start, end, leaders, found);
            further(words, end, leaders, found);
        }
    }

    /** The contact of an office: it speaks of itself, or a landline follows. */
    private static boolean isOffice(Words words, int start, int end) {
        return Surroundings.speaksOfOffice(words, start)
                || ORGAN.endsAt(words.text(), 0, start - "联系人:".length())
                || OFFICE_PHONE_AFTER
                        .matcher(Texts.after(words.text(), end, 60))
                        .find();
    }

    /** 村民张三、李四. */
    private static void further(Words words, int end, Set<String> leaders, Findings found) {
        String text = words.text();
        int at = end;
        while (Texts.at(text, at) == '、' || Texts.at(text, at) == '和') {
            int next = ProseNames.end(text, at + 1, false);
            if (next < 0) {
                return;
            }
            add(words, at + 1, next, leaders, found);
            at = next;
        }
    }

    /** 张三，男，…; 张三（身份证号…. */
    private static void beforeSign(Words words, int at, Set<String> leaders, Findings found) {
        String text = words.text();
        char sign = text.charAt(at);
        int end = at;
        while (end > 0 && at - end < 2 && "(,、: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean sex = (sign == '男' || sign == '女')
                && end < at
                && "),、; 。".indexOf(Texts.at(text, at + 1)) >= 0
                && Texts.at(text, at + 1) != 0;
        boolean card = sign != '男'
                && sign != '女'
                && BEFORE_CARD
                        .matcher(text)
                        .region(end, Math.min(text.length(), at + 8))
                        .lookingAt();
        if (!sex && !card) {
            return;
        }
        for (int length : new int[] {4, 3, 2}) {
            int start = end - length;
            if (start >= 0
                    && begins(text, start)
                    && (length < 4 || PersonNames.surnameLength(text, start) == 2)
                    && (card && sign == '身'
                            ? ProseNames.isLikely(text.substring(start, end))
                            : ProseNames.isCommon(text.substring(start, end)))) {
                if (!card || !isContactOfOffice(words, start, end, at)) {
                    add(words, start, end, leaders, found);
                }
                return;
            }
        }
    }

    /** A telephone of an office behind the name, marked as one or a landline after 联系人. */
    private static boolean isContactOfOffice(Words words, int start, int end, int at) {
        return Surroundings.isOfficeContact(words, at + 4 > words.text().length() ? at : at + 4)
                || Surroundings.leadsTo(CONTACT, words.text(), Math.max(0, start - 20), start, 16, "。;；")
                        && !Surroundings.isPrivate(words, start)
                        && OFFICE_PHONE_AFTER
                                .matcher(Texts.after(words.text(), end, 60))
                                .find();
    }

    private static boolean begins(String text, int start) {
        char before = Texts.at(text, start - 1);
        return !Texts.isHan(before) && before != '·';
    }

    private static void add(Words words, int start, int end, Set<String> leaders, Findings found) {
        String text = words.text();
        if (leaders.contains(text.substring(start, end))
                || OFFICIAL.isIn(text, end, Math.min(text.length(), end + 16))
                        && OFFICIAL_AFTER.matcher(Texts.after(text, end, 16)).find()) {
            return;
        }
        found.add("PD-PERSON", words, start, end);
        if (ILL.isIn(text, start, endOfSentence(text, end))) {
            found.add("PD-HEALTH", words, start, end);
        }
    }

    private static int endOfSentence(String text, int end) {
        int until = end;
        while (until < text.length() && until - end < 80 && "。;\n".indexOf(text.charAt(until)) < 0) {
            until++;
        }
        return until;
    }

    private static Map<Character, List<String>> roles() {
        Map<Character, List<String>> roles = new HashMap<>();
        DataLines.words("roles.txt").stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(role -> roles.computeIfAbsent(role.charAt(0), first -> new ArrayList<>())
                        .add(role));
        return roles;
    }
}
