package cn.yangguang.screening;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds how far a name reaches in running words, where nothing marks its end. */
final class ProseNames {

    /** What may follow a name at once in a sentence. */
    private static final String FOLLOW = "的等家在因系患为于向与和及有自已被是将一身住男女同现到从对以可不未所名下说称表提请反说来去办领享纳经符每月年共户处夫之也曾又两今就把给属享该";
    /** Surnames that are far more often other words. */
    private static final String NEVER = "和都向于应时由但并能支全相公有来从以与及项是那包位权本经查国初原";
    /** Surnames that are also other words: with two signs only. */
    private static final String WEAK = "段洪强信关管方任成计连解尚符安常平高单何明满利班盖练封谈边车花区索危冷印农商户全黄金白万江石文史路游温水海童全华";

    private static final BitSet GIVEN = new BitSet();

    static {
        DataLines.of("given-signs.txt").forEach(line -> line.chars().forEach(GIVEN::set));
    }

    private static final Set<String> AFTER = Set.of(
            "先生", "女士", "同志", "老人", "一家", "一户", "夫妇", "等人", "家庭", "本人", "身份", "联系", "电话", "手机", "申请", "家住", "住址", "出生",
            "患有", "领取", "享受", "银行", "残疾", "户籍", "今年", "同学", "家属", "全家", "父子", "母女", "近日", "持有", "购买", "所有", "代为", "未能",
            "名下", "承包", "居住", "签订", "提供", "反映", "户主", "账号", "卡号", "开户", "低保", "确诊", "告诉", "介绍", "感激", "家中", "主动", "积极",
            "拨打", "来到", "激动", "高兴", "收到", "拿到", "需要", "需求", "丧失", "长期", "常年", "独自", "身患", "生活", "属于", "作为", "以及", "通过",
            "采取", "要求", "认为", "不服", "起诉", "诉称", "辩称", "擅自", "违反", "非法");
    private static final Pattern DOTTED = Pattern.compile("[\\u4e00-\\u9fff]{1,8}(?:[·•・][\\u4e00-\\u9fff]{1,8}){1,4}");

    private ProseNames() {}

    /**
     * Where the name ends that begins here; −1 when none does.
     *
     * @param announced a colon or 姓名 before it: any signs may follow the surname
     */
    static int end(String text, int start, boolean announced) {
        int dotted = dotted(text, start);
        if (dotted > 0) {
            return dotted;
        }
        int surname = PersonNames.surnameLength(text, start);
        if (surname == 0) {
            return -1;
        }
        for (int given : new int[] {2, 1}) {
            int end = start + surname + given;
            if (end <= text.length()
                    && isName(
                            text.substring(start, end),
                            surname,
                            announced,
                            stops(text, end) || Narration.follows(text, end))
                    && ends(text, end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isName(String name, int surname, boolean announced, boolean stops) {
        if (announced) {
            return PersonNames.isName(name);
        }
        return name.length() > surname && (isCommon(name) || stops && isLikely(name));
    }

    /** A name of the usual signs, told from other words without a sign before it. */
    static boolean isCommon(String name) {
        char first = name.charAt(0);
        int surname = PersonNames.surnameLength(name, 0);
        return PersonNames.isName(name)
                && NEVER.indexOf(first) < 0
                && (WEAK.indexOf(first) < 0 || name.length() > 2)
                && name.chars().skip(surname).allMatch(sign -> GIVEN.get(sign) || sign == '·');
    }

    /** A name of any signs, where the words around it leave little doubt. */
    static boolean isLikely(String name) {
        return PersonNames.isName(name)
                && NEVER.indexOf(name.charAt(0)) < 0
                && (WEAK.indexOf(name.charAt(0)) < 0 || name.length() > 2);
    }

    /** Whether a sign of punctuation follows. */
    private static boolean stops(String text, int end) {
        return "(,、。;".indexOf(Texts.at(text, end)) >= 0 && end < text.length();
    }

    /** Whether a name can stop here. */
    private static boolean ends(String text, int end) {
        char next = Texts.at(text, end);
        return !Texts.isHan(next) && next != '·'
                || FOLLOW.indexOf(next) >= 0
                || AFTER.contains(Texts.after(text, end, 2));
    }

    private static int dotted(String text, int start) {
        int point = start;
        while (point < text.length() && point - start <= 8 && Texts.isHan(text.charAt(point))) {
            point++;
        }
        if (point == start || "·•・".indexOf(Texts.at(text, point)) < 0) {
            return -1;
        }
        var name = DOTTED.matcher(text).region(start, Math.min(text.length(), start + 40));
        return name.lookingAt() && ends(text, name.end()) ? name.end() : -1;
    }
}
