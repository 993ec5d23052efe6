package cn.yangguang.demo;

import cn.yangguang.directive.Action;
import cn.yangguang.directive.Detail;
import cn.yangguang.directive.Directives;
import cn.yangguang.directive.Outcome;
import cn.yangguang.directive.Stage;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.Given;
import cn.yangguang.identity.NewAccount;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.UnitRecords;
import cn.yangguang.steps.Particulars;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The county above the town: two of its people, an order the town acknowledged, one it answered, and a look at a record. The county itself
 * does not work with this installation; its people look down and give orders all the same.
 */
@Service
public class LinheCounty {

    private final Organs organs;
    private final FirstAccounts accounts;
    private final People people;
    private final LinhePeople town;
    private final Directives directives;
    private final UnitRecords records;

    LinheCounty(
            Organs organs,
            FirstAccounts accounts,
            People people,
            LinhePeople town,
            Directives directives,
            UnitRecords records) {
        this.organs = organs;
        this.accounts = accounts;
        this.people = people;
        this.town = town;
        this.directives = directives;
        this.records = records;
    }

    /** Loads what is missing, after {@link LinheYear#load}; the accounts get new passwords. */
    @Transactional
    public List<DemoAccount> load() {
        String county = organs.find(LinheOrgans.LINHE).map(Organ::parent).orElseThrow();
        List<DemoAccount> made =
                List.of(account("shangji", Duty.INSPECTOR, county), account("shangqian", Duty.SIGNATORY, county));
        Person inspector = person("shangji");
        Person signatory = person("shangqian");
        order(county, "demo-directive-1", "督促公开上月财政收支月报（演示）", inspector, signatory, false);
        order(county, "demo-directive-2", "核查公开栏张贴情况（演示）", inspector, signatory, true);
        if (records.looksAt(LinheOrgans.LINHE, inspector).isEmpty()) {
            records.lines(LinheOrgans.LINHE, "applications", inspector).orElse(List.of()).stream()
                    .findFirst()
                    .ifPresent(line -> records.open(
                            LinheOrgans.LINHE,
                            "applications",
                            line.number(),
                            "演示：核实答复是否逾期",
                            inspector,
                            Actor.COMMAND_LINE));
        }
        return made;
    }

    private void order(String county, String once, String title, Person inspector, Person signatory, boolean answered) {
        var given = new Particulars<>(Map.of(
                Detail.KIND,
                answered ? "ASSIGN" : "SUPERVISE",
                Detail.ADDRESSEES,
                LinheOrgans.LINHE,
                Detail.TITLE,
                title,
                Detail.TEXT,
                "演示：请核实情况，按目录要求办理，并报告结果。",
                Detail.DAYS,
                "10",
                Detail.LINKS,
                "/office/obligations"));
        long id = done(directives.draft(county, given, List.of(), once, inspector, Actor.COMMAND_LINE));
        if (directives.find(id, inspector).orElseThrow().stage() != Stage.DRAFTED) {
            return;
        }
        Person clerk = town.holding(Duty.HANDLER);
        act(id, false, Action.ISSUE, Particulars.of(Detail.MARK, "演灵政督"), signatory);
        act(id, true, Action.ACKNOWLEDGE, Particulars.of(Detail.WHOM, "党政办公室（演示）"), clerk);
        if (answered) {
            act(id, true, Action.ANSWER, Particulars.of(Detail.DONE, "演示：已逐村核查，缺项已补张贴。"), clerk);
        }
    }

    private void act(long id, boolean ofTown, Action action, Particulars<Detail> given, Person person) {
        done(directives.act(
                id, ofTown ? LinheOrgans.LINHE : null, action, given, List.of(), person, Actor.COMMAND_LINE));
    }

    private static long done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.id();
            case Outcome.Refused(var reasons) ->
                throw new IllegalStateException("the demo order was refused: " + reasons);
        };
    }

    private DemoAccount account(String login, Duty duty, String county) {
        Given.Password given = accounts.withDuties(
                new NewAccount(login, "演示·上级" + duty.title(), county), Set.of(new Assignment(duty, county)), false);
        return new DemoAccount("灵武市" + duty.title() + "（演示）", given.login(), given.password());
    }

    private Person person(String login) {
        return people.find(login).orElseThrow().person();
    }
}
