package cn.yangguang.demo;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.GroupMember;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.steps.Particulars;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Detail;
import cn.yangguang.villageaccount.Entry;
import cn.yangguang.villageaccount.Outcome;
import cn.yangguang.villageaccount.Sheet;
import cn.yangguang.villageaccount.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A year of money of two villages, recorded as published before; the last month of the first is a draft in order, that of the second a
 * draft whose written balance is wrong. Amounts follow a fixed seed; nobody in it exists.
 */
@Component
class LinheAccounts {

    private static final int MONTHS = 12;
    private static final long WRONG = 10_000;
    private static final String MEMBERS = "演示理财甲、演示理财乙、演示理财丙";

    private final Accounts accounts;
    private final OrganAnnexes annexes;
    private final LinhePeople people;
    private final Clock clock;

    LinheAccounts(Accounts accounts, OrganAnnexes annexes, LinhePeople people, Clock clock) {
        this.accounts = accounts;
        this.annexes = annexes;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        year("linhe-yanshi-1", 5_000_000, null);
        year("linhe-yanshi-2", 3_200_000, WRONG);
    }

    /** @param off by how much the balance of the draft is wrong, in cents; null when it is right */
    private void year(String village, long opening, @Nullable Long off) {
        Refused.never(annexes.replaceGroup(village, group(), Actor.commandLine(village)));
        Random random = new Random(village.hashCode());
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS);
        long balance = opening;
        for (int i = 0; i < MONTHS; i++) {
            LocalDate month = first.plusMonths(i);
            var period = new CoveredPeriod(month, month.plusMonths(1).minusDays(1));
            boolean last = i == MONTHS - 1;
            List<Entry> entries = entries(random, month, balance);
            Statement right = new Statement(balance, entries, null, null, null);
            balance = right.closing();
            Statement written =
                    new Statement(right.opening(), entries, null, null, last && off != null ? balance + off : balance);
            keep(village, period, written, last);
        }
    }

    private void keep(String village, CoveredPeriod period, Statement statement, boolean draft) {
        Person clerk = people.holding(Duty.HANDLER);
        Particulars<Detail> given = draft
                ? Particulars.none()
                : new Particulars<>(Map.of(Detail.ON, period.to().plusDays(12).toString(), Detail.MEMBERS, MEMBERS));
        Outcome outcome = accounts.begin(
                draft ? Action.CREATE : Action.IMPORT,
                new Sheet(0, village, "", Sheet.MONEY, period, ""),
                statement,
                given,
                clerk,
                Actor.COMMAND_LINE);
        if (outcome instanceof Outcome.Refused(var reasons)) {
            throw new IllegalStateException("the demo accounts were refused: " + reasons);
        }
    }

    private static List<Entry> entries(Random random, LocalDate month, long opening) {
        List<Entry> entries = new ArrayList<>();
        long balance = opening;
        Object[][] lines = {
            {3, "S05", "收到村级组织运转经费补助（演示）", 400_000 + 100 * random.nextInt(2_000), 0},
            {8, "S02", "收到机动地发包收入（演示）", 100_000 + 100 * random.nextInt(6_000), 0},
            {12, "Z04", "支付办公费、水电费（演示）", 0, 30_000 + random.nextInt(40_000)},
            {18, "Z05", "支付环境卫生和公益支出（演示）", 0, 120_000 + random.nextInt(300_000)},
            {26, "Z02", "支付村组干部报酬（演示）", 0, 280_000}
        };
        for (int i = 0; i < lines.length; i++) {
            Object[] line = lines[i];
            long income = ((Number) line[3]).longValue();
            long expenditure = ((Number) line[4]).longValue();
            balance += income - expenditure;
            entries.add(new Entry(
                    i + 1,
                    month.withDayOfMonth((Integer) line[0]),
                    "记-" + (i + 1),
                    (String) line[2],
                    (String) line[1],
                    income,
                    expenditure,
                    balance,
                    "演示经手人",
                    "演示证明人",
                    "演示审批人"));
        }
        return entries;
    }

    private static WorkingGroup group() {
        return new WorkingGroup(
                WorkingGroup.Kind.FINANCE,
                "民主理财小组（演示）",
                List.of(
                        new GroupMember(GroupMember.Rank.HEAD, "演示理财甲", "", "审核村级财务"),
                        new GroupMember(GroupMember.Rank.MEMBER, "演示理财乙", "", ""),
                        new GroupMember(GroupMember.Rank.MEMBER, "演示理财丙", "", "")));
    }
}
