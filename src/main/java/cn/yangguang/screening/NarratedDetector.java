package cn.yangguang.screening;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of private persons in a story that says what they did or got: 支付王某某误工补贴, 据王某某介绍, 王某某的医疗费用. Names after what
 * somebody is (申请人, 村民) are found by {@link PersonDetector}; who acts in office is no finding.
 */
final class NarratedDetector implements Detector {

    private static final Pattern OFFICIAL = Pattern.compile(
            "(?:书记|主任|[镇乡县市区省局科股所站校院处厅司部会队]长|主席|委员|干部|民警|法官|检察[官长]|律师|医生|护士|教授|记者|经理|董事|院士|主持人|发言人|总理|部长|人大代表|专家|主播|作者|编辑|摄影|通讯员|同志|工程师|教师|老师)[、,(]?$");
    private static final Pattern OFFICIAL_AFTER =
            Pattern.compile("^.{0,2}(?:书记|主任|[镇乡县市区省局科股所站校院处厅司部会队]长|主席|委员|同志|院士|教授|记者|总理)");
    private static final String JOINTS = "、和与";
    private static final String STOPS = "、,。;)和等(";

    @Override
    public void inspect(Subject subject, Findings found) {
        Set<String> leaders = subject.office().leaders().stream()
                .map(OfficeFacts.Leader::name)
                .collect(Collectors.toSet());
        Officials officials = new Officials(subject.words());
        for (Words words : subject.words()) {
            if (!words.inTable()) {
                inspect(words, leaders, officials, found);
            }
        }
    }

    private static void inspect(Words words, Set<String> leaders, Officials officials, Findings found) {
        String text = words.text();
        int at = 0;
        while (at < text.length() - 1) {
            int end = Texts.isHan(text.charAt(at)) ? end(text, at) : -1;
            if (end > 0
                    && !leaders.contains(text.substring(at, end))
                    && !inOffice(text, at, end)
                    && !officials.hold(text.substring(at, end))) {
                found.add("PD-PERSON", words, at, end);
                at = further(words, end, found);
            } else {
                at++;
            }
        }
    }

    /** 王某某、李某某、张某某: the others of a row. Answers where to go on. */
    private static int further(Words words, int from, Findings found) {
        String text = words.text();
        int end = from;
        while (end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
            int next = chained(text, end + 1);
            if (next < 0) {
                return end;
            }
            found.add("PD-PERSON", words, end + 1, next);
            end = next;
        }
        return end;
    }

    /** Where a name in a row of names ends: after others it may have any signs, when the row goes on or ends there. */
    private static int chained(String text, int at) {
        int surname = PersonNames.surnameLength(text, at);
        for (int given = 2; given >= 1 && surname > 0; given--) {
            int end = at + surname + given;
            if (end <= text.length()
                    && PersonNames.isName(text.substring(at, end))
                    && (stops(text, end) || Narration.follows(text, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Where the name ends that begins here; −1 when the words around it do not speak of a person. */
    private static int end(String text, int at) {
        if (PersonNames.surnameLength(text, at) == 0) {
            return -1;
        }
        if (Narration.leadsTo(text, at)) {
            return longest(text, at, true, false);
        }
        return Narration.mayLeadTo(text, at) ? longest(text, at, false, true) : -1;
    }

    /**
     * @param announced the words before it lead to a name: with words of a person behind it, it may have any signs
     * @param onlyWithWords the end of a clause behind it does not do
     */
    private static int longest(String text, int at, boolean announced, boolean onlyWithWords) {
        int surname = PersonNames.surnameLength(text, at);
        for (int given = 2; given >= 1 && surname > 0; given--) {
            int end = at + surname + given;
            if (end <= text.length() && fits(text, at, end, announced, onlyWithWords)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean fits(String text, int at, int end, boolean announced, boolean onlyWithWords) {
        String name = text.substring(at, end);
        boolean told = Narration.follows(text, end) || coupled(text, end);
        return ProseNames.isCommon(name)
                ? told || stops(text, end) && !onlyWithWords
                : announced && told && PersonNames.isName(name);
    }

    /** 王某某与李某某共用: what goes on after 与 is a name with words of a person behind it. */
    private static boolean coupled(String text, int at) {
        if (Texts.at(text, at) != '与') {
            return false;
        }
        int surname = PersonNames.surnameLength(text, at + 1);
        for (int given = 2; given >= 1 && surname > 0; given--) {
            int end = at + 1 + surname + given;
            if (end <= text.length()
                    && Narration.follows(text, end)
                    && ProseNames.isCommon(text.substring(at + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stops(String text, int end) {
        return end == text.length() || STOPS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean inOffice(String text, int start, int end) {
        return OFFICIAL.matcher(Texts.before(text, start, 8)).find()
                || OFFICIAL_AFTER.matcher(Texts.after(text, end, 6)).find();
    }
}
