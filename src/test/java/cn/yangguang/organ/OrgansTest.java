package cn.yangguang.organ;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.TestModules;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalEntry;
import cn.yangguang.organ.GroupMember.Rank;
import cn.yangguang.organ.WorkingGroup.Kind;
import cn.yangguang.page.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrgansTest {

    private static final Actor ACTOR = Actor.commandLine(null);

    private final TestModules modules = TestModules.of("page", "journal", "organ");
    private final Organs organs = modules.get(Organs.class);
    private final OrganAnnexes annexes = modules.get(OrganAnnexes.class);
    private final Journal journal = modules.get(Journal.class);

    @BeforeEach
    void aCountyWithATownshipAndAVillage() {
        assertThat(organs.create(organ("yanshi", "演示县", OrganLevel.COUNTY, null), ACTOR))
                .isEmpty();
        assertThat(organs.create(organ("zhen", "演示镇", OrganLevel.TOWNSHIP, "yanshi"), ACTOR))
                .isEmpty();
        assertThat(organs.create(organ("cun", "演示村", OrganLevel.VILLAGE, "zhen"), ACTOR))
                .isEmpty();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void tellsThePathFromTheTop() {
        assertThat(organs.pathOf("cun")).extracting(Organ::key).containsExactly("yanshi", "zhen", "cun");
        assertThat(organs.pathOf("nobody")).isEmpty();
        assertThat(organs.children("yanshi")).extracting(Organ::key).containsExactly("zhen");
        assertThat(organs.tops()).extracting(Organ::key).containsExactly("yanshi");
    }

    @Test
    void refusesAnOrganBelowItsOwnSubordinate() {
        assertThat(keys(organs.change(organ("yanshi", "演示县", OrganLevel.COUNTY, "cun"), ACTOR)))
                .contains("organ.problem.cycle");
        assertThat(keys(organs.change(organ("zhen", "演示镇", OrganLevel.TOWNSHIP, "zhen"), ACTOR)))
                .contains("organ.problem.cycle");
        assertThat(organs.pathOf("cun")).hasSize(3);
    }

    @Test
    void refusesALevelThatDoesNotDescend() {
        assertThat(keys(organs.create(organ("xiang", "演示乡", OrganLevel.TOWNSHIP, "zhen"), ACTOR)))
                .containsExactly("organ.problem.level");
        assertThat(keys(organs.change(organ("zhen", "演示镇", OrganLevel.VILLAGE, "yanshi"), ACTOR)))
                .containsExactly("organ.problem.level-below");
        assertThat(organs.find("xiang")).isEmpty();
    }

    @Test
    void refusesAnUnknownParentATakenKeyAndATakenCode() {
        assertThat(keys(organs.create(organ("xiang", "演示乡", OrganLevel.TOWNSHIP, "nobody"), ACTOR)))
                .containsExactly("organ.problem.unknown");
        assertThat(keys(organs.create(organ("zhen", "演示镇", OrganLevel.TOWNSHIP, "yanshi"), ACTOR)))
                .containsExactly("organ.problem.key-taken");
        assertThat(organs.change(coded("zhen", OrganLevel.TOWNSHIP, "yanshi", "999999100", null), ACTOR))
                .isEmpty();
        assertThat(keys(organs.create(coded("xiang", OrganLevel.TOWNSHIP, "yanshi", "999999100", null), ACTOR)))
                .containsExactly("organ.problem.code-taken");
    }

    @Test
    void refusesAWrongCreditCode() {
        assertThat(keys(organs.change(coded("zhen", OrganLevel.TOWNSHIP, "yanshi", null, "11341702003256079X"), ACTOR)))
                .containsExactly("organ.problem.credit-code");
        assertThat(organs.change(coded("zhen", OrganLevel.TOWNSHIP, "yanshi", null, "11341702003256079T"), ACTOR))
                .isEmpty();
    }

    @Test
    void keepsFactsAndJournalsOnlyWhatChanged() {
        var facts = new OrganFacts("演示镇党政办公室", "演示路1号", "", "8:30-12:00", "", "", "", "", "演政", "");
        assertThat(organs.changeFacts("zhen", facts, ACTOR)).isEmpty();
        assertThat(organs.changeFacts("zhen", facts, ACTOR)).isEmpty();
        assertThat(organs.find("zhen").orElseThrow().facts()).isEqualTo(facts);
        assertThat(acts("zhen")).containsExactly("organ.create", "organ.facts");
        assertThat(journal.historyOf("organ/zhen").getLast().detail()).contains("documentPrefix:  → 演政");
    }

    @Test
    void worksOnlyWhileActive() {
        assertThat(organs.active()).isEmpty();
        assertThat(organs.activate("zhen", ACTOR)).isEmpty();
        assertThat(organs.activate("zhen", ACTOR)).isEmpty();
        assertThat(organs.active()).extracting(Organ::key).containsExactly("zhen");
        assertThat(organs.deactivate("zhen", ACTOR)).isEmpty();
        assertThat(organs.active()).isEmpty();
        assertThat(acts("zhen")).containsExactly("organ.create", "organ.activate", "organ.deactivate");
        assertThat(keys(organs.activate("nobody", ACTOR))).containsExactly("organ.problem.unknown");
    }

    @Test
    void keepsGroupsWithTheirMembersInOrder() {
        var first = new WorkingGroup(
                Kind.LEADING,
                "演示镇政务信息公开工作领导小组",
                List.of(
                        new GroupMember(Rank.HEAD, "演示甲", "镇长", "全面负责"),
                        new GroupMember(Rank.DEPUTY, "", "分管领导", ""),
                        new GroupMember(Rank.MEMBER, "", "财经所负责人", "")));
        var second =
                new WorkingGroup(Kind.LEADING, first.name(), first.members().subList(0, 1));
        assertThat(annexes.replaceGroup("zhen", first, ACTOR)).isEmpty();
        assertThat(annexes.groups("zhen")).containsExactly(first);
        assertThat(annexes.replaceGroup("zhen", second, ACTOR)).isEmpty();
        assertThat(annexes.replaceGroup("zhen", second, ACTOR)).isEmpty();
        assertThat(annexes.groups("zhen")).containsExactly(second);
        assertThat(acts("zhen")).containsExactly("organ.create", "organ.group", "organ.group");
    }

    @Test
    void refusesAGroupWithTwoHeadsOrASeatOfNobody() {
        var twoHeads = new WorkingGroup(
                Kind.INSPECTION,
                "督查领导小组",
                List.of(new GroupMember(Rank.HEAD, "演示甲", "", ""), new GroupMember(Rank.HEAD, "演示乙", "", "")));
        var nobody = new WorkingGroup(Kind.INSPECTION, "督查领导小组", List.of(new GroupMember(Rank.MEMBER, " ", "", "联络")));
        assertThat(keys(annexes.replaceGroup("zhen", twoHeads, ACTOR))).containsExactly("organ.problem.one-head");
        assertThat(keys(annexes.replaceGroup("zhen", nobody, ACTOR))).containsExactly("organ.problem.member");
        assertThat(annexes.groups("zhen")).isEmpty();
    }

    @Test
    void keepsRulesInOrder() {
        List<RuleDocument> rules = List.of(new RuleDocument("预先审查制度", "第一条 ……"), new RuleDocument("保密审查制度", "第一条 ……"));
        assertThat(annexes.replaceRules("zhen", rules, ACTOR)).isEmpty();
        assertThat(annexes.rules("zhen")).isEqualTo(rules);
        assertThat(keys(annexes.replaceRules("zhen", List.of(new RuleDocument("", "")), ACTOR)))
                .containsExactly("organ.problem.empty", "organ.problem.empty");
        assertThat(annexes.rules("zhen")).isEqualTo(rules);
    }

    @Test
    void changesNothingWhenTheJournalCannotBeWritten() {
        modules.jdbc()
                .sql("alter table journal.entry add check (act <> 'organ.activate')")
                .update();
        try {
            organs.activate("zhen", ACTOR);
        } catch (RuntimeException refusedByTheDatabase) {
            assertThat(organs.active()).isEmpty();
            return;
        }
        throw new AssertionError("the act went through without a journal");
    }

    private List<String> acts(String key) {
        return journal.historyOf("organ/" + key).stream().map(JournalEntry::act).toList();
    }

    private static List<String> keys(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::key).toList();
    }

    private static Organ organ(String key, String name, OrganLevel level, @Nullable String parent) {
        return new Organ(key, name, name + "人民政府", level, parent, null, null, false, OrganFacts.NONE);
    }

    private static Organ coded(
            String key, OrganLevel level, String parent, @Nullable String division, @Nullable String code) {
        return new Organ(key, "演示", "演示机关" + key, level, parent, division, code, false, OrganFacts.NONE);
    }
}
