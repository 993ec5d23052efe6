package cn.yangguang.screening;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words can be the name of a person. */
final class PersonNames {

    private static final Set<String> SURNAMES = DataLines.words("surnames.txt");
    private static final Set<String> COMPOUNDS =
            SURNAMES.stream().filter(name -> name.length() == 2).collect(java.util.stream.Collectors.toSet());
    private static final BitSet SINGLE = new BitSet();
    private static final BitSet FIRST_SIGNS = new BitSet();
    private static final BitSet FIRST_OF_COMPOUND = new BitSet();

    static {
        SURNAMES.forEach(name -> FIRST_SIGNS.set(name.charAt(0)));
        COMPOUNDS.forEach(name -> FIRST_OF_COMPOUND.set(name.charAt(0)));
        SURNAMES.stream().filter(name -> name.length() == 1).forEach(name -> SINGLE.set(name.charAt(0)));
    }

    private static final Set<String> OTHER_WORDS = otherWords();
    private static final Pattern DOTTED =
            Pattern.compile("[\\u4e00-\\u9fff]{1,8}(?:[·•・‧][\\u4e00-\\u9fff]{1,8}){1,4}");
    private static final WordSet PLACE_OR_OFFICE = WordSet.of(
            "女士 先生 小姐 村 组 镇 乡 县 市 省 区 局 所 站 厂 店 司 心 校 院 部 室 会 队 路 街 委 办 处 科 系统 银行 学 期 类 费 款 项 等 年 日 元 亩 户 人 个 次 号");
    private static final WordSet OFFICE = WordSet.of("村 组 镇 乡 县 局 所 站 厂 公司 中心 学校 医院 银行 小学 中学 委会 村委 居委 合计 小计 总计");
    private static final WordSet LONG_OFFICE = WordSet.of("府 部 社 队 院 校 园 店 会 办 场 处 室 科 厅 区 市 省 户 人 等 名 项 款 费 物 品");
    /** Signs that hardly ever stand in given names. */
    private static final String NOT_GIVEN =
            "的了是在和与及或之不为被把从对以于由所有无这那其此该等并但而则须应可能会将已未也都就又很更最各每某年日号元亩户吨个件条款项村镇县乡市省区局院部厂店委办处费款额";

    private PersonNames() {}

    /** A whole name: surname and one or two signs, or the parts of a name of a minority or a foreigner with points between. */
    static boolean isName(String words) {
        if (words.length() < 2 || words.length() > 25) {
            return false;
        }
        if (words.length() > 4 || words.indexOf('·') >= 0 || words.indexOf('•') >= 0) {
            return DOTTED.matcher(words).matches();
        }
        int surname = surnameLength(words, 0);
        int given = words.length() - surname;
        return surname > 0
                && given >= 1
                && given <= (surname == 2 ? 2 : 3)
                && isGiven(words, surname)
                && !isOtherWord(words);
    }

    /** Length of the surname that begins here: 2, 1, or 0 when there is none. */
    static int surnameLength(CharSequence text, int at) {
        if (at >= text.length() || !FIRST_SIGNS.get(text.charAt(at))) {
            return 0;
        }
        if (at + 2 < text.length()
                && FIRST_OF_COMPOUND.get(text.charAt(at))
                && COMPOUNDS.contains(text.subSequence(at, at + 2).toString())) {
            return 2;
        }
        return SINGLE.get(text.charAt(at)) ? 1 : 0;
    }

    /** Words under a heading of names: also rare surnames and names without points, but no offices and nothing masked. */
    static boolean isNameInList(String words) {
        if (!areSigns(words)) {
            return DOTTED.matcher(words).matches();
        }
        return words.length() >= 2
                && words.length() <= 8
                && isUnmasked(words)
                && !OTHER_WORDS.contains(words)
                && !endsWith(OFFICE, words)
                && (words.length() < 4 || isName(words) || !endsWith(LONG_OFFICE, words));
    }

    private static boolean areSigns(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!Texts.isHan(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnmasked(String words) {
        return words.indexOf('某') < 0 && words.indexOf('〇') < 0;
    }

    private static boolean isGiven(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (!Texts.isHan(words.charAt(i)) || NOT_GIVEN.indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWith(WordSet set, String words) {
        return set.endsAt(words, 0, words.length());
    }

    private static boolean isOtherWord(String words) {
        return OTHER_WORDS.contains(words)
                || OTHER_WORDS.contains(words.substring(0, 2))
                || words.length() > 2 && endsWith(PLACE_OR_OFFICE, words);
    }

    private static Set<String> otherWords() {
        Set<String> words = new HashSet<>(DataLines.words("not-names.txt"));
        for (String line : DataLines.table("columns.csv")) {
            words.addAll(Arrays.asList(line.substring(line.indexOf(',') + 1).split("\\s+")));
        }
        return Set.copyOf(words);
    }
}
