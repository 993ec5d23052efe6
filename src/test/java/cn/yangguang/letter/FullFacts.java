package cn.yangguang.letter;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts for every blank: the sample case of the tests. */
final class FullFacts {

    private static final Map<Blank, String> WORDS = Map.ofEntries(
            Map.entry(Blank.ORGAN, "演示县演示镇人民政府"),
            Map.entry(Blank.NUMBER, "演政公复〔2024〕3号"),
            Map.entry(Blank.DATE, "2024年3月20日"),
            Map.entry(Blank.APPLICANT, "演示申请人"),
            Map.entry(Blank.APPLICATION_NUMBER, "2024-0007"),
            Map.entry(Blank.RECEIVED_ON, "2024年3月1日"),
            Map.entry(Blank.REQUEST, "演示镇2023年度村级公益事业财政奖补项目清单"),
            Map.entry(Blank.CHANNEL, "互联网"),
            Map.entry(Blank.CONTACT_PERSON, "演示联系人"),
            Map.entry(Blank.CONTACT_PHONE, "0000-0000000"),
            Map.entry(Blank.CORRECT_BY, "2024年3月29日"),
            Map.entry(Blank.FEE_AMOUNT, "380"),
            Map.entry(Blank.OPINION_DAYS, "15"),
            Map.entry(
                    Blank.REMEDIES,
                    "如对本决定不服，应当自收到之日起60日内先向演示县人民政府申请行政复议；对行政复议决定仍不服的，可以自收到行政复议决定书之日起15日内向演示县人民法院提起行政诉讼。"));

    private FullFacts() {}

    /** Every blank filled, the law's own words where it has them. */
    static Facts of(LawProfile law, LetterType type, @Nullable ReplyOutcome outcome) {
        var facts = Facts.with();
        for (var blank : Blank.values()) {
            if (blank.list()) facts.list(blank, entries(blank));
            else facts.put(blank, WORDS.getOrDefault(blank, "（" + blank.title() + "）"));
        }
        return DefaultWords.of(law, type, outcome, "您").orElse(facts.build());
    }

    private static List<Map<String, String>> entries(Blank blank) {
        var entries = new ArrayList<Map<String, String>>();
        for (int i = 1; i <= 3; i++) {
            var entry = new HashMap<String, String>();
            for (var column : blank.columns()) entry.put(column, blank.title() + i + column);
            entries.add(entry);
        }
        return entries;
    }
}
