package cn.yangguang.screening;

import cn.yangguang.screening.OfficeFacts.Leader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Leaders of the office: the right name with another title, or the right title with a name that differs in one sign. */
final class WordingLeaders implements WordingRule {

    private static final Pattern TITLE = Pattern.compile(
            "(?:党委|党组|镇党委|乡党委|人大|政府)?(?:副书记|书记|副镇长|镇长|副乡长|乡长|副主任|主任|副主席|主席|副局长|局长|副站长|站长|副所长|所长|副县长|县长|副部长|部长|组织委员|宣传委员|武装部长)");

    private final List<Leader> leaders;

    WordingLeaders(List<Leader> leaders) {
        this.leaders = leaders;
    }

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        if (leaders.isEmpty()) {
            return;
        }
        var title = TITLE.matcher(text);
        while (title.find()) {
            for (Leader leader : leaders) {
                beside(text, title.start(), title.end(), leader, found);
            }
        }
    }

    private void beside(String text, int start, int end, Leader leader, Consumer<WordingSlip> found) {
        String title = text.substring(start, end);
        String name = leader.name();
        boolean follows = text.startsWith(name, end);
        boolean before = start >= name.length() && text.startsWith(name, start - name.length());
        if (follows || before) {
            if (!fits(title, leader)) {
                int from = before ? start - name.length() : start;
                int to = follows ? end + name.length() : end;
                found.accept(new WordingSlip("WD-LEADER", from, to, "职务应写作“" + leader.title() + "”"));
            }
        } else if (fits(title, leader) && misspelt(text, end, name) && nobodyElse(text, end)) {
            found.accept(new WordingSlip("WD-LEADER", end, end + name.length(), "这一职务的姓名应写作“" + name + "”"));
        }
    }

    /** Whether a title is one of the leader's, 镇长 not being 副镇长. */
    private static boolean fits(String title, Leader leader) {
        String bare = title.replaceFirst("^(?:镇党委|乡党委|党委|党组|人大|政府)", "");
        return Arrays.stream(leader.title().split("[、，,；; ]"))
                .anyMatch(one -> one.endsWith(bare) && (bare.startsWith("副") || !one.endsWith("副" + bare)));
    }

    private boolean nobodyElse(String text, int at) {
        return leaders.stream().noneMatch(leader -> text.startsWith(leader.name(), at));
    }

    /** One sign of the given name is another one, the family name is the same. */
    private static boolean misspelt(String text, int at, String name) {
        if (name.length() < 3 || at + name.length() > text.length() || text.charAt(at) != name.charAt(0)) {
            return false;
        }
        int other = 0;
        for (int sign = 1; sign < name.length(); sign++) {
            other += text.charAt(at + sign) == name.charAt(sign) ? 0 : 1;
        }
        return other == 1;
    }
}
