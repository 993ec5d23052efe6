package cn.yangguang.demo;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.search.SearchesInVain;
import cn.yangguang.workrecord.EntryField;
import cn.yangguang.workrecord.NewProposal;
import cn.yangguang.workrecord.Proposal;
import cn.yangguang.workrecord.ProposalAction;
import cn.yangguang.workrecord.Proposals;
import cn.yangguang.workrecord.Register;
import cn.yangguang.workrecord.WorkRecords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The registers of 2016, from which parts 八 and 九 of its 统计表 are counted; what is searched for in vain, one proposal adopted and one waiting. */
@Component
class LinheWorkRecords {

    private final WorkRecords records;
    private final Proposals proposals;
    private final SearchesInVain searches;
    private final LinhePeople people;

    LinheWorkRecords(WorkRecords records, Proposals proposals, SearchesInVain searches, LinhePeople people) {
        this.records = records;
        this.proposals = proposals;
        this.searches = searches;
        this.people = people;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        registers();
        topics();
    }

    private void registers() {
        enter(
                Register.TRAINING,
                "2016-04-12",
                "信息公开业务培训（演示）",
                Map.of(
                        EntryField.KIND,
                        "HELD",
                        EntryField.BY,
                        "党政办（演示）",
                        EntryField.PERSONS,
                        "24",
                        EntryField.HOURS,
                        "2",
                        EntryField.NOTE,
                        "条例摘要、公开目录（演示）"));
        enter(
                Register.TRAINING,
                "2016-06-08",
                "市里举办的公开工作培训（演示）",
                Map.of(EntryField.KIND, "ATTENDED", EntryField.PERSONS, "2"));
        enter(
                Register.MEETING,
                "2016-01-15",
                "政务信息公开工作领导小组会议（演示）",
                Map.of(EntryField.BY, "镇长（演示）", EntryField.PERSONS, "9"));
        enter(
                Register.MEETING,
                "2016-07-06",
                "上半年公开工作专题会议（演示）",
                Map.of(EntryField.BY, "分管领导（演示）", EntryField.PERSONS, "8"));
        enter(
                Register.PUBLICITY,
                "2016-05-15",
                "赶集日发放信息公开指南（演示）",
                Map.of(EntryField.BY, "集市（演示）", EntryField.PERSONS, "200"));
        enter(
                Register.STAFF,
                "2016-01-01",
                "党政办信息公开岗（演示）",
                Map.of(EntryField.KIND, "PART_TIME", EntryField.PERSONS, "2"));
        enter(Register.MONEY, "2016-01-20", "公示栏和指南印制（演示）", Map.of(EntryField.AMOUNT, "3000.00"));
    }

    private void enter(Register register, String on, String subject, Map<EntryField, String> more) {
        var typed = new EnumMap<EntryField, String>(EntryField.class);
        typed.putAll(more);
        typed.put(EntryField.ON, on);
        typed.put(EntryField.SUBJECT, subject);
        Refused.never(
                records.add(LinheOrgans.LINHE, register, typed, people.holding(Duty.STATISTICIAN), Actor.COMMAND_LINE));
    }

    private void topics() {
        for (String line : List.of("演示奶牛补贴", "请问 演示奶牛补贴", "演示奶牛补贴 怎么领", "演示班车时刻", "演示班车时刻")) {
            searches.note(line, LinheOrgans.LINHE);
        }
        propose("班车时刻表（演示）", "群众多次检索，没有结果。");
        propose("农机补贴发放进度（演示）", "来镇办事的群众经常问起（演示）。");
        Proposal adopted = proposals.of(LinheOrgans.LINHE).getFirst();
        Person signatory = people.holding(Duty.SIGNATORY);
        Refused.never(proposals
                .act(adopted.id(), ProposalAction.ADOPT, "", new SignedIn(signatory, Actor.COMMAND_LINE))
                .problems());
    }

    private void propose(String topic, String why) {
        var wanted = new NewProposal(topic, why, "", Proposal.Source.SEARCH, null, null);
        Refused.never(proposals.propose(LinheOrgans.LINHE, wanted, people.holding(Duty.HANDLER), Actor.COMMAND_LINE));
    }
}
